using SalesCorner.Plugins.Domain.Calendar;

namespace SalesCorner.Plugins.Coverage;

/// <summary>The fiscal periods that coverage rows are kept for: the current one and the three after it.</summary>
internal sealed class CoverageHorizon
{
    private const int PeriodsAhead = 3;

    /// <summary>The horizon of a day.</summary>
    public CoverageHorizon(FiscalCalendar calendar, DateTime today)
    {
        var periods = new List<FiscalPeriod> { calendar.PeriodOf(today) };
        while (periods.Count <= PeriodsAhead)
        {
            periods.Add(calendar.Next(periods[periods.Count - 1]));
        }

        Periods = periods;
    }

    /// <summary>The periods, the current one first.</summary>
    public IReadOnlyList<FiscalPeriod> Periods { get; }

    /// <summary>The current period.</summary>
    public FiscalPeriod Current => Periods[0];

    /// <summary>The period of a date inside the horizon; null for one outside and for none.</summary>
    public FiscalPeriod? Of(DateTime? date) =>
        date is null ? null : Periods.FirstOrDefault(period => period.Contains(date.Value));
}
