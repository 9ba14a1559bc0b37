using SalesCorner.Plugins.Domain.Numbers;

namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>Puts a rep's own pace and the team's together to what may come for the rep.</summary>
public static class RepOutlookRule
{
    private const int MostWhole = 4;
    private const int Layers = 3;

    /// <summary>The outlook of a rep.</summary>
    /// <param name="team">The team's pace.</param>
    /// <param name="rep">The rep's own sums, counted by the team's bands, classes and periods.</param>
    /// <param name="standing">Where the rep stands.</param>
    /// <param name="capacity">The share of the period in which the rep can sell: chances, new business and habit shrink
    /// by it.</param>
    public static RepOutlook Of(TeamPace team, RepPace rep, PaceStanding standing, decimal capacity = 1m)
    {
        var there = Enumerable
            .Range(0, team.Periods.Count)
            .Where(index => rep.WasThere(team.Periods[index].Period))
            .ToList();
        var factor = FactorOf(team, rep);
        var value = ShareOf(team, there, one => one.NewValue, index => rep.Of(index).NewDeals.Sum());
        var count = ShareOf(team, there, one => one.NewCount, index => rep.Of(index).NewDeals.Count);
        return new RepOutlook
        {
            Standing = standing,
            Factor = factor,
            NewDeals = team.NewDeals,
            UsualRest = capacity * TeamHabit.Usual(there.Select(index => rep.Of(index).Rest).ToList(), team.MeanRest),
            Rests = Enumerable
                .Range(0, team.Periods.Count)
                .Select(index => there.Contains(index) ? capacity * rep.Of(index).Rest : 0m)
                .ToList(),
            MeanRest = capacity * team.MeanRest,
            WonBefore = there.Take(MostWhole).Select(index => rep.Of(index).WonInAll).ToList(),
            Periods = team
                .Periods.Select(period => new PeriodOutlook(
                    period.Period,
                    Chances(standing, deal => capacity * ChanceOf(deal, period, team, factor)),
                    capacity * period.NewValue * value,
                    capacity * period.NewCount * count
                ))
                .ToList(),
        };
    }

    /// <summary>The rep's wins against what age and size let expect: `(won + 20) / (expected + 20)`.</summary>
    public static decimal FactorOf(TeamPace team, RepPace rep)
    {
        var own = Enumerable.Range(0, team.Periods.Count).Select(rep.Of).ToList();
        var expected = own.Sum(sums => sums.Open.Expected(team.PooledRates, team.SizeFactors));
        return Exact.Settle((own.Sum(sums => sums.Won.Total) + PaceWeights.Factor) / (expected + PaceWeights.Factor));
    }

    // A rep can have thousands of deals; to pace there are no more than 54 kinds of them.
    private static List<decimal> Chances(PaceStanding standing, Func<StandingDeal, decimal> chanceOf)
    {
        var known = new decimal?[AgeBands.Most * SizeClasses.Count * Layers];
        return standing.Open.Select(deal => known[KindOf(deal)] ??= chanceOf(deal)).ToList();
    }

    private static int KindOf(StandingDeal deal) =>
        (((deal.Band * SizeClasses.Count) + deal.Size) * Layers) + (int)deal.Layer;

    private static decimal ChanceOf(StandingDeal deal, TeamPeriod period, TeamPace team, decimal factor) =>
        Math.Min(
            PaceWeights.HighestChance,
            period.Rates[deal.Band] * team.SizeFactors[deal.Size] * team.LayerFactors[deal.Layer] * factor
        );

    // The own sums over the rep's periods against the team's per rep over the same ones, two mean periods mixed in.
    private static decimal ShareOf(
        TeamPace team,
        IReadOnlyCollection<int> there,
        Func<TeamPeriod, decimal> ofTeam,
        Func<int, decimal> own
    )
    {
        var mixed = PaceWeights.Periods * team.Periods.Average(ofTeam);
        var usual = there.Sum(index => ofTeam(team.Periods[index])) + mixed;
        return mixed == 0m ? 1m : Exact.Quotient(there.Sum(own) + mixed, usual) ?? 1m;
    }
}
