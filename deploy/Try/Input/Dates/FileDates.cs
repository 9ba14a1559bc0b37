namespace SalesCorner.Deploy.Try.Input.Dates;

/// <summary>Decides the order of day and month over all date columns of a file together.</summary>
public sealed class FileDates
{
    private readonly IReadOnlyList<KeyValuePair<string, DateEvidence>> columns;
    private readonly DateOrder? asked;
    private readonly DateEvidence all = new();
    private readonly DateOrder? before;

    /// <summary>Looks at the columns of a file.</summary>
    /// <param name="columns">Heading and evidence of the columns that are read.</param>
    /// <param name="others">The evidence of columns of dates that are not read, which are written the same way.</param>
    /// <param name="asked">The order that the person gave.</param>
    /// <param name="before">The order that another file of the same export proved.</param>
    public FileDates(
        IReadOnlyList<KeyValuePair<string, DateEvidence>> columns,
        IEnumerable<DateEvidence> others,
        DateOrder? asked,
        DateOrder? before = null
    )
    {
        this.columns = columns;
        this.asked = asked;
        this.before = before;
        foreach (var evidence in columns.Select(column => column.Value).Concat(others))
        {
            all.Add(evidence);
        }
    }

    /// <summary>The order that the file proves; null when it proves none.</summary>
    public DateOrder? Proven => asked ?? all.Proven ?? before;

    /// <summary>What had to be decided.</summary>
    public IEnumerable<string> Notes => OrderNotes().Concat(SerialNotes());

    /// <summary>
    /// The order of a column: what it proves itself, else what the file proves; month first where nothing does.
    /// </summary>
    public DateOrder OrderOf(string column)
    {
        var own = columns.First(pair => pair.Key == column).Value;
        var usual = own.Open > 0 || all.Open > 0 ? DateOrder.MonthFirst : DateOrder.Iso;
        return asked ?? (own.IsMixed ? all.Proven : own.Proven) ?? all.Proven ?? before ?? usual;
    }

    private IEnumerable<string> OrderNotes()
    {
        if (asked is not null)
        {
            yield break;
        }

        foreach (var (column, evidence) in columns.Where(column => column.Value.IsMixed))
        {
            var shown = OrderOf(column) == DateOrder.DayFirst ? "day first" : "month first";
            yield return $"'{column}' mixes day-first and month-first dates; read {shown}, rows that do not fit "
                + "are listed.";
        }

        if (
            columns
                .Select(column => column.Value.IsMixed ? null : column.Value.Proven)
                .OfType<DateOrder>()
                .Distinct()
                .Count() > 1
        )
        {
            yield return $"{Named(columns.Where(column => column.Value.Proven == DateOrder.DayFirst))} is written day "
                + $"first, {Named(columns.Where(column => column.Value.Proven == DateOrder.MonthFirst))} month first; "
                + $"columns that could be both are read {(all.Proven == DateOrder.DayFirst ? "day" : "month")} "
                + "first (--date-order decides for all).";
        }

        var open = columns.Where(column => column.Value.Open > 0).ToList();
        if (all.Proven is null && before is null && open.Count > 0)
        {
            yield return $"{Named(open)}: every date could be day-first or month-first; read month-first "
                + "(--date-order dmy "
                + "reads it the other way).";
        }
    }

    private IEnumerable<string> SerialNotes()
    {
        foreach (var (column, evidence) in columns.Where(column => column.Value.Serial is not null))
        {
            var read = new DateColumn(column, DateOrder.Iso).Moment(evidence.Serial!)!.Value.Day;
            yield return FormattableString.Invariant(
                $"'{column}' holds numbers of days as Excel keeps them: {evidence.Serial} is {read:yyyy-MM-dd}."
            );
        }
    }

    private static string Named(IEnumerable<KeyValuePair<string, DateEvidence>> columns) =>
        string.Join(", ", columns.Select(column => $"'{column.Key}'"));
}
