namespace SalesCorner.Plugins.Domain.Goals;

/// <summary>A measured indicator of somebody on a day, or why there is none.</summary>
/// <param name="Value">The value in the indicator's unit; null where it is not measured.</param>
/// <param name="Reason">Why there is none; null where there is one.</param>
public sealed record IndicatorReading(decimal? Value, string? Reason)
{
    /// <summary>A value as it stands on the row that it comes from.</summary>
    /// <param name="value">The value; null where the row has none.</param>
    /// <param name="name">What people call the indicator.</param>
    public static IndicatorReading Of(decimal? value, string name) =>
        value is null ? new(null, $"The row of the owner has no {name} yet.") : new(value, null);

    /// <summary>None, because the owner has no row of the period.</summary>
    public static IndicatorReading WithoutRow(DateTime day) =>
        new(
            null,
            $"Nothing is measured of the owner on {day:yyyy-MM-dd} yet: there is no row of that day's period or week."
        );
}
