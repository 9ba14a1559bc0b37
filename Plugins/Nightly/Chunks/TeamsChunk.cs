using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Coverage.Basis;
using SalesCorner.Plugins.Coverage.Computing;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Coverage.Rows;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Reps;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>
/// Adds reps up: to their managers' teams over all levels, those without a manager to their business unit; and the
/// unattributed deals.
/// </summary>
internal static class TeamsChunk
{
    /// <summary>Writes the rows of all periods, as far as the budget of a call allows.</summary>
    public static ChunkResult Run(NightlyRun run)
    {
        var work = new TeamRows(run);
        return new Portion<PendingRow>(run, work.Periods.SelectMany(work.Of), row => row.Key).Do(
            row => row.Write() ? 1 : 0,
            next: null
        );
    }
}

/// <summary>Writes the rows of teams, business units and unattributed deals.</summary>
internal sealed class TeamRows
{
    private readonly NightlyRun run;
    private readonly CoverageRowStore store;
    private readonly CoverageWriter writer;
    private readonly CoverageCalculator sum;
    private readonly StoredCoverage book;
    private readonly ManagerTree tree;
    private readonly FiscalPeriod current;
    private readonly Dictionary<Guid, RepProfile> managers;
    private readonly IReadOnlyDictionary<string, Entity> reps;
    private readonly IReadOnlyDictionary<string, Entity> sums;

    /// <summary>Reads everything that the rows follow from.</summary>
    public TeamRows(NightlyRun run)
    {
        this.run = run;
        var horizon = run.Horizon;
        Periods = horizon.Periods;
        current = horizon.Current;
        store = new CoverageRowStore(run.Service);
        writer = new CoverageWriter(store, run.Configuration, run.NowUtc);
        sum = new CoverageCalculator(run.Configuration, run.Today);
        book = new StoredCoverage(sum);
        var groups = new RepProfileStore(run.Service);
        tree = new ManagerTree(groups.Everybody());
        // Before the rows that they follow from: a version must not be newer than those.
        sums = store.OfKinds(
            horizon.Start,
            horizon.LastStart,
            new ColumnSet(CoverageRowStore.AllColumns),
            RowKind.Team,
            RowKind.BusinessUnit,
            RowKind.Unattributed
        );
        reps = store.OfKinds(horizon.Start, horizon.LastStart, new ColumnSet(StoredCoverage.Columns), RowKind.Rep);
        var above = reps
            .Values.SelectMany(Managers)
            .GroupBy(manager => manager.RepId)
            .Select(group => group.First())
            .ToList();
        var twoBack = sum.Calendar.Previous(sum.Calendar.Previous(horizon.Periods[0]));
        managers =
            above.Count == 0
                ? []
                : groups.WithSnapshots(above, twoBack.Start, RowKind.Team).ToDictionary(manager => manager.RepId);
    }

    /// <summary>The periods.</summary>
    public IReadOnlyList<FiscalPeriod> Periods { get; }

    /// <summary>A period's rows.</summary>
    public IEnumerable<PendingRow> Of(FiscalPeriod period)
    {
        var members = reps
            .Values.Where(row => tree.Find(RepOf(row)) is not null)
            .GroupBy(RepOf)
            .Select(rows => RowFor(rows.ToList(), period))
            .OfType<Entity>()
            .Select(row => new TeamMember(row, book.Member(row, period)))
            .Where(member => member.Coverage is not null)
            .ToList();
        var teams = from member in members from manager in Managers(member.Row) group member by manager.RepId;
        var units =
            from member in members
            let unit = member.Row.GetAttributeValue<EntityReference>(RepCoverageTable.BusinessUnitId)
            where unit is not null && Managers(member.Row).Count == 0
            group member by unit.Id;
        var written = teams
            .Select(team => new PendingRow(
                CoverageKey.Team(team.Key, period.Start),
                () => WriteTeam(managers[team.Key], team.ToList(), period)
            ))
            .Concat(
                units.Select(unit => new PendingRow(
                    CoverageKey.BusinessUnit(unit.Key, period.Start),
                    () => WriteUnit(unit.Key, unit.ToList(), period)
                ))
            )
            .Concat([new PendingRow(CoverageKey.Unattributed(period.Start), () => WriteUnattributed(period))])
            .ToList();
        return written.Concat(Empty(written.Select(row => row.Key), period));
    }

    // The row of the period; of a period to come else the present one's, which knows the closed deals.
    private Entity? RowFor(List<Entity> rows, FiscalPeriod period) =>
        rows.Find(row => StartOf(row) == period.Start)
        ?? (period.Start > current.Start ? rows.Find(row => StartOf(row) == current.Start) : null);

    private static DateTime StartOf(Entity row) => row.GetAttributeValue<DateTime>(RepCoverageTable.PeriodStart).Date;

    private bool WriteTeam(RepProfile manager, List<TeamMember> members, FiscalPeriod period)
    {
        var identity = CoverageRowIdentity.OfPeriod(
            period,
            RowKind.Team,
            run.Configuration.Words.Say("Team of " + manager.Name)
        );
        identity[RepCoverageTable.ManagerId] = CoverageRowIdentity.User(manager.RepId);
        identity[RepCoverageTable.Owner] = CoverageRowIdentity.User(manager.RepId);
        identity[RepCoverageTable.BusinessUnitId] = CoverageRowIdentity.Unit(manager.BusinessUnitId);
        identity[RepCoverageTable.Basis] = SumOf(members, period);
        return Write(CoverageKey.Team(manager.RepId, period.Start), identity, Together(members, period, manager));
    }

    private bool WriteUnit(Guid unitId, List<TeamMember> members, FiscalPeriod period)
    {
        var name =
            members[0].Row.GetAttributeValue<EntityReference>(RepCoverageTable.BusinessUnitId).Name
            ?? run.Configuration.Words.Say("Business unit");
        var identity = CoverageRowIdentity.OfPeriod(period, RowKind.BusinessUnit, name);
        identity[RepCoverageTable.BusinessUnitId] = CoverageRowIdentity.Unit(unitId);
        identity[RepCoverageTable.Basis] = SumOf(members, period);
        return Write(
            CoverageKey.BusinessUnit(unitId, period.Start),
            identity,
            Together(members, period, new RepProfile(Guid.Empty, name) { BusinessUnitId = unitId })
        );
    }

    private bool WriteUnattributed(FiscalPeriod period)
    {
        var key = CoverageKey.Unattributed(period.Start);
        return sums.TryGetValue(key, out var row)
            && book.Of(row, period) is { } coverage
            && Write(key, CoverageRowIdentity.OfPeriod(period, RowKind.Unattributed, "Unattributed"), coverage);
    }

    // A team that has lost its last rep keeps its row, with nothing in it.
    private IEnumerable<PendingRow> Empty(IEnumerable<string> written, FiscalPeriod period)
    {
        var alive = new HashSet<string>(written, StringComparer.Ordinal);
        return sums
            .Values.Where(row => StartOf(row) == period.Start)
            .Select(row => row.GetAttributeValue<string>(RepCoverageTable.Key))
            .Where(key => !alive.Contains(key))
            .Select(key => new PendingRow(
                key,
                () =>
                    Write(
                        key,
                        new Dictionary<string, object?>(StringComparer.Ordinal) { [RepCoverageTable.Basis] = null },
                        sum.Of(new RepFacts { Team = new TeamSum(0, 0, 0m) }, period, null)
                    )
            ));
    }

    // What is committed has no column of its own; snapshots take it from here.
    private static string SumOf(IEnumerable<TeamMember> members, FiscalPeriod period)
    {
        var committed = new CoverageSums();
        foreach (var member in members.Where(member => StartOf(member.Row) == period.Start))
        {
            committed.Add(
                Sums.Committed,
                CoverageSums.Parse(member.Row.GetAttributeValue<string>(RepCoverageTable.Basis))?[Sums.Committed] ?? 0m
            );
        }

        return committed.ToString();
    }

    private bool Write(string key, Dictionary<string, object?> identity, RepCoverage coverage) =>
        writer.Write(sums.TryGetValue(key, out var row) ? row : null, key, identity, coverage);

    private RepCoverage Together(List<TeamMember> members, FiscalPeriod period, RepProfile manager) =>
        book.Together(members.Select(member => member.Coverage!).ToList(), period, manager);

    private IReadOnlyList<RepProfile> Managers(Entity row) => tree.Above(RepOf(row));

    private static Guid RepOf(Entity row) =>
        row.GetAttributeValue<EntityReference>(RepCoverageTable.RepId)?.Id ?? Guid.Empty;
}

/// <summary>A rep's row in a team.</summary>
/// <param name="Row">The row.</param>
/// <param name="Coverage">Its coverage; null when never computed.</param>
internal sealed record TeamMember(Entity Row, RepCoverage? Coverage);
