namespace SalesCorner.Plugins.Domain.Goals;

/// <summary>What a key result is counted in, in the order of the choice <c>sc_keyresultunit</c>.</summary>
public enum KeyResultUnit
{
    /// <summary>An amount in base currency.</summary>
    Money,

    /// <summary>A number of things.</summary>
    Count,

    /// <summary>Percentage points: 30 is 30 %.</summary>
    Percent,

    /// <summary>Days.</summary>
    Days,

    /// <summary>A plain ratio.</summary>
    Ratio,
}
