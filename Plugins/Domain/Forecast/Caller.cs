namespace SalesCorner.Plugins.Domain.Forecast;

/// <summary>Who says where a period lands.</summary>
public enum Caller
{
    /// <summary>The rep: the commit.</summary>
    Rep,

    /// <summary>The rep's manager.</summary>
    Manager,

    /// <summary>The system: the expected landing.</summary>
    Pace,
}
