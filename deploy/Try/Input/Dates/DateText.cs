using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using SalesCorner.Deploy.Try.Input.Words;

namespace SalesCorner.Deploy.Try.Input.Dates;

/// <summary>What a date's text says before the order of day and month is known.</summary>
/// <param name="First">The first number; of a date whose order is certain, the month.</param>
/// <param name="Second">The second number; of a date whose order is certain, the day.</param>
/// <param name="Year">The year.</param>
/// <param name="Form">How it is written.</param>
[StructLayout(LayoutKind.Auto)]
public readonly partial record struct DateText(int First, int Second, int Year, DateForm Form)
{
    private const int FirstSerial = 20_000;
    private const int LastSerial = 99_999;

    // Excel counts days from here since it takes 1900 for a leap year.
    private static readonly DateTime SerialStart = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The time of day; zero where the text has none.</summary>
    public TimeSpan Time { get; init; }

    /// <summary>
    /// How far the text's zone is ahead of UTC; null where it names no zone, so that the moment is local.
    /// </summary>
    public TimeSpan? Offset { get; init; }

    /// <summary>Whether the day could be the first or the second number.</summary>
    public bool IsOpen => Form == DateForm.Numbers && First <= 12 && Second <= 12;

    /// <summary>Reads a trimmed text; null when it is no date.</summary>
    public static DateText? Of(string text)
    {
        if (text.Length is < 5 or > 80)
        {
            return null;
        }

        if (IsPlainIso(text))
        {
            return new DateText(Number(text.Substring(5, 2)), Number(text[8..]), Number(text[..4]), DateForm.Certain);
        }

        if (Count().IsMatch(text))
        {
            return OfNumber(text);
        }

        var time = text.Contains(':', StringComparison.Ordinal) ? Clock().Match(text) : Match.Empty;
        var day = (time.Success ? text[..time.Index] : text).Trim().TrimEnd(',', 'T', '.').Trim();
        return OfDay(day) is not { } date ? null
            : !time.Success ? date
            : TimeOf(time) is { } read ? date with { Time = read, Offset = OffsetOf(time.Groups["z"].Value) }
            : null;
    }

    // The commonest form by far, told without a pattern.
    private static bool IsPlainIso(string text) =>
        text.Length == 10
        && text[4] == '-'
        && text[7] == '-'
        && char.IsAsciiDigit(text[0])
        && char.IsAsciiDigit(text[1])
        && char.IsAsciiDigit(text[2])
        && char.IsAsciiDigit(text[3])
        && char.IsAsciiDigit(text[5])
        && char.IsAsciiDigit(text[6])
        && char.IsAsciiDigit(text[8])
        && char.IsAsciiDigit(text[9]);

    private static DateText? OfNumber(string text)
    {
        if (text.Length == 8 && !text.Contains('.', StringComparison.Ordinal))
        {
            return new DateText(Number(text[4..6]), Number(text[6..]), Number(text[..4]), DateForm.Certain);
        }

        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        return text.Length switch
        {
            10 when number > 300_000_000m && number == decimal.Floor(number) => Moment(
                DateTime.UnixEpoch.AddSeconds((double)number),
                TimeSpan.Zero,
                DateForm.Certain
            ),
            13 when number == decimal.Floor(number) => Moment(
                DateTime.UnixEpoch.AddMilliseconds((double)number),
                TimeSpan.Zero,
                DateForm.Certain
            ),
            _ when number is >= FirstSerial and <= LastSerial => Moment(
                SerialStart.AddSeconds((double)Math.Round(number * 86_400m)),
                null,
                DateForm.Serial
            ),
            _ => null,
        };
    }

    private static DateText Moment(DateTime moment, TimeSpan? offset, DateForm form) =>
        new(moment.Month, moment.Day, moment.Year, form) { Time = moment.TimeOfDay, Offset = offset };

    private static DateText? OfDay(string day)
    {
        var yearFirst = YearFirst().Match(day);
        if (yearFirst.Success)
        {
            return new DateText(
                Number(yearFirst.Groups["m"].Value),
                Number(yearFirst.Groups["d"].Value),
                Number(yearFirst.Groups["y"].Value),
                DateForm.Certain
            );
        }

        var numbers = Numeric().Match(day);
        return numbers.Success
            ? new DateText(
                Number(numbers.Groups["a"].Value),
                Number(numbers.Groups["b"].Value),
                WholeYear(numbers.Groups["y"].Value),
                numbers.Groups["sep"].Value == "." ? DateForm.Dotted : DateForm.Numbers
            )
            : OfWords(day);
    }

    private static DateText? OfWords(string day)
    {
        var numbers = new List<string>();
        int? month = null;
        foreach (Match part in Part().Matches(Folded.Of(day)))
        {
            if (char.IsAsciiDigit(part.Value[0]))
            {
                numbers.Add(part.Value);
            }
            else if (MonthNames.Of(part.Value) is { } named && (month is null || !MonthNames.SaysNothing(part.Value)))
            {
                // "mar. 10 janv.": what looked like a month was the day of the week.
                month = named;
            }
            else if (!MonthNames.SaysNothing(part.Value))
            {
                return null;
            }
        }

        if (month is not { } found || numbers.Count != 2)
        {
            return null;
        }

        var yearIsFirst = numbers[0].Length == 4;
        return numbers[yearIsFirst ? 1 : 0].Length > 2
            ? null
            : new DateText(
                found,
                Number(numbers[yearIsFirst ? 1 : 0]),
                WholeYear(numbers[yearIsFirst ? 0 : 1]),
                DateForm.Certain
            );
    }

    private static TimeSpan? TimeOf(Match clock)
    {
        var hour = Number(clock.Groups["h"].Value);
        var half = clock.Groups["ap"].Value;
        if (half.Length > 0)
        {
            hour = (hour % 12) + (half[0] is 'p' or 'P' ? 12 : 0);
        }

        var minute = Number(clock.Groups["m"].Value);
        var second = clock.Groups["s"].Success ? Number(clock.Groups["s"].Value) : 0;
        return hour > 24 || minute > 59 || second > 60 ? null : new TimeSpan(hour % 24, minute, Math.Min(second, 59));
    }

    private static TimeSpan? OffsetOf(string zone)
    {
        var sign = zone.IndexOfAny(['+', '-']);
        if (sign < 0)
        {
            return zone.Length > 0 ? TimeSpan.Zero : null;
        }

        var digits = string.Concat(zone[sign..].Where(char.IsAsciiDigit)).PadRight(4, '0');
        var offset = new TimeSpan(Number(digits[..2]), Number(digits[2..]), 0);
        return zone[sign] == '-' ? -offset : offset;
    }

    private static int WholeYear(string digits)
    {
        var year = Number(digits);
        const int FirstOfLastCentury = 80;
        return digits.Length > 2 ? year
            : year >= FirstOfLastCentury ? 1900 + year
            : 2000 + year;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\d{5,14}(?:\.\d+)?$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Count();

    [GeneratedRegex(
        @"^(?<y>\d{4})\s?[-/.年]\s?(?<m>\d{1,2})\s?[-/.月]\s?(?<d>\d{1,2})日?$",
        RegexOptions.ExplicitCapture,
        200
    )]
    private static partial Regex YearFirst();

    [GeneratedRegex(
        @"^(?<a>\d{1,2})(?<sep>[/.\- ])\s?(?<b>\d{1,2})\k<sep>\s?(?<y>\d{4}|\d{2})$",
        RegexOptions.ExplicitCapture,
        200
    )]
    private static partial Regex Numeric();

    [GeneratedRegex(
        @"(?<=[\sT,])(?<h>\d{1,2}):(?<m>\d{2})(?::(?<s>\d{2})(?:[.,]\d+)?)?\s*"
            + @"(?<ap>[AaPp]\.?\s?[Mm]\.?)?\s*"
            + @"(?<z>Z|(?:UTC|GMT)?[+-]\d{2}(?::?\d{2})?|UTC|GMT)?(?:\s*\(?[A-Z][A-Za-z ]*\)?)?$",
        RegexOptions.ExplicitCapture,
        200
    )]
    private static partial Regex Clock();

    [GeneratedRegex(@"\d+|\p{L}+", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Part();
}

/// <summary>How a date is written.</summary>
public enum DateForm
{
    /// <summary>Year first, or with the month's name: nothing is in doubt.</summary>
    Certain,

    /// <summary>Two numbers and the year: 3/4/2026.</summary>
    Numbers,

    /// <summary>With stops, which is day first everywhere: 3.4.2026.</summary>
    Dotted,

    /// <summary>A workbook's number of days.</summary>
    Serial,
}
