using SalesCorner.Deploy.Try.Input;

namespace SalesCorner.Deploy.Try.Replay;

/// <summary>Makes up a quota for each rep without one: the mean of the last four periods won plus 10 %.</summary>
public static class AssumedQuotas
{
    /// <summary>How many past periods are looked at.</summary>
    public const int Periods = 4;

    private const decimal Growth = 1.10m;

    /// <summary>The quotas of the period that a day lies in, for every rep who has none for it, has won something before and seems to be there still.</summary>
    public static IReadOnlyList<QuotaRecord> For(SalesHistory history, DateOnly asOf, FiscalPeriods fiscal)
    {
        var current = fiscal.Of(asOf);
        var first = fiscal.Before(asOf, Periods);
        var has = history.Quotas.Where(quota => current.Holds(quota.PeriodStart)).Select(quota => quota.Owner).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var gone = Leavers.Of(history.Deals, asOf);
        return
        [
            .. history.Deals
                .Where(deal => !deal.OwnedByTeam && !has.Contains(deal.Owner) && !gone.Contains(deal.Owner))
                .Where(deal => deal.Outcome == DealOutcome.Won && deal.Closed >= first.Start && deal.Closed < current.Start)
                .GroupBy(deal => deal.Owner, StringComparer.OrdinalIgnoreCase)
                .Select(deals => new QuotaRecord(deals.Key, current.Start, Amount(deals, history)))
                .Where(quota => quota.Amount > 0m),
        ];
    }

    private static decimal Amount(IEnumerable<DealRecord> won, SalesHistory history)
    {
        var sum = won.Sum(deal => (deal.ActualValue ?? 0m) * Worth(deal.Currency, history));
        return Math.Round(sum / Periods * Growth, 2, MidpointRounding.AwayFromZero);
    }

    private static decimal Worth(string? currency, SalesHistory history) =>
        currency is not null && history.ExchangeRates.TryGetValue(currency, out var worth) ? worth : 1m;
}
