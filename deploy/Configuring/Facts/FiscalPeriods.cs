using System.Globalization;

namespace SalesCorner.Deploy.Configuring.Facts;

/// <summary>A fiscal period.</summary>
/// <param name="Name">What people call it: "Q4 2026", "H1 2026", "November 2026", "P13 2026", "FY 2026".</param>
/// <param name="Start">Its first day.</param>
public sealed record PeriodFound(string Name, DateOnly Start);

/// <summary>
/// The organisation's fiscal periods, divided and named as the plug-ins do (a test compares the two).
/// </summary>
/// <param name="start">First day of any fiscal year; only its month and day matter.</param>
/// <param name="periodType">The value of <c>organization.fiscalperiodtype </c>, 2000 to 2004; quarters when it is
/// another.</param>
public sealed class FiscalPeriods(DateOnly start, int periodType)
{
    private const int DaysInFourWeeks = 28;
    private const int FirstYear = 1900;
    private const int LastYear = 2500;

    private int PeriodsInYear =>
        periodType switch
        {
            2000 => 1,
            2001 => 2,
            2003 => 12,
            2004 => 13,
            _ => 4,
        };

    /// <summary>The period that a day lies in.</summary>
    public PeriodFound Of(DateOnly day)
    {
        var year = day >= YearStart(day.Year) ? day.Year : day.Year - 1;
        var index = Enumerable.Range(0, PeriodsInYear).Last(at => StartOf(year, at) <= day);
        return new PeriodFound(NameOf(year, index), StartOf(year, index));
    }

    /// <summary>
    /// The period that a text means: by its name in any order of words ("Q4 2026", "2026-Q4"), or by a day as
    /// <c>2026-10-01 </c>; null for neither.
    /// </summary>
    public PeriodFound? Find(string text)
    {
        if (
            DateOnly.TryParseExact(
                text.Trim(),
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
        )
        {
            return day.Year is > FirstYear and < LastYear ? Of(day) : null;
        }

        var words = WordsOf(text);
        var year = words
            .Select(word =>
                word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    ? number
                    : 0
            )
            .Max();
        return year is <= FirstYear or >= LastYear
            ? null
            : Enumerable
                .Range(year - 1, 3)
                .SelectMany(fiscalYear =>
                    Enumerable
                        .Range(0, PeriodsInYear)
                        .Select(index => new PeriodFound(NameOf(fiscalYear, index), StartOf(fiscalYear, index)))
                )
                .FirstOrDefault(period => words.SetEquals(WordsOf(period.Name)));
    }

    private static HashSet<string> WordsOf(string text) =>
        text.ToUpperInvariant()
            .Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .DefaultIfEmpty(string.Empty)
            .ToHashSet(StringComparer.Ordinal);

    // The thirteenth four weeks take the year's odd day or two.
    private DateOnly StartOf(int year, int index) =>
        periodType == 2004
            ? YearStart(year).AddDays(index * DaysInFourWeeks)
            : YearStart(year).AddMonths(index * (12 / PeriodsInYear));

    // A year that starts on 29 February starts on the 28th where there is none.
    private DateOnly YearStart(int year) =>
        new(year, start.Month, Math.Min(start.Day, DateTime.DaysInMonth(year, start.Month)));

    private string NameOf(int year, int index) =>
        periodType switch
        {
            2000 => Text($"FY {year}"),
            2001 => Text($"H{index + 1} {year}"),
            2003 when StartOf(year, index).Day == 1 => StartOf(year, index)
                .ToString("MMMM yyyy", CultureInfo.InvariantCulture),
            2003 => Text($"M{index + 1} {year}"),
            2004 => Text($"P{index + 1} {year}"),
            _ => Text($"Q{index + 1} {year}"),
        };

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
