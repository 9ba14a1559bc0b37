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
            WinRate = RateOf(rep, change),
            AverageWonValue = change.AverageWonValue ?? rep.Coverage.Input.AverageWonValue,
            Quota = change.Quota is null
                ? rep.Facts.Quota
                : new Quota(change.Quota, QuotaSource.Assumed) { Capacity = rep.Facts.Quota.Capacity },
        };
        var coverage = CoverageRule.Judge(input, rep.Context.Settings.Coverage);
        var prospecting = ProspectingNeed.Of(
            coverage.GapDeals,
            rep.Conversion.Rate,
            rep.Context.MinutesPerProspect,
            rep.DaysToSell
        );
        var pace = WhatIfOdds.Of(rep, change);
        var landing =
            pace?.Landing
            ?? Landing.Expected(input.WonInPeriod, input.Moving, SpeedOf(rep, change), rep.Context.DaysLeft);
        return new WhatIfAnswer(coverage, prospecting, landing)
        {
            Odds = pace?.Odds,
            OddsNow = rep.Pace?.Odds,
            OddsWithTwoMoreDeals = WhatIfOdds.WithTwoMoreDeals(rep),
        };
    }

    // Where the requirement goes by value, a better win rate raises that rate as much.
    private static decimal RateOf(RepCoverage rep, WhatIfChange change)
    {
        if (change.WinRate is not { } wanted || !rep.RequirementRate.IsByValue)
        {
            return change.WinRate ?? rep.RequirementRate.Used;
        }

        return Exact.Share(Exact.Quotient(rep.RequirementRate.Used * wanted, rep.WinRate.Used) ?? wanted);
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
