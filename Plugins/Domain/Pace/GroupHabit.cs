namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>What several reps together usually win from this day to the period's end.</summary>
public static class GroupHabit
{
    /// <summary>
    /// `(sum of their rests + 2 * the team's mean for as many reps) / (periods + 2)`: their own, as a rep's is.
    /// </summary>
    public static decimal Usual(IReadOnlyList<RepOutlook> reps)
    {
        var periods = reps.Count == 0 ? 0 : reps.Min(rep => rep.Periods.Count);
        var rests = Enumerable.Range(0, periods).Select(index => reps.Sum(rep => rep.Rests[index])).ToList();
        return TeamHabit.Usual(rests, reps.Sum(rep => rep.MeanRest));
    }

    /// <summary>
    /// How far groups of reps strayed from their usual rest: one ratio for each group and period, in rising order,
    /// thinned.
    /// </summary>
    /// <param name="groups">Each group's reps.</param>
    /// <param name="team">The pace of all of them together.</param>
    public static IReadOnlyList<decimal> Ratios(IEnumerable<IReadOnlyCollection<RepPace>> groups, TeamPace team) =>
        Thinning.Of(groups.SelectMany(reps => Strayed(reps, team)), PaceWeights.MostRatios);

    private static IEnumerable<decimal> Strayed(IReadOnlyCollection<RepPace> reps, TeamPace team)
    {
        var rests = team
            .Periods.Select(
                (period, index) => reps.Where(rep => rep.WasThere(period.Period)).Sum(rep => rep.Of(index).Rest)
            )
            .ToList();
        var usual = TeamHabit.Usual(rests, reps.Count(rep => rep.IsActive) * team.MeanRest);
        return rests.Select(rest => Numbers.Exact.Quotient(rest, usual) ?? 0m);
    }
}
