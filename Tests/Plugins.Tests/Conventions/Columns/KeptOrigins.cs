using SalesCorner.Plugins.Coverage;
using SalesCorner.Plugins.Domain.Changes;
using SalesCorner.Plugins.Domain.Stages;
using SalesCorner.Plugins.Domain.Time;
using SalesCorner.Plugins.Guards;
using SalesCorner.Plugins.Nightly.Chunks;
using SalesCorner.Plugins.Opportunities;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Domain.Changes;
using SalesCorner.Plugins.Tests.Nightly.Chunks;
using SalesCorner.Plugins.Tests.Opportunities;
using SalesCorner.Plugins.Tests.Settings;

namespace SalesCorner.Plugins.Tests.Conventions.Columns;

/// <summary>The columns of what is kept: snapshots, baselines, ended stays, events of deals.</summary>
internal static class KeptOrigins
{
    public static IEnumerable<ColumnOrigin> All =>
        [
            .. Origin
                .By(typeof(SnapshotsChunk))
                .From(typeof(SnapshotColumns), typeof(SnapshotsChunkTests))
                .Give(CoverageSnapshotTable.LogicalName, [.. ColumnsOf(typeof(CoverageSnapshotTable))]),
            .. Origin
                .By(typeof(StageHistoryPlugin), typeof(ClosedDealPlugin))
                .From(typeof(StageStay), typeof(StageHistoryPluginTests))
                .Give(StageChangeTable.LogicalName, [.. ColumnsOf(typeof(StageChangeTable))]),
            .. Origin
                .By(typeof(CoverageMarkPlugin))
                .From(typeof(DealChanges), typeof(DealChangesTests))
                .Give(DealChangeTable.LogicalName, [.. ColumnsOf(typeof(DealChangeTable))]),
            .. Origin
                .By(typeof(WeeksChunk))
                .From(typeof(RepWeek), typeof(WeeksChunkTests))
                .Give(WeekTable.LogicalName, [.. ColumnsOf(typeof(WeekTable))]),
            .. Baselines,
        ];

    private static IEnumerable<ColumnOrigin> Baselines =>
        [
            .. Origin
                .By(typeof(BaselinesChunk), typeof(ConfigurationChunk))
                .From(typeof(BaselineFigures), typeof(MeasurementTests))
                .Give(
                    BaselineTable.LogicalName,
                    [
                        .. ColumnsOf(typeof(BaselineTable))
                            .Except(
                                [
                                    BaselineTable.Figures,
                                    BaselineTable.Pace,
                                    BaselineTable.P75StageDays,
                                    BaselineTable.Stage,
                                ],
                                StringComparer.Ordinal
                            ),
                    ]
                ),
            .. Origin
                .By(typeof(ConfigurationChunk))
                .From(typeof(StageDays), typeof(MeasurementTests))
                .Give(BaselineTable.LogicalName, BaselineTable.P75StageDays, BaselineTable.Stage),
            .. Origin
                .By(typeof(BaselinesChunk), typeof(ConfigurationChunk), typeof(OwnersChunk))
                .From(typeof(FiguresRow), typeof(DigestCacheTests))
                .Give(BaselineTable.LogicalName, BaselineTable.Figures),
            .. Origin
                .By(typeof(PaceBandsChunk), typeof(BaselinesChunk))
                .From(typeof(PaceTables), typeof(MeasurementTests))
                .Give(BaselineTable.LogicalName, BaselineTable.Pace),
        ];

    // Whatever the constants name: a new column of these tables has the same origin.
    private static IEnumerable<string> ColumnsOf(Type constants) =>
        GuardedTables
            .All.Single(table => table.Name == (string)constants.GetField("LogicalName")!.GetRawConstantValue()!)
            .Columns.Where(column => !column.EndsWith("_base", StringComparison.Ordinal));
}
