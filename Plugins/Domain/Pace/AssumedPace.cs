using SalesCorner.Plugins.Domain.Numbers;

namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>Odds before there is a history: from the win rate alone.</summary>
public static class AssumedPace
{
    /// <summary>
    /// A deal's chance to be won in the days left: the win rate times the share of won deals that took no longer; null while
    /// nothing was won, for then nobody knows how long a deal takes.
    /// </summary>
    /// <param name="winRate">The win rate in use, as a share.</param>
    /// <param name="cycles">Days from creation to win of the team's won deals.</param>
    /// <param name="daysLeft">Days left in the period, today and the last day included.</param>
    public static decimal? Chance(decimal winRate, IReadOnlyCollection<int> cycles, int daysLeft) => cycles.Count == 0
        ? null
        : Exact.Settle(Exact.Share(winRate) * cycles.Count(days => days <= daysLeft) / cycles.Count);

    /// <summary>Odds, landing and range when every open deal has the same chance and nothing new comes.</summary>
    /// <param name="standing">Where the rep stands.</param>
    /// <param name="chance">The chance of each open deal.</param>
    /// <param name="quota">The amount to win in the period, in base currency; null without one.</param>
    public static PaceResult Of(PaceStanding standing, decimal chance, decimal? quota)
    {
        var landing = Exact.Settle(standing.Won + (chance * standing.Open.Sum(deal => deal.Value)));
        var scale = PaceScale.Of(quota, landing);
        var mass = Convolution.Of(standing.Open.Select(deal => scale.Chance(chance, deal.Value)));
        var range = LandingRange.Of(mass, scale, standing.Won);
        var odds = quota is { } target ? PipelineWitness.OddsOf(mass, scale, target - standing.Won) : (decimal?)null;
        return new PaceResult
        {
            Evidence = PaceEvidence.Assumed,
            Odds = odds,
            OddsPipeline = odds,
            Landing = landing,
            LandingPipeline = landing,
            Low = range.Low,
            High = range.High,
        };
    }
}
