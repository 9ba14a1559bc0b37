namespace SalesCorner.Plugins.Domain.Calendar;

/// <summary>
/// The organisation's fiscal periods, from its start date and period type; quarters from January when unknown.
/// </summary>
/// <param name="start">First day of any fiscal year; only its month and day matter.</param>
/// <param name="periodType">The value of <c>organization.fiscalperiodtype</c>.</param>
/// <param name="naming">Which date gives a fiscal year its number.</param>
public sealed class FiscalCalendar(
    DateTime? start = null,
    int? periodType = null,
    FiscalYearNaming naming = FiscalYearNaming.StartDate
)
{
    private const int DaysInFourWeeks = 28;
    private const int FourWeekPeriods = 13;

    // Dataverse keeps dates from 1753; one spare year at each end of the calendar keeps every sum in range.
    private static readonly DateTime First = DateTime.MinValue.AddYears(1);
    private static readonly DateTime Last = DateTime.MaxValue.AddYears(-1);

    private readonly int startMonth = start?.Month ?? 1;
    private readonly int startDay = start?.Day ?? 1;

    /// <summary>The division of the year; quarters when the organisation's is unknown.</summary>
    public FiscalPeriodType Type { get; } =
        periodType is >= 2000 and <= 2004 ? (FiscalPeriodType)periodType.Value : FiscalPeriodType.Quarter;

    /// <summary>
    /// The period to which a date's day belongs; a date in the years 1 or 9999 gets the nearest period.
    /// </summary>
    public FiscalPeriod PeriodOf(DateTime date)
    {
        var day = Within(date);
        var year = day >= YearStart(day.Year) ? day.Year : day.Year - 1;
        var index = 0;
        while (PeriodStart(year, index + 1) <= day)
        {
            index++;
        }

        var end = PeriodStart(year, index + 1).AddDays(-1);
        return new FiscalPeriod(Type, NumberOf(year), index + 1, PeriodStart(year, index), end);
    }

    /// <summary>The period after the given one.</summary>
    public FiscalPeriod Next(FiscalPeriod period) => PeriodOf(CalendarDay.Add(period.End, 1));

    /// <summary>The period before the given one.</summary>
    public FiscalPeriod Previous(FiscalPeriod period) => PeriodOf(CalendarDay.Add(period.Start, -1));

    private int PeriodsInYear =>
        Type switch
        {
            FiscalPeriodType.Annual => 1,
            FiscalPeriodType.SemiAnnual => 2,
            FiscalPeriodType.Month => 12,
            FiscalPeriodType.FourWeek => FourWeekPeriods,
            _ => 4,
        };

    // The last period ends with the year: the thirteenth four weeks take the year's odd day or two.
    private DateTime PeriodStart(int year, int index)
    {
        if (index == PeriodsInYear)
        {
            return YearStart(year + 1);
        }

        return Type == FiscalPeriodType.FourWeek
            ? YearStart(year).AddDays(index * DaysInFourWeeks)
            : YearStart(year).AddMonths(index * (12 / PeriodsInYear));
    }

    // A year that starts on 29 February starts on the 28th where there is none.
    private DateTime YearStart(int year) =>
        new(year, startMonth, Math.Min(startDay, DateTime.DaysInMonth(year, startMonth)), 0, 0, 0, DateTimeKind.Utc);

    private int NumberOf(int year) => naming == FiscalYearNaming.EndDate ? YearStart(year + 1).AddDays(-1).Year : year;

    private static DateTime Within(DateTime day)
    {
        if (day < First)
        {
            return First;
        }

        return day > Last ? Last : day;
    }
}
