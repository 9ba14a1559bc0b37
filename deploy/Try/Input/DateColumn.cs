using System.Globalization;
using System.Text.RegularExpressions;

namespace SalesCorner.Deploy.Try.Input;

/// <summary>Reads the dates of one column. The order of day and month is decided over the whole column, never cell by cell.</summary>
public sealed partial class DateColumn
{
    private static readonly string[] NamedMonths =
    [
        "d MMM yyyy", "d-MMM-yyyy", "MMM d, yyyy", "MMMM d, yyyy", "d MMMM yyyy", "MMM d yyyy",
        "d MMM yyyy H:mm", "d-MMM-yyyy H:mm", "MMM d, yyyy H:mm", "MMM d, yyyy h:mm tt", "MMMM d, yyyy h:mm tt",
    ];

    private const int FirstYear = 1980;
    private const int LastYear = 2199;

    private readonly string column;

    private DateColumn(string column, DateOrder order, string? note)
    {
        this.column = column;
        Order = order;
        Note = note;
    }

    /// <summary>The order found, or assumed.</summary>
    public DateOrder Order { get; }

    /// <summary>What was decided where the column itself leaves it open; null when nothing was in doubt.</summary>
    public string? Note { get; }

    /// <summary>Decides how a column writes its dates.</summary>
    /// <param name="column">The heading, for messages.</param>
    /// <param name="values">All cells of the column.</param>
    /// <param name="asked">The order that the person gave; null leaves it to the column.</param>
    public static DateColumn Decide(string column, IEnumerable<string> values, DateOrder? asked = null)
    {
        if (asked is { } given)
        {
            return new DateColumn(column, given, note: null);
        }

        var dayFirst = 0;
        var monthFirst = 0;
        var open = 0;
        foreach (var match in values.Select(value => Numeric().Match(value)).Where(match => match.Success))
        {
            var first = int.Parse(match.Groups["a"].ValueSpan, CultureInfo.InvariantCulture);
            var second = int.Parse(match.Groups["b"].ValueSpan, CultureInfo.InvariantCulture);
            var dotted = match.Groups["sep"].Value == ".";
            dayFirst += first > 12 || dotted ? 1 : 0;
            monthFirst += second > 12 && !dotted ? 1 : 0;
            open += first <= 12 && second <= 12 && !dotted ? 1 : 0;
        }

        return Judge(column, dayFirst, monthFirst, open);
    }

    /// <summary>Reads a cell: an instant in UTC, at midnight when the cell has no time; null when it is empty.</summary>
    /// <exception cref="FormatException">The cell holds no date that this column can hold.</exception>
    public DateTime? Read(string cell)
    {
        if (string.IsNullOrWhiteSpace(cell))
        {
            return null;
        }

        var text = cell.Trim();
        var match = Numeric().Match(text);
        var value = match.Success ? FromNumbers(match) : FromText(text);
        if (value is null)
        {
            throw new FormatException($"'{Shown(text)}' in the column '{column}' is not a date{Expected()}.");
        }

        return value.Value.Year is >= FirstYear and <= LastYear
            ? value
            : throw new FormatException($"'{Shown(text)}' in the column '{column}' lies outside the years {FirstYear} to {LastYear}.");
    }

    private static DateColumn Judge(string column, int dayFirst, int monthFirst, int open)
    {
        if (dayFirst > 0 && monthFirst > 0)
        {
            var order = dayFirst >= monthFirst ? DateOrder.DayFirst : DateOrder.MonthFirst;
            var shown = order == DateOrder.DayFirst ? "day first" : "month first";
            return new DateColumn(
                column, order, $"'{column}' mixes day-first and month-first dates; read {shown}, rows that do not fit are listed.");
        }

        if (dayFirst > 0)
        {
            return new DateColumn(column, DateOrder.DayFirst, note: null);
        }

        if (monthFirst > 0 || open == 0)
        {
            return new DateColumn(column, monthFirst > 0 ? DateOrder.MonthFirst : DateOrder.Iso, note: null);
        }

        return new DateColumn(
            column, DateOrder.MonthFirst, $"'{column}': every date could be day-first or month-first; read month-first (--date-order dmy reads it the other way).");
    }

    private DateTime? FromNumbers(Match match)
    {
        var first = int.Parse(match.Groups["a"].ValueSpan, CultureInfo.InvariantCulture);
        var second = int.Parse(match.Groups["b"].ValueSpan, CultureInfo.InvariantCulture);
        var year = int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture);
        var dayFirst = Order == DateOrder.DayFirst;
        var day = dayFirst ? first : second;
        var month = dayFirst ? second : first;
        year += year < 100 ? 2000 : 0;
        if (month is < 1 or > 12 || year < 1 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return null;
        }

        var date = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc);
        return match.Groups["time"].Success && TryTime(match.Groups["time"].Value, out var time) ? date + time : date;
    }

    private static DateTime? FromText(string text)
    {
        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowWhiteSpaces;
        if (Iso().IsMatch(text) && DateTime.TryParse(text, CultureInfo.InvariantCulture, Utc, out var iso))
        {
            return iso;
        }

        return DateTime.TryParseExact(text, NamedMonths, CultureInfo.InvariantCulture, Utc, out var named) ? named : null;
    }

    private static bool TryTime(string text, out TimeSpan time)
    {
        var read = DateTime.TryParse(
            text.Trim(), CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out var moment);
        time = moment.TimeOfDay;
        return read;
    }

    private string Expected() => Order switch
    {
        DateOrder.DayFirst => " written day first",
        DateOrder.MonthFirst => " written month first",
        _ => string.Empty,
    };

    private static string Shown(string text) => text.Length <= 40 ? text : text[..40] + "…";

    [GeneratedRegex(@"^\s*(?<a>\d{1,2})(?<sep>[/.\-])(?<b>\d{1,2})\k<sep>(?<y>\d{4}|\d{2})(?:[ ,T]+(?<time>\d{1,2}:.*))?\s*$", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Numeric();

    [GeneratedRegex(@"^\d{4}[-/]\d{1,2}[-/]\d{1,2}", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Iso();
}
