namespace SalesCorner.Plugins.Domain.Standards;

/// <summary>Whether a standard was met, in the order of the choice <c>sc_standardmet</c>.</summary>
public enum StandardMet
{
    /// <summary>It was met.</summary>
    Met,

    /// <summary>It was missed.</summary>
    Missed,

    /// <summary>There is nothing to tell it by.</summary>
    NoData,
}
