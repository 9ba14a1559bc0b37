using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Numbers;
using SalesCorner.Plugins.Domain.Prospecting;
using SalesCorner.Plugins.Domain.Reps;
using SalesCorner.Plugins.Domain.Velocity;

namespace SalesCorner.Plugins.Domain.WhatIf;

/// <summary>
/// Computes a rep's coverage again with some figures changed; without a change the answer is the rep's own.
/// </summary>
public static class WhatIfRule
{
    /// <summary>The answer to a change without a <see cref="WhatIfChange.Problem"/>.</summary>
    public static WhatIfAnswer Judge(RepCoverage rep, WhatIfChange change)
    {
        var input = rep.Coverage.Input with
        {
            WinRate = change.WinRate ?? rep.Coverage.Input.WinRate,
            AverageWonValue = change.AverageWonValue ?? rep.Coverage.Input.AverageWonValue,
            Quota = change.Quota is null ? rep.Facts.Quota : new Quota(change.Quota, QuotaSource.Assumed),
        };
        var coverage = CoverageRule.Judge(input, rep.Context.Settings.Coverage);
        var prospecting = ProspectingNeed.Of(
            coverage.GapDeals, rep.Conversion.Rate, rep.Context.MinutesPerProspect, rep.Context.DaysLeft);
        var pace = WhatIfOdds.Of(rep, change);
        var landing = pace?.Landing ?? Landing.Expected(input.WonInPeriod, input.Moving, SpeedOf(rep, change), rep.Context.DaysLeft);
        return new WhatIfAnswer(coverage, prospecting, landing)
        {
            Odds = pace?.Odds,
            OddsNow = rep.Pace?.Odds,
            OddsWithTwoMoreDeals = WhatIfOdds.WithTwoMoreDeals(rep),
        };
    }

    // A longer cycle slows every ending; another win rate changes how many of the endings are wins.
    private static WinningSpeed? SpeedOf(RepCoverage rep, WhatIfChange change)
    {
        var speed = rep.Speed;
        if (speed is not null && change.CycleDays is { } cycle && rep.Cycle.Median is > 0m and { } median)
        {
            speed = speed.Stretched(cycle / median);
        }

        if (speed is null || change.WinRate is null || rep.WinRate.Used <= 0m)
        {
            return speed;
        }

        var share = speed.WinsPerDay / (speed.WinsPerDay + speed.LossesPerDay);
        return speed.WithWinShare(Exact.Share(share * change.WinRate.Value / rep.WinRate.Used));
    }
}
