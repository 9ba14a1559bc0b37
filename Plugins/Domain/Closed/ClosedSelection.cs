namespace SalesCorner.Plugins.Domain.Closed;

/// <summary>The closed deals that count, and how many were left out for each reason.</summary>
/// <param name="Deals">The deals that count.</param>
/// <param name="Invalid">Left out: duplicates and tests.</param>
/// <param name="Undated">Left out: no actual close date.</param>
/// <param name="Outside">Left out: closed before the window or after today.</param>
/// <param name="ShortLived">Left out: closed sooner than a real deal can be.</param>
public sealed record ClosedSelection(
    IReadOnlyList<ClosedDeal> Deals,
    int Invalid,
    int Undated,
    int Outside,
    int ShortLived
)
{
    /// <summary>The deals counted and summed by outcome.</summary>
    public OutcomeTally Tally => OutcomeTally.Of(Deals);

    /// <summary>Days from creation to win of each won deal.</summary>
    public IReadOnlyList<int> CycleDays =>
        Deals.Where(deal => deal.Outcome == DealOutcome.Won).Select(deal => deal.LifeDays!.Value).ToList();
}
