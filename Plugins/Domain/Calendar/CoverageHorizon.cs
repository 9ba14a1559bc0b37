namespace SalesCorner.Plugins.Domain.Calendar;

/// <summary>
/// The fiscal periods that coverage rows are kept for: those that ended within the days of grace, for a win that is
/// entered
/// late or dated back belongs to them; the current one; and the three after it.
/// </summary>
internal sealed class CoverageHorizon
{
    private const int PeriodsAhead = 3;

    // As many as the longest grace reaches back over the shortest periods.
    private const int MostPeriodsBack = 13;

    /// <summary>The horizon of a day.</summary>
    /// <param name="calendar">The fiscal periods.</param>
    /// <param name="today">The day.</param>
    /// <param name="graceDays">How many days after its end a period is kept up.</param>
    public CoverageHorizon(FiscalCalendar calendar, DateTime today, int graceDays)
    {
        Current = calendar.PeriodOf(today);
        var periods = new List<FiscalPeriod> { Current };
        while (periods.Count <= PeriodsAhead)
        {
            periods.Add(calendar.Next(periods[periods.Count - 1]));
        }

        for (
            var past = calendar.Previous(Current);
            periods.Count <= PeriodsAhead + MostPeriodsBack && IsInGrace(past);
            past = calendar.Previous(past)
        )
        {
            periods.Insert(0, past);
        }

        Periods = periods;

        bool IsInGrace(FiscalPeriod past) => past.End < today && CalendarDay.Between(past.End, today) <= graceDays;
    }

    /// <summary>The periods, the earliest first.</summary>
    public IReadOnlyList<FiscalPeriod> Periods { get; }

    /// <summary>The current period.</summary>
    public FiscalPeriod Current { get; }

    /// <summary>The period after the current one.</summary>
    public FiscalPeriod Next => Periods.First(period => period.Start > Current.Start);

    /// <summary>The first day of all.</summary>
    public DateTime Start => Periods[0].Start;

    /// <summary>The first day of the last period.</summary>
    public DateTime LastStart => Periods[Periods.Count - 1].Start;

    /// <summary>The periods that are over and still kept up.</summary>
    public IEnumerable<FiscalPeriod> InGrace => Periods.Where(period => period.Start < Current.Start);

    /// <summary>The period of a date inside the horizon; null for one outside and for none.</summary>
    public FiscalPeriod? Of(DateTime? date) =>
        date is null ? null : Periods.FirstOrDefault(period => period.Contains(date.Value));
}
