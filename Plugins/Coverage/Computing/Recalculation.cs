using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Coverage.Rows;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Reps;
using SalesCorner.Plugins.Forecast;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage.Computing;

/// <summary>
/// Computes several reps' coverage of one period from their deals, writes what changed and tells it as JSON.
/// </summary>
/// <param name="service">Acts as SYSTEM.</param>
/// <param name="configuration">The configuration in force.</param>
/// <param name="nowUtc">When it is done.</param>
/// <param name="readable">What the caller may read.</param>
internal sealed class Recalculation(
    IOrganizationService service,
    SalesConfiguration configuration,
    DateTime nowUtc,
    ReadableCoverage readable
)
{
    private readonly RepProfileStore reps = new(service);
    private readonly CoverageRowStore rows = new(service);
    private readonly CoverageFlow flow = new(service, configuration, nowUtc);

    /// <summary>The keys of the rows that were computed.</summary>
    public IReadOnlyCollection<string> Keys { get; private set; } = [];

    /// <summary>Computes, writes and tells: the period and the one after it.</summary>
    /// <param name="ids">The reps.</param>
    /// <param name="period">The period.</param>
    /// <param name="withDeals">Whether the chance of each open deal is told.</param>
    public JsonText Run(IReadOnlyCollection<Guid> ids, FiscalPeriod period, bool withDeals)
    {
        var next = configuration.Calendar.Next(period);
        var found = ids.Count == 0 ? [] : Profiles(ids, period);
        var counted =
            found.Count == 0 ? [] : new RepPeriods(service, flow).Count(found, [period, next], always: [period, next]);
        var computed = counted.ToDictionary(row => row.Key, flow.Compute, StringComparer.Ordinal);
        var present = counted.Where(row => row.Period == period).ToList();
        Keys = present.Select(row => row.Key).ToList();
        foreach (var row in computed.Values)
        {
            Write(row);
        }

        KeepForecasts(found.Select(rep => rep.RepId).ToList());
        var told = present
            .OrderBy(row => row.Rep.Name, StringComparer.Ordinal)
            .Select(row => Told(computed[row.Key], computed[CoverageKey.Rep(row.Rep.RepId, next.Start)], withDeals));
        return new JsonText()
            .Add("period", CoverageJson.Of(period))
            .Add("reps", told)
            .Add("teams", Teams(found, computed, [period, next]));
    }

    // A forecast stands beside the coverage that was computed just now.
    private void KeepForecasts(List<Guid> reps)
    {
        if (reps.Count > 0)
        {
            var book = new ForecastBook(service, configuration, configuration.DayOf(nowUtc), reps);
            reps.ForEach(rep => book.Write(rep));
        }
    }

    private static JsonText Told(ComputedPeriod present, ComputedPeriod next, bool withDeals)
    {
        var json = CoverageJson
            .Of(present.Counted.Rep, present.Coverage, present.Chances.ThatMatter())
            .Add("nextPeriod", PaceJson.Next(next.Coverage, next.Chances.ThatMatter()));
        return withDeals ? json.Add("deals", PaceJson.Of(present.Chances.All())) : json;
    }

    private IReadOnlyList<RepProfile> Profiles(IReadOnlyCollection<Guid> ids, FiscalPeriod period)
    {
        var users = reps.UsersOf(ids);
        if (users.Count == 0)
        {
            return users;
        }

        var twoBack = configuration.Calendar.Previous(configuration.Calendar.Previous(period));
        return reps.WithSnapshots(reps.WithQuotas(reps.WithTeams(users), period.Start), twoBack.Start);
    }

    private void Write(ComputedPeriod row)
    {
        var counted = row.Counted;
        var identity = CoverageRowIdentity
            .OfRep(counted.Rep, counted.Period)
            .ToDictionary(column => column.Key, column => column.Value, StringComparer.Ordinal);
        if (configuration.Measured.UnreadyOwners.Contains(counted.Rep.RepId))
        {
            identity.Remove(RepCoverageTable.Owner);
        }

        new CoverageWriter(rows, configuration, nowUtc).Write(
            counted.Row,
            counted.Key,
            identity,
            row.Columns(configuration.Words)
        );
    }

    // The managers of the reps asked for, with all their reps: those not asked for as their rows have them. A team's
    // sums
    // less one's own are a colleague's, so they are told only to those who may read the team's row.
    private List<JsonText> Teams(
        IReadOnlyList<RepProfile> asked,
        Dictionary<string, ComputedPeriod> computed,
        IReadOnlyList<FiscalPeriod> periods
    )
    {
        var managers = asked
            .Where(rep => rep.ManagerId is not null)
            .OrderBy(rep => rep.ManagerName, StringComparer.Ordinal)
            .Select(rep => rep.ManagerId!.Value)
            .Distinct()
            .ToList();
        if (managers.Count == 0)
        {
            return [];
        }

        var tree = new ManagerTree(reps.Everybody());
        var stored = rows.OfKinds(
            periods[0].Start,
            periods[1].Start,
            new ColumnSet(StoredCoverage.Columns),
            RowKind.Rep
        );
        var teams = TeamsOf(stored, tree, periods[0]);
        var told = new ReadableTeams(readable, periods[0]).Of(
            managers,
            id => teams[id].Select(row => row.GetAttributeValue<string>(RepCoverageTable.Key))
        );
        var nextTeams = TeamsOf(stored, tree, periods[1]);
        return (
            from id in managers
            let manager = tree.Find(id)
            where manager is not null && told.Contains(id)
            let next = Together(nextTeams[id], computed, periods[1], manager)
            select CoverageJson
                .Of(id, manager.Name, Together(teams[id], computed, periods[0], manager))
                .Add("nextPeriod", PaceJson.Next(next, []))
        ).ToList();
    }

    private RepCoverage Together(
        IEnumerable<Entity> members,
        Dictionary<string, ComputedPeriod> computed,
        FiscalPeriod period,
        RepProfile manager
    )
    {
        var book = new StoredCoverage(flow.Calculator);
        return book.Together(
            members.Select(row => Coverage(row, computed, book, period)).OfType<RepCoverage>().ToList(),
            period,
            manager
        );
    }

    private static RepCoverage? Coverage(
        Entity row,
        Dictionary<string, ComputedPeriod> computed,
        StoredCoverage book,
        FiscalPeriod period
    ) =>
        computed.TryGetValue(row.GetAttributeValue<string>(RepCoverageTable.Key), out var fresh)
            ? fresh.Coverage
            : book.Member(row, period);

    private static ILookup<Guid, Entity> TeamsOf(
        IReadOnlyDictionary<string, Entity> stored,
        ManagerTree tree,
        FiscalPeriod period
    ) =>
        (
            from row in stored.Values
            where row.GetAttributeValue<DateTime>(RepCoverageTable.PeriodStart).Date == period.Start
            let rep = row.GetAttributeValue<EntityReference>(RepCoverageTable.RepId)
            where rep is not null && tree.Find(rep.Id) is not null
            from manager in tree.Above(rep.Id)
            select new KeyValuePair<Guid, Entity>(manager.RepId, row)
        ).ToLookup(pair => pair.Key, pair => pair.Value);
}
