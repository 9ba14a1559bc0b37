using SalesCorner.Plugins.Domain.Coverage;

namespace SalesCorner.Plugins.Domain.Reps;

/// <summary>Sums reps to a team: counts and values add up, every ratio is computed again from the sums.</summary>
public static class TeamRollUp
{
    /// <summary>The team's coverage; its expected landing is the sum of the reps' own.</summary>
    public static TeamCoverage Of(IReadOnlyCollection<RepCoverage> reps, CoverageFrame frame)
    {
        var facts = Sum(reps.Select(rep => rep.Facts));
        var landing = reps.Count > 0 && reps.All(rep => rep.ExpectedLanding is not null)
            ? reps.Sum(rep => rep.ExpectedLanding)
            : null;
        var withoutQuota = reps.Count(rep => rep.Facts.Quota.Target is null);
        return new TeamCoverage(new RepCoverage(facts, frame), reps.Count, withoutQuota, landing);
    }

    /// <summary>The facts of several reps together; snapshots are the team's own and stay empty.</summary>
    public static RepFacts Sum(IEnumerable<RepFacts> reps) => reps.Aggregate(new RepFacts(), Plus);

    private static RepFacts Plus(RepFacts sum, RepFacts rep) => new()
    {
        Tally = sum.Tally.Plus(rep.Tally),
        CycleDays = sum.CycleDays.Concat(rep.CycleDays).ToList(),
        OpenDealDays = sum.OpenDealDays + rep.OpenDealDays,
        Creation = sum.Creation.Plus(rep.Creation),
        Quota = Together(sum.Quota, rep.Quota),
        WonInPeriod = sum.WonInPeriod + rep.WonInPeriod,
        Layers = sum.Layers.Plus(rep.Layers),
    };

    // A sum that holds one assumed quota is assumed; else one from a goal makes it a goal's.
    private static Quota Together(Quota sum, Quota rep)
    {
        if (rep.Target is null)
        {
            return sum;
        }

        return sum.Amount is null
            ? rep
            : new Quota(sum.Amount + rep.Amount, (QuotaSource)Math.Max((int)sum.Source, (int)rep.Source));
    }
}
