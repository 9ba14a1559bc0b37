using SalesCorner.Emulator.Queries.Fetch;
using SalesCorner.Emulator.Queries.Sql;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Queries.Results;

/// <summary>
/// Remembers the first and the last row of a full page for its cookie: after a shorter one there is no page.
/// </summary>
internal sealed class PageEdges(IReadOnlyList<CookieColumn> columns, int pageRows)
{
    private object?[]? first;
    private object?[]? last;
    private int rows;

    /// <summary>Notes a row of the page.</summary>
    public void Note(StatementReader reader)
    {
        rows++;
        if (columns.Count == 0)
        {
            return;
        }

        if (rows == 1)
        {
            first = Values(reader);
        }

        if (rows == pageRows)
        {
            last = Values(reader);
        }
    }

    /// <summary>The cookie of the page; null when the query has none or the page is not full.</summary>
    public string? Cookie(int page) =>
        first is null || last is null
            ? null
            : PagingCookie.Write(page, [.. columns.Select(column => column.Name)], first, last);

    private object?[] Values(StatementReader reader)
    {
        var values = new object?[columns.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = reader.IsDBNull(columns[i].Ordinal) ? null : reader.GetValue(columns[i].Ordinal);
        }

        return values;
    }
}
