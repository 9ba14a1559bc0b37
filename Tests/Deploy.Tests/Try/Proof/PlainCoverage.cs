namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>The figures of every rep and every team of an input.</summary>
public sealed class PlainCoverage
{
    private readonly PlainOrganisation organisation;
    private readonly Dictionary<string, PlainSums> reps;
    private readonly PlainTeam unit;

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
    }

    public IReadOnlyList<string> Managers => [.. reps.Keys.Select(Manager).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    public IReadOnlyDictionary<string, object?> Rep(string name) =>
        new Dictionary<string, object?>(new PlainFigures(reps[name], unit).All(), StringComparer.Ordinal)
        {
            ["manager"] = Manager(name),
            ["expectedLanding"] = Landing(reps[name]),
        };

    /// <summary>Values summed, ratios from the sums; the expected landings of the reps together.</summary>
    public IReadOnlyDictionary<string, object?> Team(string manager)
    {
        var members = reps.Where(rep => organisation.Above(rep.Key).Contains(manager)).Select(rep => rep.Value).ToList();
        return new Dictionary<string, object?>(new PlainFigures(Sum(members), unit).All(), StringComparer.Ordinal)
        {
            ["reps"] = (decimal)members.Count,
            ["expectedLanding"] = members.Exists(rep => Landing(rep) is null) ? null : members.Sum(Landing),
        };
    }

    private decimal? Landing(PlainSums rep) => new PlainFigures(rep, unit).Landing(organisation.DaysLeft);

    private string? Manager(string rep) => organisation.Managers.TryGetValue(rep, out var manager) ? manager : null;

    private static PlainSums Sum(IEnumerable<PlainSums> reps) => reps.Aggregate(new PlainSums(), (sum, rep) => sum.Plus(rep));
}
