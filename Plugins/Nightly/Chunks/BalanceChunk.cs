using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Coverage.Basis;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Coverage.Rows;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Cost;
using SalesCorner.Plugins.Domain.Motion;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>
/// Puts the balance of motions and the cost of sale on the coverage rows of the present period, from the sums that
/// stand on them.
/// </summary>
internal static class BalanceChunk
{
    /// <summary>Writes the rows, as far as the budget of a call allows.</summary>
    public static ChunkResult Run(NightlyRun run)
    {
        var rows = new BalanceRows(run);
        return new Portion<PendingRow>(run, rows.All(), row => row.Key).Do(row => row.Write() ? 1 : 0, next: null);
    }
}

/// <summary>The rows of reps, and of teams and business units as sums of their reps.</summary>
internal sealed class BalanceRows
{
    private static readonly string[] Columns =
    [
        RepCoverageTable.Kind,
        RepCoverageTable.RepId,
        RepCoverageTable.ManagerId,
        RepCoverageTable.BusinessUnitId,
        RepCoverageTable.Basis,
        .. BalanceColumns.All,
        .. ChurnColumns.All,
    ];

    private readonly NightlyRun run;
    private readonly FiscalPeriod period;
    private readonly CoverageRowStore store;
    private readonly ManagerTree tree;
    private readonly IReadOnlyList<RepBalance> reps;
    private readonly IReadOnlyCollection<Entity> groups;
    private readonly BalanceFacts organisation;
    private readonly Dictionary<Guid, BalanceFacts> units;

    /// <summary>Reads everything that the rows follow from.</summary>
    public BalanceRows(NightlyRun run)
    {
        this.run = run;
        period = run.Horizon.Current;
        store = new CoverageRowStore(run.Service);
        var rows = store
            .OfKinds(
                period.Start,
                period.Start,
                new ColumnSet(Columns),
                RowKind.Rep,
                RowKind.Team,
                RowKind.BusinessUnit,
                RowKind.Unattributed
            )
            .Values;
        tree = new ManagerTree(new RepProfileStore(run.Service).Everybody());
        var plans = new PlanStore(run.Service).Of(period);
        var hours = new MotionHours(run.Service).Of(period);
        var sheets = rows.Select(row => new SheetOfRow(
                row,
                CoverageSums.Parse(row.GetAttributeValue<string>(RepCoverageTable.Basis))
            ))
            .Where(row => row.Sheet is not null)
            .ToList();
        reps = sheets.Where(row => RepOf(row.Row) is not null).Select(row => Of(row, plans, hours)).ToList();
        groups = rows.Where(row => KindOf(row) is RowKind.Team or RowKind.BusinessUnit).ToList();
        organisation = Together(
            sheets
                .Where(row => KindOf(row.Row) is RowKind.Rep or RowKind.Unattributed)
                .Select(row => row.Sheet!.ToBalance())
        );
        units = reps.Where(rep => UnitOf(rep.Row) is not null)
            .GroupBy(rep => UnitOf(rep.Row)!.Value)
            .ToDictionary(unit => unit.Key, unit => Together(unit.Select(rep => rep.Balance)));
    }

    /// <summary>All of them, or the one of the run's only rep.</summary>
    public IEnumerable<PendingRow> All() =>
        run.Token.RepId is { } only
            ? reps.Where(rep => RepOf(rep.Row) == only).Select(Pending)
            : reps.Select(Pending).Concat(groups.Select(PendingGroup));

    private PendingRow Pending(RepBalance rep) =>
        new(KeyOf(rep.Row), () => Write(rep.Row, rep.Balance, rep.Cost, churn: null));

    private PendingRow PendingGroup(Entity row)
    {
        var members = reps.Where(rep => IsMember(rep.Row, row)).ToList();
        var churn = members.Select(rep => ChurnColumns.Read(rep.Row)).OfType<ChurnFacts>().ToList();
        return new PendingRow(
            KeyOf(row),
            () =>
                Write(
                    row,
                    Together(members.Select(rep => rep.Balance)),
                    members.Aggregate(new CostFacts(0, 0), (sum, rep) => sum.Plus(rep.Cost)),
                    churn.Count == 0 ? null : churn.Aggregate((sum, rep) => sum.Plus(rep))
                )
        );
    }

    // As teams are summed: a manager's reps over all levels, and those without a manager to their business unit.
    private bool IsMember(Entity rep, Entity group)
    {
        var above = tree.Find(RepOf(rep)!.Value) is null ? null : tree.Above(RepOf(rep)!.Value);
        return above is not null
            && (
                KindOf(group) == RowKind.Team
                    ? above.Any(manager =>
                        manager.RepId == group.GetAttributeValue<EntityReference>(RepCoverageTable.ManagerId)?.Id
                    )
                    : above.Count == 0 && UnitOf(rep) == UnitOf(group)
            );
    }

    private bool Write(Entity row, BalanceFacts facts, CostFacts cost, ChurnFacts? churn)
    {
        var unit = UnitOf(row) is { } id && units.TryGetValue(id, out var found) ? found : null;
        var settings = run.Configuration.Settings;
        var wanted = BalanceColumns.Of(
            new Balance(facts, new TeamMotions(unit, organisation), settings),
            new CostOfSale(cost, settings.Cost),
            run.Configuration.Words
        );
        foreach (var column in churn is null ? [] : ChurnColumns.Of(churn, run.Configuration.Words))
        {
            wanted[column.Key] = column.Value;
        }

        run.Configuration.NameCurrency(wanted);
        return store.Write(row, KeyOf(row), wanted);
    }

    private static RepBalance Of(
        SheetOfRow row,
        IReadOnlyDictionary<Guid, ByMotion> plans,
        IReadOnlyDictionary<Guid, ByMotion> hours
    )
    {
        var rep = RepOf(row.Row)!.Value;
        var balance = row.Sheet!.ToBalance() with
        {
            Hours = hours.TryGetValue(rep, out var spent) ? spent : ByMotion.None,
        };
        return new RepBalance(
            row.Row,
            plans.TryGetValue(rep, out var plan) ? balance with { Plan = plan, IsTyped = true } : balance,
            row.Sheet!.ToCost()
        );
    }

    private static BalanceFacts Together(IEnumerable<BalanceFacts> facts) =>
        facts.Aggregate(new BalanceFacts(), (sum, one) => sum.Plus(one));

    private static string KeyOf(Entity row) => row.GetAttributeValue<string>(RepCoverageTable.Key);

    private static RowKind? KindOf(Entity row) =>
        Choice.Read<RowKind>(row.GetAttributeValue<OptionSetValue>(RepCoverageTable.Kind));

    private static Guid? RepOf(Entity row) => row.GetAttributeValue<EntityReference>(RepCoverageTable.RepId)?.Id;

    private static Guid? UnitOf(Entity row) =>
        row.GetAttributeValue<EntityReference>(RepCoverageTable.BusinessUnitId)?.Id;

    private sealed record SheetOfRow(Entity Row, CoverageSums? Sheet);

    private sealed record RepBalance(Entity Row, BalanceFacts Balance, CostFacts Cost);
}
