using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Reps;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage;

/// <summary>Computes several reps' coverage of one period from their deals, writes what changed and tells it as JSON.</summary>
/// <param name="service">Acts as SYSTEM.</param>
/// <param name="configuration">The configuration in force.</param>
/// <param name="nowUtc">When it is done.</param>
/// <param name="readable">What the caller may read.</param>
internal sealed class Recalculation(IOrganizationService service, SalesConfiguration configuration, DateTime nowUtc, ReadableCoverage readable)
{
    private readonly RepGroupStore reps = new(service);
    private readonly CoverageRowStore rows = new(service);
    private readonly CoverageSum sum = new(configuration, configuration.DayOf(nowUtc));

    /// <summary>The keys of the rows that were computed.</summary>
    public IReadOnlyCollection<string> Keys { get; private set; } = [];

    /// <summary>Computes, writes and tells.</summary>
    public JsonText Run(IReadOnlyCollection<Guid> ids, FiscalPeriod period)
    {
        var json = new JsonText().Add("period", CoverageJson.Of(period));
        var found = ids.Count == 0 ? [] : Frames(ids, period);
        var sheets = found.Count == 0
            ? []
            : new RepSheets(service, configuration, configuration.DayOf(nowUtc)).Of(found, [period], always: period);
        var computed = sheets.ToDictionary(sheet => sheet.Key, sheet => sum.Of(sheet.Rep, period, sheet.Sheet), StringComparer.Ordinal);
        Keys = computed.Keys;

        foreach (var sheet in sheets)
        {
            Write(sheet, computed[sheet.Key]);
        }

        var told = sheets.OrderBy(sheet => sheet.Rep.Name, StringComparer.Ordinal).Select(sheet => CoverageJson.Of(sheet.Rep, computed[sheet.Key]));
        return json.Add("reps", told).Add("teams", Teams(found, computed, period));
    }

    private IReadOnlyList<RepFrame> Frames(IReadOnlyCollection<Guid> ids, FiscalPeriod period)
    {
        var users = reps.UsersOf(ids);
        if (users.Count == 0)
        {
            return users;
        }

        var twoBack = configuration.Calendar.Previous(configuration.Calendar.Previous(period));
        return reps.WithSnapshots(reps.WithQuotas(reps.WithTeams(users), period.Start), twoBack.Start);
    }

    private void Write(RepSheet sheet, RepCoverage coverage)
    {
        var identity = CoverageRowIdentity.OfRep(sheet.Rep, sheet.Period).ToDictionary(column => column.Key, column => column.Value, StringComparer.Ordinal);
        identity[RepCoverageTable.Basis] = sheet.Sheet.ToString();
        new CoverageWriter(rows, configuration.Zone, nowUtc).Write(sheet.Row, sheet.Key, identity, coverage);
    }

    // The managers of the reps asked for, with all their reps: those not asked for as their rows have them. A team's sums
    // less one's own are a colleague's, so they are told only to those who may read the team's row.
    private List<JsonText> Teams(IReadOnlyList<RepFrame> asked, Dictionary<string, RepCoverage> computed, FiscalPeriod period)
    {
        var managers = asked.Select(rep => rep.ManagerId).OfType<Guid>().Distinct().ToList();
        if (managers.Count == 0)
        {
            return [];
        }

        var tree = new ManagerTree(reps.Everybody());
        var stored = rows.OfKinds(period.Start, period.Start, new ColumnSet(TeamBook.Columns), RowKind.Rep);
        var book = new TeamBook(sum);
        var teams = TeamsOf(stored, tree);
        var told = new ReadableTeams(readable, period).Of(managers, id => teams[id].Select(row => row.GetAttributeValue<string>(RepCoverageTable.Key)));
        return (from id in managers
                let manager = tree.Find(id)
                where manager is not null && told.Contains(id)
                let members = teams[id].Select(row => Coverage(row, computed, book, period)).OfType<RepCoverage>().ToList()
                select new { Manager = manager, Coverage = book.Together(members, period, manager) })
            .OrderBy(team => team.Manager.Name, StringComparer.Ordinal)
            .Select(team => CoverageJson.Of(team.Manager.RepId, team.Manager.Name, team.Coverage)).ToList();
    }

    private static RepCoverage? Coverage(Entity row, Dictionary<string, RepCoverage> computed, TeamBook book, FiscalPeriod period) =>
        computed.TryGetValue(row.GetAttributeValue<string>(RepCoverageTable.Key), out var fresh) ? fresh : book.Member(row, period);

    private static ILookup<Guid, Entity> TeamsOf(IReadOnlyDictionary<string, Entity> stored, ManagerTree tree) =>
        (from row in stored.Values
         let rep = row.GetAttributeValue<EntityReference>(RepCoverageTable.RepId)
         where rep is not null && tree.Find(rep.Id) is not null
         from manager in tree.Above(rep.Id)
         select new KeyValuePair<Guid, Entity>(manager.RepId, row)).ToLookup(pair => pair.Key, pair => pair.Value);
}
