using SalesCorner.Plugins.Domain.Numbers;

namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>
/// What the reps of a team usually win from this day to the period's end, and how far they stray from it.
/// </summary>
internal sealed class TeamHabit
{
    /// <summary>Takes the mean of what the active reps usually win, and how far each strays from it.</summary>
    /// <param name="reps">Each rep's sums.</param>
    /// <param name="periods">The periods that speak.</param>
    public TeamHabit(IEnumerable<RepPace> reps, IReadOnlyCollection<TeamSums> periods)
    {
        var rests = reps.Where(rep => rep.IsActive).Select(rep => Rests(rep, periods)).ToList();
        MeanRest = Exact.Settle(rests.Sum(rep => rep.Sum()) / Math.Max(1, rests.Sum(rep => rep.Count)));
        Ratios = Thinning.Of(rests.SelectMany(Strayed), PaceWeights.MostRatios);
    }

    /// <summary>Mean rest per rep and period.</summary>
    public decimal MeanRest { get; }

    /// <summary>Rest over usual rest of every rep and period, in rising order, thinned.</summary>
    public IReadOnlyList<decimal> Ratios { get; }

    /// <summary>
    /// A rep's usual rest: `(sum of the own rests + 2 * the team's mean) / (own periods + 2)`; never below zero.
    /// </summary>
    public static decimal Usual(IReadOnlyCollection<decimal> rests, decimal meanRest) =>
        Math.Max(
            0m,
            Exact.Settle((rests.Sum() + (PaceWeights.Periods * meanRest)) / (rests.Count + PaceWeights.Periods))
        );

    private IEnumerable<decimal> Strayed(List<decimal> rests)
    {
        var usual = Usual(rests, MeanRest);
        return rests.Select(rest => Exact.Quotient(rest, usual) ?? 0m);
    }

    private static List<decimal> Rests(RepPace rep, IEnumerable<TeamSums> periods) =>
        periods.Where(one => rep.WasThere(one.Period)).Select(one => rep.Of(one.Index).Rest).ToList();
}
