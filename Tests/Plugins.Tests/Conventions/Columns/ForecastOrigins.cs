using SalesCorner.Plugins.Domain.Forecast;
using SalesCorner.Plugins.Forecast;
using SalesCorner.Plugins.Guards;
using SalesCorner.Plugins.Nightly.Chunks;
using SalesCorner.Plugins.Tests.Domain.Forecast;
using SalesCorner.Plugins.Tests.Forecast;
using SalesCorner.Plugins.Tests.Guards;
using SalesCorner.Plugins.Tests.Nightly.Chunks;
using Column = SalesCorner.Plugins.Tables.ForecastTable;

namespace SalesCorner.Plugins.Tests.Conventions.Columns;

/// <summary>
/// The columns of forecasts: what the rep and the manager type, what follows in the save, what the night adds.
/// </summary>
internal static class ForecastOrigins
{
    private static readonly string[] InTheSave =
    [
        Column.Call,
        Column.CallSource,
        Column.Corrected,
        Column.Change,
        Column.Explanation,
    ];

    private static readonly string[] Record =
    [
        Column.Accuracy,
        Column.Bias,
        Column.Periods,
        Column.Verdict,
        .. ComputedColumns.OfForecast.Where(column =>
            column.EndsWith("first", StringComparison.Ordinal)
            || column.EndsWith("half", StringComparison.Ordinal)
            || (column.EndsWith("last", StringComparison.Ordinal))
        ),
    ];

    public static IEnumerable<ColumnOrigin> All =>
        [
            .. Origin
                .Typed("the rep alone")
                .From(typeof(TypedCalls), typeof(ForecastGuardPluginTests))
                .Give(Column.LogicalName, TypedCalls.OfRep),
            .. Origin
                .Typed("a manager, never the rep")
                .From(typeof(TypedCalls), typeof(ForecastGuardPluginTests))
                .Give(Column.LogicalName, TypedCalls.OfManager),
            .. Origin
                .By(typeof(ForecastCallPlugin), typeof(ForecastsChunk))
                .From(typeof(ForecastJudgement), typeof(ForecastSentencesTests))
                .Give(Column.LogicalName, InTheSave),
            .. Origin
                .By(typeof(ForecastCallPlugin))
                .From(typeof(ForecastCallPlugin), typeof(ForecastCallPluginTests))
                .Give(Column.LogicalName, Column.CalledOn),
            .. Origin
                .By(typeof(ForecastsChunk))
                .From(typeof(CallRecord), typeof(CallTrackTests))
                .Give(Column.LogicalName, Record),
            .. Origin
                .By(typeof(ForecastsChunk))
                .From(typeof(ForecastColumns), typeof(ForecastsChunkTests))
                .Give(
                    Column.LogicalName,
                    [
                        .. ComputedColumns
                            .OfForecast.Except([.. InTheSave, .. Record, Column.CalledOn], StringComparer.Ordinal)
                            .Where(column => !column.EndsWith("_base", StringComparison.Ordinal)),
                    ]
                ),
        ];
}
