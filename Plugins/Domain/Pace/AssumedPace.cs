using SalesCorner.Plugins.Domain.Numbers;

namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>Odds before there is a history: from the win rate alone.</summary>
public static class AssumedPace
{
    /// <summary>
    /// A deal's chance to be won in the days left: the win rate times the share of won deals that took no longer; null
    /// while
    /// nothing was won, for then nobody knows how long a deal takes.
    /// </summary>
    /// <param name="winRate">The win rate in use, as a share.</param>
    /// <param name="cycles">Days from creation to win of the team's won deals.</param>
    /// <param name="daysLeft">Days left in the period, today and the last day included.</param>
    public static decimal? Chance(decimal winRate, IReadOnlyCollection<int> cycles, int daysLeft) =>
        cycles.Count == 0
            ? null
            : Exact.Settle(Exact.Share(winRate) * cycles.Count(days => days <= daysLeft) / cycles.Count);

    /// <summary>
    /// Odds, landing and range of one rep or several when every open deal of a rep has the same chance and nothing new
    /// comes;
    /// null where a rep's chance is unknown, and without a rep.
    /// </summary>
    /// <param name="reps">Where each rep stands, with the chance of the open deals.</param>
    /// <param name="quota">The amount to win in the period, in base currency; null without one.</param>
    public static PaceResult? Of(IReadOnlyCollection<PaceMember> reps, decimal? quota)
    {
        if (reps.Count == 0 || reps.Any(rep => rep.AssumedChance is null && rep.Standing.Open.Count > 0))
        {
            return null;
        }

        var won = reps.Sum(rep => rep.Standing.Won);
        var chances = reps.SelectMany(rep =>
                rep.Standing.Open.Select(deal => new { Chance = rep.AssumedChance!.Value, deal.Value })
            )
            .ToList();
        var landing = Exact.Settle(won + chances.Sum(deal => deal.Chance * deal.Value));
        var scale = PaceScale.Of(quota, landing);
        var mass = Convolution.Of(chances.Select(deal => scale.Chance(deal.Chance, deal.Value)));
        var range = LandingRange.Of(mass, scale, won);
        var odds = quota is { } target ? PipelineWitness.OddsOf(mass, scale, target - won) : (decimal?)null;
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
