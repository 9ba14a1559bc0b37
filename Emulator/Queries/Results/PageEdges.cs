using Microsoft.Data.Sqlite;
using SalesCorner.Emulator.Queries.Sql;

namespace SalesCorner.Emulator.Queries.Results;

/// <summary>Remembers the first and the last row of a page for its cookie.</summary>
internal sealed class PageEdges(IReadOnlyList<CookieColumn> columns)
{
    private object?[]? first;
    private object?[]? last;

    /// <summary>Notes a row of the page.</summary>
    public void Note(SqliteDataReader reader)
    {
        if (columns.Count == 0)
        {
            return;
        }

        var values = new object?[columns.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = reader.IsDBNull(columns[i].Ordinal) ? null : reader.GetValue(columns[i].Ordinal);
        }

        first ??= values;
        last = values;
    }

    /// <summary>The cookie of the page; null when the query has none or the page is empty.</summary>
    public string? Cookie(int page) => first is null || last is null
        ? null
        : PagingCookie.Write(page, [.. columns.Select(column => column.Name)], first, last);
}
