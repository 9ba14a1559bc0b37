namespace SalesCorner.Emulator.Queries.Model;

/// <summary>A table that a query reads, with what it wants of it.</summary>
internal record SourceNode(string Table)
{
    /// <summary>The name by which conditions, orders and results speak of it.</summary>
    public string? Alias { get; init; }

    /// <summary>Whether every column is returned.</summary>
    public bool AllColumns { get; init; }

    /// <summary>The columns to return.</summary>
    public IReadOnlyList<SelectedColumn> Columns { get; init; } = [];

    /// <summary>Which rows.</summary>
    public FilterNode Filter { get; init; } = FilterNode.Empty;

    /// <summary>The tables linked to it.</summary>
    public IReadOnlyList<LinkNode> Links { get; init; } = [];

    /// <summary>The order of the rows.</summary>
    public IReadOnlyList<OrderNode> Orders { get; init; } = [];
}

/// <summary>A table linked to another one.</summary>
internal sealed record LinkNode(string Table, LinkKind Kind) : SourceNode(Table)
{
    /// <summary>The column of the linked table; its primary key when null.</summary>
    public string? From { get; init; }

    /// <summary>The column of the parent.</summary>
    public string? To { get; init; }
}

/// <summary>One level of order: by a column, or by the alias of an aggregate query's value.</summary>
/// <param name="Source">The alias of the linked table, when it is not where the order stands.</param>
/// <param name="Column">The column.</param>
/// <param name="Alias">The alias of the value.</param>
/// <param name="Descending">From the greatest to the smallest.</param>
internal sealed record OrderNode(string? Source, string? Column, string? Alias, bool Descending);
