using SalesCorner.Plugins.Domain.Calendar;

namespace SalesCorner.Plugins.Domain.Goals;

/// <summary>The first and last day of an objective.</summary>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
public sealed record ObjectivePeriod(DateTime Start, DateTime End);

/// <summary>Completes, names and moves on the period of an objective.</summary>
/// <param name="calendar">The organisation's fiscal periods.</param>
public sealed class ObjectivePeriods(FiscalCalendar calendar)
{
    /// <summary>
    /// The days that were given; one that was not is that of the fiscal period of the other, or of today.
    /// </summary>
    public ObjectivePeriod Complete(DateTime? start, DateTime? end, DateTime today)
    {
        var period = calendar.PeriodOf(start ?? end ?? today);
        return new ObjectivePeriod((start ?? period.Start).Date, (end ?? period.End).Date);
    }

    /// <summary>The name of the fiscal period, else the two days.</summary>
    public string NameOf(ObjectivePeriod period)
    {
        var fiscal = calendar.PeriodOf(period.Start);
        return fiscal.Start == period.Start && fiscal.End == period.End
            ? fiscal.Name
            : $"{period.Start:yyyy-MM-dd} to {period.End:yyyy-MM-dd}";
    }

    /// <summary>The fiscal period after a fiscal period; after other days as many more.</summary>
    public ObjectivePeriod After(ObjectivePeriod period)
    {
        var fiscal = calendar.PeriodOf(period.Start);
        if (fiscal.Start == period.Start && fiscal.End == period.End)
        {
            var next = calendar.Next(fiscal);
            return new ObjectivePeriod(next.Start, next.End);
        }

        var first = CalendarDay.Add(period.End, 1);
        return new ObjectivePeriod(first, CalendarDay.Add(first, CalendarDay.Between(period.Start, period.End)));
    }
}
