namespace SalesCorner.Deploy.Try.Input.Dates;

/// <summary>The order of day and month in dates written with numbers.</summary>
public enum DateOrder
{
    /// <summary>2026-03-04: year first, never in doubt.</summary>
    Iso,

    /// <summary>3/4/2026 is 4 March.</summary>
    MonthFirst,

    /// <summary>4/3/2026 or 4.3.2026 is 4 March.</summary>
    DayFirst,
}
