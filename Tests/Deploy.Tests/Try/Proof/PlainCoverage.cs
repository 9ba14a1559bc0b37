using System.Globalization;

namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>The figures of every rep and every team of an input.</summary>
public sealed class PlainCoverage
{
    private readonly PlainOrganisation organisation;
    private readonly Dictionary<string, PlainSums> reps;
    private readonly PlainTeam unit;
    private readonly Func<PlainDeal, bool> moves;
    private readonly PlainPace pace;
    private readonly PlainPace next;

    public PlainCoverage(PlainOrganisation organisation)
    {
        this.organisation = organisation;
        var stale = new PlainStale(organisation);
        reps = organisation.Reps.ToDictionary(
            rep => rep,
            rep =>
                PlainSums.Of([.. organisation.Deals.Where(deal => deal.Owner == rep)], organisation, stale) with
                {
                    Leads = organisation.Leads.Count(lead => lead.Owner == rep && organisation.InWindow(lead.On)),
                    Quota = organisation.Quota(rep),
                    QuotaSource = organisation.QuotaSource(rep),
                    Share = organisation.Share(rep),
                }
        );
        unit = new PlainTeam(Sum(reps.Values));
        moves = deal =>
            PlainQualification.On(deal, organisation.AsOf).Qualified
            && (deal.CloseDateAssumed || !(deal.Expected < organisation.AsOf))
            && stale.Of(deal).On > organisation.AsOf;
        pace = new PlainPace(organisation, moves);
        next = new PlainPace(organisation, moves, ahead: 1);
    }

    public IReadOnlyList<string> Managers =>
        [.. reps.Keys.Select(Manager).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    public IReadOnlyDictionary<string, object?> Rep(string name)
    {
        var sums = reps[name];
        var figures = new PlainFigures(sums, unit, pace.TooLate);
        var told = figures
            .All()
            .Append(new("manager", Manager(name)))
            .Append(
                new(
                    "startedOn",
                    organisation.Starts.TryGetValue(name, out var day)
                        ? day.ToString("O", CultureInfo.InvariantCulture)
                        : null
                )
            );
        var all = Merged(
            told,
            pace.Speaks
                ? new PlainVerdict(pace.Of(name, (double?)sums.Quota), sums).OfRep(
                    figures,
                    pace.Newest(name),
                    Next(name)
                )
                : PlainVerdict.Assumed([(Standing(name), figures.Chance(organisation.DaysLeft))], sums)
        );
        all["status"] = Equals(all["status"], "Short") && organisation.IsNew(name) ? "Ramping" : all["status"];
        return all;
    }

    /// <summary>Values summed, ratios from the sums, odds over all deals together.</summary>
    public IReadOnlyDictionary<string, object?> Team(string manager)
    {
        var members = reps.Where(rep => organisation.Above(rep.Key).Contains(manager)).ToList();
        var sum = Sum(members.Select(rep => rep.Value));
        var figures = new PlainFigures(sum, unit, pace.TooLate);
        var told = figures.All().Append(new("reps", (decimal)members.Count));
        return Merged(
            told,
            pace.Speaks
                ? new PlainVerdict(pace.Together([.. members.Select(rep => rep.Key)], (double?)sum.Quota), sum).OfTeam(
                    figures
                )
                : PlainVerdict.Assumed(
                    [
                        .. members.Select(rep =>
                            (Standing(rep.Key), new PlainFigures(rep.Value, unit).Chance(organisation.DaysLeft))
                        ),
                    ],
                    sum
                )
        );
    }

    /// <summary>The chance of an open deal; null while nobody knows it.</summary>
    public decimal? Chance(PlainDeal deal) =>
        (decimal?)(
            pace.Speaks ? pace.Chance(deal) : new PlainFigures(reps[deal.Owner], unit).Chance(organisation.DaysLeft)
        );

    /// <summary>How an open deal stands.</summary>
    public string Layer(PlainDeal deal) =>
        !PlainQualification.On(deal, organisation.AsOf).Qualified ? "Unqualified"
        : moves(deal) ? "Moving"
        : "Stale";

    /// <summary>
    /// What the loss of each open deal of a rep would cost, by the deal; none where pace says nothing, or nothing is
    /// missing.
    /// </summary>
    public IReadOnlyDictionary<string, (double Cost, double Value)> Costs(string rep)
    {
        if (!pace.Speaks || reps[rep].Quota is not { } quota || reps[rep].WonInPeriod >= quota)
        {
            return new Dictionary<string, (double Cost, double Value)>(StringComparer.Ordinal);
        }

        var odds = pace.Of(rep, (double)quota);
        return pace.OpenOf(rep)
            .Select((deal, i) => (deal, cost: odds.Cost(i)))
            .ToDictionary(
                pair => pair.deal.Id,
                pair => (pair.cost, (double)(pair.deal.Estimate ?? pair.deal.Value ?? 0m)),
                StringComparer.Ordinal
            );
    }

    private PlainVerdict Next(string rep)
    {
        var quota = organisation.NextQuota(rep);
        return new PlainVerdict(next.Of(rep, (double?)quota), reps[rep] with { Quota = quota, WonInPeriod = 0m });
    }

    private (double Won, IReadOnlyList<double> Open) Standing(string rep) =>
        (
            organisation
                .Deals.Where(deal =>
                    deal.Owner == rep
                    && deal.Outcome == 'W'
                    && deal.Closed >= organisation.PeriodStart
                    && deal.Closed < organisation.AsOf
                )
                .Sum(deal => (double)(deal.Value ?? 0m)),
            [
                .. organisation
                    .Deals.Where(deal =>
                        deal.Owner == rep && deal.Created < organisation.AsOf && !(deal.Closed < organisation.AsOf)
                    )
                    .Select(deal => (double)(deal.Estimate ?? deal.Value ?? 0m)),
            ]
        );

    private static Dictionary<string, object?> Merged(
        IEnumerable<KeyValuePair<string, object?>> first,
        IReadOnlyDictionary<string, object?> then
    )
    {
        var all = new Dictionary<string, object?>(then, StringComparer.Ordinal);
        foreach (var figure in first)
        {
            all.TryAdd(figure.Key, figure.Value);
        }

        return all;
    }

    private string? Manager(string rep) => organisation.Managers.TryGetValue(rep, out var manager) ? manager : null;

    private static PlainSums Sum(IEnumerable<PlainSums> reps) =>
        reps.Aggregate(new PlainSums(), (sum, rep) => sum.Plus(rep));
}
