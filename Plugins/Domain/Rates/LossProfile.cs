using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Domain.Rates;

/// <summary>
/// Where the deals that were not won went, and whether the rep wins the small ones. Rates are shares.
/// </summary>
/// <param name="LossRate">Lost to a competitor; null without closed deals.</param>
/// <param name="NoDecisionRate">Nothing bought; null without closed deals.</param>
/// <param name="ValueWinRate">Won value over all closed value; null while it would say nothing.</param>
/// <param name="WinsSmall">Whether the value rate lies far under the count rate: wins small, loses big.</param>
public sealed record LossProfile(decimal? LossRate, decimal? NoDecisionRate, decimal? ValueWinRate, bool WinsSmall)
{
    /// <summary>The profile of a tally.</summary>
    public static LossProfile Of(OutcomeTally tally, RateSettings settings)
    {
        if (tally.Closed == 0)
        {
            return new LossProfile(null, null, null, false);
        }

        decimal closed = tally.Closed;
        var valueRate = tally.Closed >= settings.ValueRateMinimumDeals ? ValueRate(tally) : null;
        var winsSmall = (tally.Won / closed) - valueRate > settings.WinsSmallGap;
        return new LossProfile(tally.Lost / closed, tally.NoDecision / closed, valueRate, winsSmall);
    }

    // A negative sum (credit notes booked as deals) would give a share outside 0 to 1.
    private static decimal? ValueRate(OutcomeTally tally)
    {
        var total = tally.WonValue + tally.LostValue + tally.NoDecisionValue;
        var sound = tally is { WonValue: >= 0m, LostValue: >= 0m, NoDecisionValue: >= 0m } && total > 0m;
        return sound ? tally.WonValue / total : null;
    }
}
