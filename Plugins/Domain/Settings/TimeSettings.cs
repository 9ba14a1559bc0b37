namespace SalesCorner.Plugins.Domain.Settings;

/// <summary>The working week.</summary>
public sealed record TimeSettings
{
    /// <summary>Hours of a working week.</summary>
    public decimal WeekHours { get; init; } = 40m;

    /// <summary>The day on which a week begins.</summary>
    public DayOfWeek WeekStart { get; init; } = DayOfWeek.Monday;

    /// <summary>
    /// The share of a week that planned work with customers should take, where no standard says another.
    /// </summary>
    public decimal ProactiveTarget { get; init; } = 0.40m;
}
