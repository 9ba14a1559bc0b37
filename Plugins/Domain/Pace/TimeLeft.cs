using SalesCorner.Plugins.Domain.Calendar;

namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>What the days left in a period still allow.</summary>
public static class TimeLeft
{
    /// <summary>
    /// Whether a deal begun today will land in the next period: fewer days are left than a quarter of the won deals
    /// took.
    /// </summary>
    /// <param name="daysLeft">Days left in the period, today and the last day included.</param>
    /// <param name="firstQuartile">Days in which a quarter of the won deals were won; null when not known.</param>
    public static bool IsTooShort(int daysLeft, decimal? firstQuartile) => daysLeft < firstQuartile;

    /// <summary>
    /// The day by which prospecting for a period has to begin: its start minus the median cycle; null without one.
    /// </summary>
    public static DateTime? StartProspectingBy(FiscalPeriod period, decimal? medianCycle) =>
        medianCycle is { } days
            ? CalendarDay.Add(period.Start, -(int)Math.Ceiling(Math.Min(days, int.MaxValue / 2)))
            : null;
}
