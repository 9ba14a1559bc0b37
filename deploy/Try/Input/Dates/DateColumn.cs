namespace SalesCorner.Deploy.Try.Input.Dates;

/// <summary>
/// Reads the dates of one column. The order of day and month is decided over whole columns, never cell by cell.
/// </summary>
public sealed class DateColumn
{
    /// <summary>The first year in which a date of a deal is believed.</summary>
    public const int FirstYear = 1980;

    /// <summary>The last year in which a date of a deal is believed.</summary>
    public const int LastYear = 2199;

    private readonly string column;

    /// <summary>Reads dates in a known order.</summary>
    /// <param name="column">The heading, for messages.</param>
    /// <param name="order">The order of day and month.</param>
    public DateColumn(string column, DateOrder order)
    {
        this.column = column;
        Order = order;
    }

    /// <summary>The order found, or assumed.</summary>
    public DateOrder Order { get; }

    /// <summary>What was decided where the column itself leaves it open; null when nothing was in doubt.</summary>
    public string? Note { get; private init; }

    /// <summary>Decides how a column that stands alone writes its dates.</summary>
    /// <param name="column">The heading, for messages.</param>
    /// <param name="values">All cells of the column.</param>
    /// <param name="asked">The order that the person gave; null leaves it to the column.</param>
    public static DateColumn Decide(string column, IEnumerable<string> values, DateOrder? asked = null)
    {
        var evidence = new DateEvidence();
        foreach (var value in values)
        {
            evidence.Add(value);
        }

        var decided = new FileDates([KeyValuePair.Create(column, evidence)], [], asked);
        return new DateColumn(column, decided.OrderOf(column)) { Note = decided.Notes.FirstOrDefault() };
    }

    /// <summary>
    /// Reads a cell: an instant in UTC, at midnight when the cell has no time; null when it is empty.
    /// </summary>
    /// <exception cref="FormatException">The cell holds no date that this column can hold.</exception>
    public DateTime? Read(string cell) => Moment(cell)?.Utc;

    /// <summary>Reads a cell and tells whether its moment names a zone; null when it is empty.</summary>
    /// <exception cref="FormatException">The cell holds no date that this column can hold.</exception>
    public DateMoment? Moment(string cell)
    {
        if (string.IsNullOrWhiteSpace(cell))
        {
            return null;
        }

        var text = cell.Trim();
        if (DateText.Of(text) is not { } date || Day(date) is not { } day)
        {
            throw new FormatException($"'{Shown(text)}' in the column '{column}' is not a date{Expected()}.");
        }

        return day.Year is >= FirstYear and <= LastYear
            ? new DateMoment(day + date.Time - (date.Offset ?? TimeSpan.Zero), date.Offset is not null)
            : throw new FormatException(
                $"'{Shown(text)}' in the column '{column}' lies outside the years {FirstYear} to {LastYear}."
            );
    }

    private DateTime? Day(DateText date)
    {
        var dayIsFirst = date.Form is DateForm.Numbers or DateForm.Dotted && Order == DateOrder.DayFirst;
        var month = dayIsFirst ? date.Second : date.First;
        var day = dayIsFirst ? date.First : date.Second;
        return
            month is < 1 or > 12
            || date.Year is < 1 or > 9999
            || day < 1
            || day > DateTime.DaysInMonth(date.Year, month)
            ? null
            : new DateTime(date.Year, month, day, 0, 0, 0, DateTimeKind.Utc);
    }

    private string Expected() =>
        Order switch
        {
            DateOrder.DayFirst => " written day first",
            DateOrder.MonthFirst => " written month first",
            _ => string.Empty,
        };

    private static string Shown(string text) => text.Length <= 40 ? text : text[..40] + "…";
}

/// <summary>A moment that a cell names.</summary>
/// <param name="Utc">The instant; midnight for a day alone.</param>
/// <param name="IsZoned">The cell names its zone, so that the day in UTC can be another than the local one.</param>
public readonly record struct DateMoment(DateTime Utc, bool IsZoned)
{
    /// <summary>The day in UTC.</summary>
    public DateOnly Day => DateOnly.FromDateTime(Utc);
}
