namespace SalesCorner.Emulator.Queries.Model;

/// <summary>A column to return, to group by or to aggregate.</summary>
internal sealed record SelectedColumn(string Name)
{
    /// <summary>The name under which the value is returned.</summary>
    public string? Alias { get; init; }

    /// <summary>The aggregate function.</summary>
    public AggregateKind Aggregate { get; init; }

    /// <summary>Whether only different values are counted.</summary>
    public bool Distinct { get; init; }

    /// <summary>Whether rows are grouped by it.</summary>
    public bool GroupBy { get; init; }

    /// <summary>The part of a date that rows are grouped by.</summary>
    public DateGrouping DateGrouping { get; init; }

    /// <summary>Whether the number of child rows is returned instead of the value.</summary>
    public bool CountChildren { get; init; }
}

/// <summary>The aggregate functions.</summary>
internal enum AggregateKind
{
    /// <summary>The value itself.</summary>
    None,

    /// <summary>The number of rows.</summary>
    Count,

    /// <summary>The number of rows with a value.</summary>
    CountColumn,

    /// <summary>The total of the values.</summary>
    Sum,

    /// <summary>The average of the values.</summary>
    Avg,

    /// <summary>The smallest value.</summary>
    Min,

    /// <summary>The greatest value.</summary>
    Max,
}

/// <summary>The parts of a date that rows can be grouped by.</summary>
internal enum DateGrouping
{
    /// <summary>The value itself.</summary>
    None,

    /// <summary>The day of the month.</summary>
    Day,

    /// <summary>The week of the year.</summary>
    Week,

    /// <summary>The month of the year.</summary>
    Month,

    /// <summary>The quarter of the fiscal year.</summary>
    Quarter,

    /// <summary>The year.</summary>
    Year,

    /// <summary>The period of a fiscal year.</summary>
    FiscalPeriod,

    /// <summary>The fiscal year.</summary>
    FiscalYear,
}
