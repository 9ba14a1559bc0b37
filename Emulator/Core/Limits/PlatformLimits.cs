namespace SalesCorner.Emulator.Limits;

/// <summary>The platform's limits, as its documentation gives them.</summary>
/// <remarks>
/// Sources: "Page results" (5,000 rows), "Aggregate data" (50,000 rows), "Execute multiple requests" (1,000),
/// "IExecutionContext.Depth" (8) and "Analyze plug-in performance" (2 minutes) on learn.microsoft.com.
/// </remarks>
public static class PlatformLimits
{
    /// <summary>Rows on one page of a query.</summary>
    public const int PageRows = 5_000;

    /// <summary>Rows that an aggregate query may go through.</summary>
    public const int AggregateRows = 50_000;

    /// <summary>Requests in one batch.</summary>
    public const int BatchRequests = 1_000;

    /// <summary>How deep plug-ins may call each other before it counts as an endless loop.</summary>
    public const int Depth = 8;

    /// <summary>Characters of trace kept of one plug-in run; the oldest lines go first.</summary>
    public const int TraceCharacters = 10 * 1024;

    /// <summary>How long one operation with all its steps may take.</summary>
    public static readonly TimeSpan Operation = TimeSpan.FromMinutes(2);
}
