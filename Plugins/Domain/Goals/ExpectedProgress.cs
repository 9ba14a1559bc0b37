using SalesCorner.Plugins.Domain.Calendar;

namespace SalesCorner.Plugins.Domain.Goals;

/// <summary>What is expected of an objective by a day, and from which day on it is behind.</summary>
/// <param name="Start">The first day of its period.</param>
/// <param name="End">The last day of its period.</param>
public sealed record ExpectedProgress(DateTime Start, DateTime End)
{
    /// <summary>By how much progress may lie under what is expected.</summary>
    public const decimal Slack = 0.2m;

    private int Days => Math.Max(1, CalendarDay.Between(Start, End) + 1);

    /// <summary>
    /// The elapsed share of the period: 0 until the first day is over, 1 from the day after the last.
    /// </summary>
    public decimal By(DateTime today) => Math.Min(1m, Math.Max(0m, (decimal)CalendarDay.Between(Start, today) / Days));

    /// <summary>
    /// Whether progress is more than 0.2 under what is expected; an unknown one is not called behind.
    /// </summary>
    public bool IsBehind(decimal? progress, DateTime today) => progress is { } share && share < By(today) - Slack;

    /// <summary>
    /// The first day on which it is behind if its progress stays as it is; null when there is no such day.
    /// </summary>
    public DateTime? BehindOn(decimal? progress)
    {
        if (progress is not { } share || share >= 1m - Slack)
        {
            return null;
        }

        return CalendarDay.Add(Start, (int)Math.Floor((share + Slack) * Days) + 1);
    }
}
