namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>The figures of every rep and every team of an input.</summary>
public sealed class PlainCoverage
{
    private readonly PlainOrganisation organisation;
    private readonly Dictionary<string, PlainSums> reps;
    private readonly PlainTeam unit;
    private readonly PlainPace pace;
    private readonly PlainPace next;

    public PlainCoverage(PlainOrganisation organisation)
    {
        this.organisation = organisation;
        var stale = new PlainStale(organisation);
        reps = organisation.Reps.ToDictionary(rep => rep, rep =>
            PlainSums.Of([.. organisation.Deals.Where(deal => deal.Owner == rep)], organisation, stale) with
            {
                Quota = organisation.Quota(rep),
                QuotaSource = organisation.QuotaSource(rep),
            });
        unit = new PlainTeam(Sum(reps.Values));
        bool Moves(PlainDeal deal) => PlainQualification.On(deal, organisation.AsOf).Qualified
            && (deal.CloseDateAssumed || !(deal.Expected < organisation.AsOf)) && stale.Of(deal).On > organisation.AsOf;
        pace = new PlainPace(organisation, Moves);
        next = new PlainPace(organisation, Moves, ahead: 1);
    }

    public IReadOnlyList<string> Managers => [.. reps.Keys.Select(Manager).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    public IReadOnlyDictionary<string, object?> Rep(string name)
    {
        var sums = reps[name];
        var figures = new PlainFigures(sums, unit);
        var told = figures.All().Append(new("manager", Manager(name)));
        return Merged(told, pace.Speaks
            ? new PlainVerdict(pace.Of(name, (double?)sums.Quota), sums).OfRep(figures, pace.Newest(name), next.Of(name, null))
            : PlainVerdict.Assumed([(Standing(name), figures.Chance(organisation.DaysLeft))], sums));
    }

    /// <summary>Values summed, ratios from the sums, odds over all deals together.</summary>
    public IReadOnlyDictionary<string, object?> Team(string manager)
    {
        var members = reps.Where(rep => organisation.Above(rep.Key).Contains(manager)).ToList();
        var sum = Sum(members.Select(rep => rep.Value));
        var told = new PlainFigures(sum, unit).All().Append(new("reps", (decimal)members.Count));
        return Merged(told, pace.Speaks
            ? new PlainVerdict(pace.Together([.. members.Select(rep => rep.Key)], (double?)sum.Quota), sum).OfTeam()
            : PlainVerdict.Assumed([.. members.Select(rep => (Standing(rep.Key), new PlainFigures(rep.Value, unit).Chance(organisation.DaysLeft)))], sum));
    }

    private (double Won, IReadOnlyList<double> Open) Standing(string rep) => (
        organisation.Deals.Where(deal => deal.Owner == rep && deal.Outcome == 'W' && deal.Closed >= organisation.PeriodStart && deal.Closed < organisation.AsOf).Sum(deal => (double)(deal.Value ?? 0m)),
        [.. organisation.Deals.Where(deal => deal.Owner == rep && deal.Created < organisation.AsOf && !(deal.Closed < organisation.AsOf)).Select(deal => (double)(deal.Estimate ?? deal.Value ?? 0m))]);

    private static Dictionary<string, object?> Merged(IEnumerable<KeyValuePair<string, object?>> first, IReadOnlyDictionary<string, object?> then)
    {
        var all = new Dictionary<string, object?>(then, StringComparer.Ordinal);
        foreach (var figure in first)
        {
            all.TryAdd(figure.Key, figure.Value);
        }

        return all;
    }

    private string? Manager(string rep) => organisation.Managers.TryGetValue(rep, out var manager) ? manager : null;

    private static PlainSums Sum(IEnumerable<PlainSums> reps) => reps.Aggregate(new PlainSums(), (sum, rep) => sum.Plus(rep));
}
