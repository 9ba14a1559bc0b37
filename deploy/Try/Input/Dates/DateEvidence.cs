namespace SalesCorner.Deploy.Try.Input.Dates;

/// <summary>What the cells of one or more columns say about the order of day and month.</summary>
public sealed class DateEvidence
{
    /// <summary>Dates that can only be day first.</summary>
    public int DayFirst { get; private set; }

    /// <summary>Dates that can only be month first.</summary>
    public int MonthFirst { get; private set; }

    /// <summary>Dates that can be both.</summary>
    public int Open { get; private set; }

    /// <summary>Cells that are dates of any form.</summary>
    public int Dates { get; private set; }

    /// <summary>Filled cells.</summary>
    public int Filled { get; private set; }

    /// <summary>
    /// A number of days as a workbook keeps it, of a year that can be read; null when there was none.
    /// </summary>
    public string? Serial { get; private set; }

    /// <summary>Both orders are proven.</summary>
    public bool IsMixed => DayFirst > 0 && MonthFirst > 0;

    /// <summary>
    /// The order that the dates prove, the commoner one where they prove both; null when they prove none.
    /// </summary>
    public DateOrder? Proven =>
        (DayFirst, MonthFirst) switch
        {
            (0, 0) => null,
            var (day, month) => day >= month ? DateOrder.DayFirst : DateOrder.MonthFirst,
        };

    /// <summary>Counts a cell.</summary>
    public void Add(string cell)
    {
        if (string.IsNullOrWhiteSpace(cell))
        {
            return;
        }

        Filled++;
        if (DateText.Of(cell.Trim()) is not { } date)
        {
            return;
        }

        Dates++;
        var isSerial = date is { Form: DateForm.Serial, Year: >= DateColumn.FirstYear and <= DateColumn.LastYear };
        Serial ??= isSerial ? cell.Trim() : null;
        var numbers = date.Form == DateForm.Numbers;
        DayFirst += date.Form == DateForm.Dotted || (numbers && date.First > 12) ? 1 : 0;
        MonthFirst += numbers && date.Second > 12 ? 1 : 0;
        Open += date.IsOpen ? 1 : 0;
    }

    /// <summary>Counts what another column says too.</summary>
    public void Add(DateEvidence other)
    {
        DayFirst += other.DayFirst;
        MonthFirst += other.MonthFirst;
        Open += other.Open;
        Dates += other.Dates;
        Filled += other.Filled;
    }
}
