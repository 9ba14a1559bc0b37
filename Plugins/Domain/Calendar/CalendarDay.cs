namespace SalesCorner.Plugins.Domain.Calendar;

/// <summary>Whole calendar days in UTC, safe at both ends of the calendar.</summary>
public static class CalendarDay
{
    /// <summary>
    /// The date that lies so many days later, or the calendar's first or last day when that is too far.
    /// </summary>
    public static DateTime Add(DateTime date, int days)
    {
        var day = date.Date;
        if (days > (DateTime.MaxValue.Date - day).TotalDays)
        {
            return DateTime.SpecifyKind(DateTime.MaxValue.Date, date.Kind);
        }

        return days < (DateTime.MinValue - day).TotalDays
            ? DateTime.SpecifyKind(DateTime.MinValue, date.Kind)
            : day.AddDays(days);
    }

    /// <summary>How many calendar days the second date lies after the first; negative when it lies before.</summary>
    public static int Between(DateTime from, DateTime to) => (int)(to.Date - from.Date).TotalDays;

    /// <summary>The later of two dates, either of which may be unknown.</summary>
    public static DateTime? Later(DateTime? first, DateTime? second)
    {
        if (second is null)
        {
            return first?.Date;
        }

        return first > second ? first.Value.Date : second.Value.Date;
    }
}
