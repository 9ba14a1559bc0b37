namespace SalesCorner.Plugins.Domain.Pipeline;

/// <summary>An open deal as coverage sees it.</summary>
/// <param name="Value">Estimated value in base currency; null when unknown.</param>
/// <param name="EstimatedCloseOn">When it is meant to close; null when unknown.</param>
/// <param name="Qualified">Whether its qualification status is Qualified.</param>
/// <param name="StaleOn">The day on which it turns stale; null when never.</param>
/// <param name="CloseDateAssumed">Whether an import made the close date up, so that its passing means nothing.</param>
public sealed record OpenDeal(
    decimal? Value,
    DateTime? EstimatedCloseOn,
    bool Qualified,
    DateTime? StaleOn = null,
    bool CloseDateAssumed = false
)
{
    /// <summary>Whether the close date has gone by; such a deal counts in the raw layer only.</summary>
    public bool IsOverdue(DateTime today) => !CloseDateAssumed && EstimatedCloseOn < today.Date;

    /// <summary>Whether nothing moves any more today.</summary>
    public bool IsStale(DateTime today) => IsOverdue(today) || StaleOn?.Date <= today;
}
