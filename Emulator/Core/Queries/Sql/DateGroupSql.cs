using System.Globalization;
using SalesCorner.Emulator.Queries.Contract;
using SalesCorner.Emulator.Queries.Model;

namespace SalesCorner.Emulator.Queries.Sql;

/// <summary>
/// Parts of a date as SQL. "Quarter" is the quarter of the fiscal year, as the reference of dategrouping says; a
/// week is
/// the week of the year that begins with 1 January, its days from the organisation's first day of the week on.
/// </summary>
internal static class DateGroupSql
{
    /// <summary>A fiscal period is returned as fiscal year times this, plus its number.</summary>
    public const int YearFactor = 100;

    /// <summary>The part of a column's date.</summary>
    public static string Of(DateGrouping grouping, string column, QueryCaller caller) =>
        grouping switch
        {
            DateGrouping.Day => Part(column, "%d"),
            DateGrouping.Week => Week(column, caller.FirstDayOfWeek),
            DateGrouping.Month => Part(column, "%m"),
            DateGrouping.Year => Part(column, "%Y"),
            DateGrouping.Quarter => Fiscal(column, Quarters(caller.FiscalCalendar)).Period,
            DateGrouping.FiscalYear => Fiscal(column, caller.FiscalCalendar).Year,
            DateGrouping.FiscalPeriod => Combined(Fiscal(column, caller.FiscalCalendar)),
            _ => column,
        };

    /// <summary>The fiscal year and the number of the period.</summary>
    public static (string Year, string Period) Fiscal(string column, FiscalCalendar calendar)
    {
        var start = string.Create(CultureInfo.InvariantCulture, $"{calendar.StartMonth:00}{calendar.StartDay:00}");
        var year = $"({Part(column, "%Y")} - (strftime('%m%d', {column}, 'unixepoch') < '{start}'))";
        return (
            year,
            calendar.MonthsPerPeriod is { } months
                ? MonthPeriod(column, calendar, months)
                : WeekPeriod(column, calendar, year)
        );
    }

    private static FiscalCalendar Quarters(FiscalCalendar calendar) =>
        new(calendar.StartMonth, calendar.StartDay, FiscalPeriodType.Quarterly);

    private static string Combined((string Year, string Period) fiscal) =>
        FormattableString.Invariant($"({fiscal.Year} * {YearFactor} + {fiscal.Period})");

    private static string Part(string column, string format) =>
        $"CAST(strftime('{format}', {column}, 'unixepoch') AS INTEGER)";

    private static string Week(string column, DayOfWeek first)
    {
        // Days before the first of January in its week, plus the days since: the week counts from there.
        var offset = FormattableString.Invariant(
            $"((CAST(strftime('%w', {column}, 'unixepoch', 'start of year') AS INTEGER) - {(int)first} + 7) % 7)"
        );
        return $"(({Part(column, "%j")} - 1 + {offset}) / 7 + 1)";
    }

    private static string MonthPeriod(string column, FiscalCalendar calendar, int months) =>
        FormattableString.Invariant(
            $"((({Part(column, "%m")} - {calendar.StartMonth} - ({Part(column, "%d")} < {calendar.StartDay}) "
        ) + FormattableString.Invariant($"+ 12) % 12) / {months} + 1)");

    private static string WeekPeriod(string column, FiscalCalendar calendar, string year)
    {
        var start = FormattableString.Invariant(
            $"julianday(printf('%04d-{calendar.StartMonth:00}-{calendar.StartDay:00}', {year}))"
        );
        var days = $"CAST(julianday({column}, 'unixepoch', 'start of day') - {start} AS INTEGER)";
        return $"min({days} / 28 + 1, 13)";
    }
}
