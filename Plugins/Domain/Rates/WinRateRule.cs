using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Numbers;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Domain.Rates;

/// <summary>Decides which win rate a rep's coverage is computed with.</summary>
public static class WinRateRule
{
    /// <summary>The rep's own rate, pulled towards the team's so that three deals do not make a star.</summary>
    public static WinRate Judge(OutcomeTally tally, Baselines baselines, RateSettings settings)
    {
        var team = TeamRateOf(baselines, settings);
        var used = Shrinkage.Towards(team.Rate, settings.WinRateShrinkage, tally.Won, tally.Closed);
        return new WinRate(tally.Won, tally.Closed, used, team)
        {
            Range =
                tally.Closed > 0
                    ? WilsonRange.Around(used, tally.Closed + Math.Max(0, settings.WinRateShrinkage), settings.RangeZ)
                    : null,
            Evidence = EvidenceRule.Judge(tally.Closed, settings),
            Shrinkage = settings.WinRateShrinkage,
        };
    }

    private static TeamRate TeamRateOf(Baselines baselines, RateSettings settings)
    {
        var team = baselines.Team(settings);
        return team?.WinRate is { } rate
            ? new TeamRate(rate, baselines.Source(settings), team.Closed)
            : new TeamRate(Exact.Share(settings.AssumedWinRate), RateSource.Assumed, 0);
    }
}
