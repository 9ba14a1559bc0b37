using SalesCorner.Plugins.Domain.Calendar;

namespace SalesCorner.Plugins.Domain.Forecast;

/// <summary>When the moments of a period are, and which frozen call speaks for each.</summary>
public static class CallMoments
{
    // Calls are frozen once a week at least: what is older is no call of that moment.
    private const int Week = 7;

    /// <summary>All of them, the earliest first.</summary>
    public static IReadOnlyList<CallMoment> All { get; } =
    [CallMoment.FirstDay, CallMoment.HalfTime, CallMoment.LastMonth];

    /// <summary>The day of a moment.</summary>
    public static DateTime DayOf(FiscalPeriod period, CallMoment moment) =>
        moment switch
        {
            CallMoment.HalfTime => CalendarDay.Add(period.Start, CalendarDay.Between(period.Start, period.End) / 2),
            CallMoment.LastMonth => LastMonth(period),
            _ => period.Start,
        };

    /// <summary>The moment that a day of the period has last passed: by its record today's call is judged.</summary>
    public static CallMoment Reached(FiscalPeriod period, DateTime today) =>
        today >= LastMonth(period) && LastMonth(period) > period.Start ? CallMoment.LastMonth
        : today >= DayOf(period, CallMoment.HalfTime) ? CallMoment.HalfTime
        : CallMoment.FirstDay;

    /// <summary>
    /// The call that speaks for a moment: of the first day the first one of the first week, for a night can be missed;
    /// of the
    /// others the last one of the week up to that day. Null where none was kept.
    /// </summary>
    public static FrozenCall? At(FiscalPeriod period, CallMoment moment, IEnumerable<FrozenCall> frozen)
    {
        var day = DayOf(period, moment);
        return day == period.Start
            ? frozen
                .Where(call => call.TakenOn >= day && CalendarDay.Between(day, call.TakenOn) < Week)
                .OrderBy(call => call.TakenOn)
                .FirstOrDefault()
            : frozen
                .Where(call => call.TakenOn <= day && CalendarDay.Between(call.TakenOn, day) < Week)
                .OrderBy(call => call.TakenOn)
                .LastOrDefault();
    }

    private static DateTime LastMonth(FiscalPeriod period)
    {
        var first = CalendarDay.Add(period.End, 1).AddMonths(-1);
        return first > period.Start ? first : period.Start;
    }
}
