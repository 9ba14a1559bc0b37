using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using SalesCorner.Deploy.Try.Input.Dates;
using SalesCorner.Deploy.Try.Input.Words;

namespace SalesCorner.Deploy.Try.Input.Quotas;

/// <summary>A span of days that a quota is for.</summary>
/// <param name="Start">Its first day.</param>
/// <param name="End">Its last day.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct QuotaSpan(DateOnly Start, DateOnly End)
{
    /// <summary>The months from a day on.</summary>
    public static QuotaSpan Months(DateOnly start, int months) => new(start, start.AddMonths(months).AddDays(-1));
}

/// <summary>Reads periods as people write them: a month, a quarter, a half or a whole year.</summary>
/// <param name="year">The fiscal year that quarters and years are counted in.</param>
public sealed partial class PeriodWords(FiscalYear year)
{
    /// <summary>What is read, for messages.</summary>
    public const string Forms =
        "2026-10, Oct 2026, 10/2026, 2026-Q4, Q4 2026, FY26 Q4, H2 2026, 2026, FY2026, or a day";

    private static readonly HashSet<string> YearWords =
    [
        "fy",
        "fiscal",
        "year",
        "gj",
        "geschaftsjahr",
        "jahr",
        "annee",
        "exercice",
        "ano",
        "boekjaar",
        "jaar",
        "anno",
        "esercizio",
        "ej",
        "cy",
    ];

    /// <summary>The span that a text names; null when it names none, or a single day.</summary>
    public QuotaSpan? Read(string text)
    {
        var parts = Parts()
            .Matches(Folded.Of(text))
            .Select(match => match.Value)
            .Where(part => !YearWords.Contains(part))
            .ToList();
        var named = parts.Where(part => char.IsLetter(part[0])).ToList();
        var numbers = parts.Where(part => char.IsAsciiDigit(part[0])).ToList();
        return (named.Count, numbers.Count) switch
        {
            (0, 1) when numbers[0].Length == 4 || Folded.Of(text).StartsWith("fy", StringComparison.Ordinal) => YearOf(
                numbers[0]
            )
                is { } whole
                ? QuotaSpan.Months(year.Start(whole), 12)
                : null,
            (0, 1) when numbers[0].Length == 6 => Month(YearOf(numbers[0][..4]), Number(numbers[0][4..])),
            (0, 2) => OfTwoNumbers(numbers[0], numbers[1]),
            (1, 2) => Part(named[0], numbers[0], numbers[1]),
            (1, 1) => Month(YearOf(numbers[0]), MonthNames.Of(named[0])),
            _ => null,
        };
    }

    private static QuotaSpan? OfTwoNumbers(string one, string other) =>
        one.Length == 4 && other.Length <= 2 ? Month(YearOf(one), Number(other))
        : other.Length == 4 && one.Length <= 2 ? Month(YearOf(other), Number(one))
        : null;

    // "Q4 2026", "2026 Q4" and "Q4 26": the number behind the letter is the part.
    private QuotaSpan? Part(string letter, string first, string second)
    {
        var months = letter switch
        {
            "q" or "quarter" or "qtr" or "quartal" or "trimestre" or "trim" or "t" or "kwartaal" or "k" => 3,
            "h" or "half" or "hy" or "halbjahr" or "hj" or "semestre" or "s" or "halfjaar" => 6,
            "m" or "month" or "p" or "monat" => 1,
            _ => 0,
        };
        var (part, whole) =
            first.Length <= 1 || second.Length == 4 || (first.Length == 2 && months == 1 && second.Length == 2)
                ? (Number(first), YearOf(second))
                : (Number(second), YearOf(first));
        return months == 0 || whole is null || part < 1 || part > 12 / months
            ? null
            : QuotaSpan.Months(year.Start(whole.Value).AddMonths((part - 1) * months), months);
    }

    private static QuotaSpan? Month(int? whole, int? month) =>
        whole is { } inYear && month is >= 1 and <= 12
            ? QuotaSpan.Months(new DateOnly(inYear, month.Value, 1), 1)
            : null;

    private static int? YearOf(string digits) =>
        digits.Length switch
        {
            4 when Number(digits) is >= 1980 and <= 2199 => Number(digits),
            2 => 2000 + Number(digits),
            _ => null,
        };

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d+|\p{L}+", RegexOptions.NonBacktracking)]
    private static partial Regex Parts();
}
