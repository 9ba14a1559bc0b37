using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Quotas;

namespace SalesCorner.Deploy.Try.Replay;

/// <summary>
/// Makes up a quota for each rep without one: the mean of the last four periods won plus 10 %, of as many as the input
/// knows.
/// </summary>
public static class AssumedQuotas
{
    /// <summary>How many past periods are looked at.</summary>
    public const int Periods = 4;

    private const decimal Growth = 1.10m;

    // A period that began longer before the first close is known in part only: its wins would make the mean too low.
    private const int DaysBeforeFirstClose = 15;

    /// <summary>
    /// The quotas of the period that a day lies in, for every rep who has none for it, has won something before and
    /// seems to be there still.
    /// </summary>
    public static IReadOnlyList<QuotaRecord> For(SalesHistory history, DateOnly asOf, FiscalPeriods fiscal) =>
        For(history, asOf, fiscal, fiscal.Of(asOf));

    /// <summary>
    /// The same for the period after it: from the same four periods, for the present one is not over.
    /// </summary>
    public static IReadOnlyList<QuotaRecord> ForNext(SalesHistory history, DateOnly asOf, FiscalPeriods fiscal) =>
        For(history, asOf, fiscal, fiscal.Of(fiscal.Of(asOf).End.AddDays(1)));

    private static IReadOnlyList<QuotaRecord> For(
        SalesHistory history,
        DateOnly asOf,
        FiscalPeriods fiscal,
        FiscalSpan wanted
    )
    {
        var current = fiscal.Of(asOf);
        var known = Known(history, asOf, fiscal);
        var first = fiscal.Before(asOf, known);
        var has = history
            .Quotas.Where(quota => wanted.Holds(quota.PeriodStart))
            .Select(quota => quota.Owner)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var gone = Leavers.Of(history.Deals, asOf);
        return
        [
            .. history
                .Deals.Where(deal => !deal.OwnedByTeam && !has.Contains(deal.Owner) && !gone.Contains(deal.Owner))
                .Where(deal =>
                    deal.Outcome == DealOutcome.Won && deal.Closed >= first.Start && deal.Closed < current.Start
                )
                .GroupBy(deal => deal.Owner, StringComparer.OrdinalIgnoreCase)
                .Select(deals => new QuotaRecord(deals.Key, wanted.Start, Amount(deals, history, known)))
                .Where(quota => quota.Amount > 0m),
        ];
    }

    private static decimal Amount(IEnumerable<DealRecord> won, SalesHistory history, int periods)
    {
        var sum = won.Sum(deal => (deal.ActualValue ?? 0m) * history.WorthOf(deal.Currency));
        return Math.Round(sum / periods * Growth, 2, MidpointRounding.AwayFromZero);
    }

    private static int Known(SalesHistory history, DateOnly asOf, FiscalPeriods fiscal)
    {
        var firstClose = history.Deals.Min(deal => deal.Closed);
        var known = Enumerable
            .Range(1, Periods)
            .TakeWhile(back => fiscal.Before(asOf, back).Start.AddDays(DaysBeforeFirstClose) >= firstClose)
            .Count();
        return Math.Max(1, known);
    }
}
