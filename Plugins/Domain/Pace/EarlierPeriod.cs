using SalesCorner.Plugins.Domain.Calendar;

namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>One of the earlier periods, each of which is a way in which the present one may go.</summary>
/// <param name="Period">The earlier period.</param>
/// <param name="ReferenceDay">
/// Its day that lies as far from its start as today from the present period's; the last day at most. For a period that
/// is
/// yet to come it lies before the start.
/// </param>
public sealed record EarlierPeriod(FiscalPeriod Period, DateTime ReferenceDay)
{
    /// <summary>
    /// The first day whose wins count: the reference day, or the period's start where that comes later.
    /// </summary>
    public DateTime From => ReferenceDay > Period.Start ? ReferenceDay : Period.Start;

    /// <summary>The period's last day.</summary>
    public DateTime End => Period.End;
}

/// <summary>Finds the earlier periods that a row of coverage is judged by.</summary>
public static class EarlierPeriods
{
    private const int MostLong = 4;
    private const int MostShort = 6;

    // A period that began this many days before the organisation's first close still shows most of what it was.
    private const int DaysBeforeFirstClose = 15;

    /// <summary>
    /// The four periods before (six where a period is a month or four weeks), newest first, all of them over today; the
    /// row
    /// stops at one that began more than 15 days before the organisation's first close.
    /// </summary>
    /// <param name="calendar">The fiscal periods.</param>
    /// <param name="period">The period that is judged: the present one, or one yet to come.</param>
    /// <param name="today">The day from which it is judged.</param>
    /// <param name="firstCloseOn">When the organisation's first deal closed; null when none has.</param>
    public static IReadOnlyList<EarlierPeriod> Of(
        FiscalCalendar calendar,
        FiscalPeriod period,
        DateTime today,
        DateTime? firstCloseOn
    )
    {
        var offset = CalendarDay.Between(period.Start, today);
        var most = calendar.Type is FiscalPeriodType.Month or FiscalPeriodType.FourWeek ? MostShort : MostLong;
        var found = new List<EarlierPeriod>();
        var earlier = calendar.Previous(today < period.Start ? calendar.PeriodOf(today) : period);
        while (found.Count < most && CalendarDay.Add(earlier.Start, DaysBeforeFirstClose) >= firstCloseOn?.Date)
        {
            var reference = CalendarDay.Add(earlier.Start, offset);
            found.Add(new EarlierPeriod(earlier, reference < earlier.End ? reference : earlier.End));
            earlier = calendar.Previous(earlier);
        }

        return found;
    }
}
