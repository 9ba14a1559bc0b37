using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Numbers;

namespace SalesCorner.Plugins.Domain.Reps;

/// <summary>Sums reps to a team: counts and values add up, and every ratio is computed again from the sums.</summary>
public static class TeamRollUp
{
    /// <summary>
    /// The facts of several reps together, from which a <see cref="RepCoverage"/> follows; snapshots stay empty.
    /// </summary>
    public static RepFacts Sum(IReadOnlyCollection<RepCoverage> reps)
    {
        var known = reps.Count > 0 && reps.All(rep => rep.ExpectedLanding is not null);
        var sum = Sum(reps.Select(rep => rep.Facts).ToList(), known ? reps.Sum(rep => rep.ExpectedLanding) : null);
        return sum with { Team = sum.Team! with { Pace = reps.SelectMany(rep => rep.PaceMembers).ToList() } };
    }

    /// <summary>The same from facts alone, with the reps' expected landings together.</summary>
    public static RepFacts Sum(IReadOnlyCollection<RepFacts> reps, decimal? expectedLanding) =>
        reps.Aggregate(new RepFacts(), Plus) with
        {
            Team = new TeamSum(reps.Count, reps.Count(rep => rep.Quota.Target is null), expectedLanding),
        };

    private static RepFacts Plus(RepFacts sum, RepFacts rep) =>
        new()
        {
            Tally = sum.Tally.Plus(rep.Tally),
            CycleDays = sum.CycleDays.Concat(rep.CycleDays).ToList(),
            OpenDealDays = sum.OpenDealDays + rep.OpenDealDays,
            Creation = sum.Creation.Plus(rep.Creation),
            Quota = Together(sum.Quota, rep.Quota),
            WonInPeriod = sum.WonInPeriod + rep.WonInPeriod,
            WonNegative = sum.WonNegative + rep.WonNegative,
            Layers = sum.Layers.Plus(rep.Layers),
            Results = sum.Results.Plus(rep.Results),
        };

    // One assumed quota makes the sum an assumed one; else one from a goal makes it a goal's.
    private static Quota Together(Quota sum, Quota rep)
    {
        if (rep.Target is null)
        {
            return sum;
        }

        return sum.Amount is null
            ? rep
            : new Quota(sum.Amount + rep.Amount, (QuotaSource)Math.Max((int)sum.Source, (int)rep.Source))
            {
                Capacity = Together(sum, rep, sum.Amount + rep.Amount),
            };
    }

    private static decimal Together(Quota sum, Quota rep, decimal? amount) =>
        amount > 0m
            ? Exact.Quotient((sum.Amount!.Value * sum.Capacity) + (rep.Amount!.Value * rep.Capacity), amount.Value)
                ?? 1m
            : (sum.Capacity + rep.Capacity) / 2m;
}
