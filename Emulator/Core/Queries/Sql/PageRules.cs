using SalesCorner.Emulator.Queries.Contract;
using SalesCorner.Emulator.Queries.Model;

namespace SalesCorner.Emulator.Queries.Sql;

/// <summary>What a query may ask of pages ("Page results using FetchXml").</summary>
internal static class PageRules
{
    /// <summary>Refuses pages and tops that make no sense.</summary>
    public static void Check(QueryModel query, QueryLimits limits)
    {
        if (query.Page < 1 || query.PageSize < 0)
        {
            throw QueryFaults.Invalid($"Page {query.Page} of {query.PageSize} rows does not exist: both count from 1.");
        }

        if (query.Top is { } top && (top < 1 || top > limits.PageRows))
        {
            throw QueryFaults.Invalid($"Top is {top}: it must be from 1 to {limits.PageRows}.");
        }

        if (query.Top is not null && (query.Page > 1 || query.PageSize > 0))
        {
            throw QueryFaults.Invalid("Top cannot be used together with a page or the number of rows of a page.");
        }
    }

    /// <summary>The rows of one page; the most when the query does not say or asks for more.</summary>
    public static int Rows(QueryModel query, QueryLimits limits) =>
        query.Top ?? Math.Min(query.PageSize is > 0 and { } size ? size : limits.PageRows, limits.PageRows);
}
