using System.Globalization;

namespace SalesCorner.Emulator.Queries.Contract;

/// <summary>
/// The organisation's fiscal years and periods (organization.fiscalcalendarstart and fiscalperiodtype).
/// </summary>
public sealed record FiscalCalendar
{
    private const int FourWeeks = 28;

    /// <summary>A calendar whose years begin on that day.</summary>
    /// <param name="startMonth">The month in which a fiscal year begins.</param>
    /// <param name="startDay">The day of that month, 28 at most: later days do not exist in every month.</param>
    /// <param name="periodType">How a year is divided.</param>
    public FiscalCalendar(int startMonth, int startDay, FiscalPeriodType periodType)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(startMonth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(startMonth, 12);
        ArgumentOutOfRangeException.ThrowIfLessThan(startDay, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(startDay, 28);
        StartMonth = startMonth;
        StartDay = startDay;
        PeriodType = periodType;
    }

    /// <summary>Years from 1 January in quarters.</summary>
    public static FiscalCalendar Default { get; } = new(1, 1, FiscalPeriodType.Quarterly);

    /// <summary>The month in which a fiscal year begins.</summary>
    public int StartMonth { get; }

    /// <summary>The day of that month.</summary>
    public int StartDay { get; }

    /// <summary>How a year is divided.</summary>
    public FiscalPeriodType PeriodType { get; }

    /// <summary>How many periods a year has.</summary>
    public int PeriodsPerYear =>
        PeriodType switch
        {
            FiscalPeriodType.Annual => 1,
            FiscalPeriodType.Semiannual => 2,
            FiscalPeriodType.Quarterly => 4,
            FiscalPeriodType.Monthly => 12,
            _ => 13,
        };

    /// <summary>How many months a period has; null for periods of four weeks.</summary>
    internal int? MonthsPerPeriod => PeriodType == FiscalPeriodType.FourWeek ? null : 12 / PeriodsPerYear;

    /// <summary>The first moment of a fiscal year.</summary>
    public DateTime YearStart(int year) => new(year, StartMonth, StartDay, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The fiscal year of a moment.</summary>
    public int YearOf(DateTime moment) => moment >= YearStart(moment.Year) ? moment.Year : moment.Year - 1;

    /// <summary>The first moment of a period.</summary>
    public DateTime PeriodStart(FiscalPeriod period) =>
        MonthsPerPeriod is { } months
            ? YearStart(period.Year).AddMonths((period.Number - 1) * months)
            : YearStart(period.Year).AddDays((period.Number - 1) * FourWeeks);

    /// <summary>The first moment after a period.</summary>
    public DateTime PeriodEnd(FiscalPeriod period) => PeriodStart(Add(period, 1));

    /// <summary>The period of a moment.</summary>
    public FiscalPeriod PeriodOf(DateTime moment)
    {
        var year = YearOf(moment);
        var start = YearStart(year);
        var passed = MonthsPerPeriod is { } months
            ? (((moment.Year - start.Year) * 12) + moment.Month - start.Month - (moment.Day < StartDay ? 1 : 0))
                / months
            : (int)(moment - start).TotalDays / FourWeeks;
        return new FiscalPeriod(year, Math.Min(passed + 1, PeriodsPerYear));
    }

    /// <summary>The period that many periods later (earlier when negative).</summary>
    public FiscalPeriod Add(FiscalPeriod period, int periods)
    {
        var index = (period.Year * PeriodsPerYear) + period.Number - 1 + periods;
        return new FiscalPeriod(index / PeriodsPerYear, (index % PeriodsPerYear) + 1);
    }

    /// <summary>The name of a fiscal year, in the platform's default format.</summary>
    public static string NameOf(int year) => string.Create(CultureInfo.InvariantCulture, $"FY{year:0000}");

    /// <summary>The name of a period, in the platform's default format: "Quarter 1 FY2023".</summary>
    public string NameOf(FiscalPeriod period)
    {
        var kind = PeriodType switch
        {
            FiscalPeriodType.Annual => "Annual",
            FiscalPeriodType.Semiannual => "Semester",
            FiscalPeriodType.Quarterly => "Quarter",
            FiscalPeriodType.Monthly => "Month",
            _ => "P",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{kind} {period.Number} {NameOf(period.Year)}");
    }
}
