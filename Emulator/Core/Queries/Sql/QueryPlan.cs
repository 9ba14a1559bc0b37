using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Queries.Sql;

/// <summary>A statement that answers a query, and how to read its rows.</summary>
/// <param name="Root">The table that the query starts from.</param>
/// <param name="Sql">The statement.</param>
/// <param name="Values">The values of its parameters.</param>
/// <param name="Columns">The values of the result.</param>
internal sealed record QueryPlan(
    BoundSource Root,
    string Sql,
    IReadOnlyList<object?> Values,
    IReadOnlyList<OutputColumn> Columns
)
{
    /// <summary>The values of the result once more, for reading row after row.</summary>
    public OutputColumn[] Outputs { get; } = [.. Columns];

    /// <summary>The attributes of the result with their columns.</summary>
    public (string Key, ColumnDefinition Column)[] TextLayout { get; } =
    [.. Columns.Select(output => (output.Key, output.Column))];

    /// <summary>
    /// Where the values come from in queries of the same shape; null when only this query has the statement.
    /// </summary>
    public IReadOnlyList<ParameterSlot>? Slots { get; init; }

    /// <summary>The position of the primary key; none when negative.</summary>
    public int IdOrdinal { get; init; } = -1;

    /// <summary>The position of the row's version; none when negative.</summary>
    public int VersionOrdinal { get; init; } = -1;

    /// <summary>The rows of a page; the statement returns one more when there are more.</summary>
    public int PageRows { get; init; }

    /// <summary>How many rows of the statement to leave out before the page (aggregate queries).</summary>
    public int Skip { get; init; }

    /// <summary>Whether the result says that there are more rows.</summary>
    public bool SaysMore { get; init; } = true;

    /// <summary>The page.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The columns of the paging cookie; empty when the query has no cookie.</summary>
    public IReadOnlyList<CookieColumn> Cookie { get; init; } = [];

    /// <summary>The statement that counts all rows; null when nobody asks.</summary>
    public string? CountSql { get; init; }

    /// <summary>How far rows are counted.</summary>
    public int CountLimit { get; init; }

    /// <summary>The position of the number of rows under a group; none when negative.</summary>
    public int RowsOrdinal { get; init; } = -1;

    /// <summary>The most rows under an aggregate.</summary>
    public int RowLimit { get; init; } = int.MaxValue;

    /// <summary>The party lists to read for every row.</summary>
    public IReadOnlyList<ColumnDefinition> PartyLists { get; init; } = [];
}

/// <summary>A column of the paging cookie.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Ordinal">The position of its value.</param>
internal sealed record CookieColumn(string Name, int Ordinal);
