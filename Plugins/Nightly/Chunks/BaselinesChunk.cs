using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Coverage.Basis;
using SalesCorner.Plugins.Coverage.Computing;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Coverage.Rows;
using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>
/// Adds every rep's sums up to the rates of the organisation and of the business units, and checks grades and questions
/// against what was won.
/// </summary>
internal static class BaselinesChunk
{
    /// <summary>Writes the baselines, as far as the budget of a call allows.</summary>
    public static ChunkResult Run(NightlyRun run)
    {
        var store = new BaselineStore(
            run,
            BaselineScope.Organisation,
            BaselineScope.BusinessUnit,
            BaselineScope.Grade,
            BaselineScope.Question,
            BaselineScope.StaleRule,
            BaselineScope.Odds
        );
        var current = run.Horizon.Current;
        var next = run.Configuration.Calendar.Next(current);
        var enabled = new ManagerTree(new RepProfileStore(run.Service).Everybody());
        var both = new CoverageRowStore(run.Service)
            .OfKinds(
                current.Start,
                next.Start,
                new ColumnSet(StoredCoverage.Columns),
                RowKind.Rep,
                RowKind.Unattributed
            )
            .Values.Where(row => RepOf(row) is not { } rep || enabled.Find(rep) is not null)
            .ToList();
        var rows = both.Where(row =>
                row.GetAttributeValue<DateTime>(RepCoverageTable.PeriodStart).Date == current.Start
            )
            .ToList();

        var everybody = Sum(rows);
        var units = rows.Where(row => UnitOf(row) is not null && RepOf(row) is not null)
            .GroupBy(row => UnitOf(row)!.Id)
            .Select(group => new UnitSum(group.Key, UnitOf(group.First())!.Name, Sum(group)) { Reps = RepsOf(group) })
            .ToList();
        Remember(run, everybody, units);
        new PaceTables(run, enabled).Remember(both);

        var figures = new BaselineFigures(run.Configuration.Settings);
        var wanted = units
            .Select(unit => figures.Of(unit))
            .Concat([figures.OfOrganisation(everybody, RepsOf(rows))])
            .Concat(figures.OfGrades(everybody))
            .Concat(figures.OfStaleRules(everybody))
            .Concat(new OddsRecord(run).Measure())
            .Concat(new QuestionTally(run).Measure())
            .ToList();
        return store.Replace(wanted);
    }

    // Unrounded, where every save and every recomputation reads it.
    private static void Remember(NightlyRun run, CoverageSums everybody, IEnumerable<UnitSum> units) =>
        new FiguresRow(run.Service).Change(figures =>
        {
            figures.Organisation = Entry(everybody.ToBaseline());
            figures.Units = units.ToDictionary(
                unit => unit.UnitId.ToString("D"),
                unit => Entry(unit.Sheet.ToBaseline()),
                StringComparer.Ordinal
            );
        });

    private static BaselineEntry Entry(Baseline baseline) =>
        new()
        {
            Closed = baseline.Closed,
            Won = baseline.Won,
            AverageWonValue = baseline.AverageWonValue,
            OpenDealDays = baseline.OpenDealDays,
            Created = baseline.Created,
            Qualified = baseline.Qualified,
            MinutesPerProspect = baseline.MinutesPerProspect,
            Valued = baseline.Values.Closed,
            ValuedWon = baseline.Values.Won,
            ValuedValue = baseline.Values.ClosedValue,
            ValuedWonValue = baseline.Values.WonValue,
        };

    private static IEnumerable<CoverageSums> Sheets(IEnumerable<Entity> rows) =>
        rows.Select(row => CoverageSums.Parse(row.GetAttributeValue<string>(RepCoverageTable.Basis)))
            .OfType<CoverageSums>();

    private static List<WonOfClosed> RepsOf(IEnumerable<Entity> rows) =>
        Sheets(rows.Where(row => RepOf(row) is not null))
            .Select(sheet => sheet.ToBaseline())
            .Select(rep => new WonOfClosed(rep.Won, rep.Closed))
            .ToList();

    private static CoverageSums Sum(IEnumerable<Entity> rows) =>
        Sheets(rows).Aggregate(new CoverageSums(), (sum, sheet) => sum.Add(sheet));

    private static Guid? RepOf(Entity row) => row.GetAttributeValue<EntityReference>(RepCoverageTable.RepId)?.Id;

    private static EntityReference? UnitOf(Entity row) =>
        row.GetAttributeValue<EntityReference>(RepCoverageTable.BusinessUnitId);
}

/// <summary>A business unit's sums.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="Name">Its name.</param>
/// <param name="Sheet">The sums.</param>
internal sealed record UnitSum(Guid UnitId, string? Name, CoverageSums Sheet)
{
    /// <summary>What each of its reps won and closed.</summary>
    public IReadOnlyList<WonOfClosed> Reps { get; init; } = [];
}
