using SalesCorner.Plugins.Domain.Numbers;

namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>Adds reps up to their team's pace.</summary>
public static class TeamPaceRule
{
    /// <summary>
    /// The team's pace; null while it says nothing: fewer than ten deals won in the window, or fewer than two periods
    /// with
    /// ten deals open on the reference day.
    /// </summary>
    /// <param name="frame">Periods, bands and classes that the reps were counted by.</param>
    /// <param name="reps">Each rep's sums; inactive ones add deals, and are no reps of the team.</param>
    public static TeamPace? Of(PaceFrame frame, IReadOnlyCollection<RepPace> reps)
    {
        var counts = Counted(frame, reps);
        if (frame.Bands.Deals < PaceWeights.LeastWonDeals || counts.Count < PaceWeights.LeastPeriods)
        {
            return null;
        }

        var pooled = BandRates.Pooled(counts, frame.Bands.Count);
        var sizes = SizeFactor.Of(counts, pooled);
        var habit = new TeamHabit(reps, counts);
        return new TeamPace
        {
            Bands = frame.Bands,
            Sizes = frame.Sizes,
            PooledRates = pooled,
            SizeFactors = sizes,
            LayerFactors = LayerFactors.Of(
                counts.Aggregate(LayerCounts.None, (sum, one) => sum.Plus(one.Sums.Layers)),
                pooled,
                sizes
            ),
            Periods = counts.Select(one => Period(one, reps, pooled)).ToList(),
            NewDeals = Thinning.Of(counts.SelectMany(one => one.Sums.NewDeals), PaceWeights.MostNewDeals),
            MeanRest = habit.MeanRest,
            Ratios = habit.Ratios,
        };
    }

    // The row of periods ends at the first one with too few open deals: what lies before it is older still.
    private static List<TeamSums> Counted(PaceFrame frame, IReadOnlyCollection<RepPace> reps) =>
        frame
            .Earlier.Select(
                (period, index) =>
                    new TeamSums(index, period, TeamSums.Together(reps.Select(rep => rep.Of(index)).ToList()))
            )
            .TakeWhile(one => one.Sums.Open.Total >= PaceWeights.LeastOpenDeals)
            .ToList();

    private static TeamPeriod Period(TeamSums team, IReadOnlyCollection<RepPace> reps, IReadOnlyList<decimal> pooled)
    {
        var there = Math.Max(1, reps.Count(rep => rep.WasThere(team.Period)));
        return new TeamPeriod(
            team.Period,
            BandRates.OfPeriod(team.Sums, pooled),
            Exact.Settle(team.Sums.NewDeals.Sum() / there),
            Exact.Settle((decimal)team.Sums.NewDeals.Count / there)
        );
    }
}

/// <summary>A team's sums of one earlier period.</summary>
/// <param name="Index">The period's place, from 0 for the newest.</param>
/// <param name="Period">The period.</param>
/// <param name="Sums">The sums over all reps.</param>
internal sealed record TeamSums(int Index, EarlierPeriod Period, PeriodSums Sums)
{
    /// <summary>Several reps' sums added up.</summary>
    public static PeriodSums Together(IReadOnlyCollection<PeriodSums> reps) =>
        new()
        {
            Open = CellCounts.Of(reps.SelectMany(rep => rep.Open.Cells())),
            Won = CellCounts.Of(reps.SelectMany(rep => rep.Won.Cells())),
            Layers = reps.Aggregate(LayerCounts.None, (sum, rep) => sum.Plus(rep.Layers)),
            NewDeals = reps.SelectMany(rep => rep.NewDeals).ToList(),
            Rest = reps.Sum(rep => rep.Rest),
            WonInAll = reps.Sum(rep => rep.WonInAll),
        };
}
