namespace SalesCorner.Emulator.Queries.Contract;

/// <summary>How much one query may read.</summary>
/// <param name="PageRows">The most rows in one page.</param>
/// <param name="AggregateRows">The most rows under an aggregate.</param>
/// <param name="SimplePagingRows">The last row that paging without a cookie reaches.</param>
/// <param name="Links">The most link-entities in a query.</param>
public sealed record QueryLimits(int PageRows, int AggregateRows, int SimplePagingRows, int Links)
{
    /// <summary>The most conditions in a query; the schema of FetchXML allows 500 in a filter.</summary>
    public int Conditions { get; init; } = 500;

    /// <summary>
    /// The platform's limits. Documentation: "Page results using FetchXml" (5,000 rows a page, 50,000 rows by simple
    /// paging), "Aggregate data using FetchXml" (50,000 rows), "Join tables using FetchXml" (15 links).
    /// </summary>
    public static QueryLimits Platform { get; } = new(5_000, 50_000, 50_000, 15);

    /// <summary>No limits.</summary>
    public static QueryLimits None { get; } =
        new(int.MaxValue - 1, int.MaxValue, int.MaxValue, int.MaxValue) { Conditions = int.MaxValue };
}
