namespace SalesCorner.Plugins.Domain.Forecast;

/// <summary>Where a commit comes from, in the order of the choice <c>sc_callsource</c>.</summary>
public enum CallSource
{
    /// <summary>The rep typed it.</summary>
    Typed,

    /// <summary>Nobody typed one: it is what is won and what stands in the forecast category Committed.</summary>
    FromDeals,

    /// <summary>Nobody typed one, and deals have no forecast category here.</summary>
    Missing,
}
