using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Coverage.Basis;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Guards;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>A coverage row as a snapshot keeps it.</summary>
internal static class SnapshotColumns
{
    private const string OwnerTable = "systemuser";

    private static readonly string[] Frozen =
    [
        CoverageSnapshotTable.ExpectedLanding,
        CoverageSnapshotTable.LandingLow,
        CoverageSnapshotTable.LandingHigh,
        CoverageSnapshotTable.Odds,
        CoverageSnapshotTable.WonValue,
    ];

    /// <summary>Every column of a snapshot.</summary>
    public static readonly string[] All =
    [
        .. GuardedTables.All.Single(table => table.Name == CoverageSnapshotTable.LogicalName).Columns,
        CoverageSnapshotTable.Owner,
        CoverageSnapshotTable.Currency,
    ];

    /// <summary>The columns of a row's snapshot.</summary>
    /// <param name="row">The coverage row.</param>
    /// <param name="takenOn">The day that the snapshot is of.</param>
    /// <param name="withPipeline">Whether the pipeline and what follows from it stand in the row as they stood on that
    /// day.</param>
    /// <param name="configuration">The configuration in force.</param>
    public static IReadOnlyDictionary<string, object?> Of(
        Entity row,
        DateTime takenOn,
        bool withPipeline,
        SalesConfiguration configuration
    )
    {
        var period = configuration.Calendar.PeriodOf(takenOn);
        var columns = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [CoverageSnapshotTable.Name] = row.GetAttributeValue<string>(RepCoverageTable.Name),
            [CoverageSnapshotTable.Kind] = Value(row, RepCoverageTable.Kind),
            [CoverageSnapshotTable.RepId] =
                Value(row, RepCoverageTable.RepId) ?? Value(row, RepCoverageTable.ManagerId),
            [CoverageSnapshotTable.PeriodName] = Value(row, RepCoverageTable.PeriodName),
            [CoverageSnapshotTable.PeriodStart] = Value(row, RepCoverageTable.PeriodStart),
            [CoverageSnapshotTable.PeriodEnd] = period.End,
            [CoverageSnapshotTable.Week] = period.WeekOf(takenOn),
            [CoverageSnapshotTable.TakenOn] = takenOn,
            [CoverageSnapshotTable.Quota] = Value(row, RepCoverageTable.Quota),
            [CoverageSnapshotTable.WonValue] = Value(row, RepCoverageTable.WonValue),
            [CoverageSnapshotTable.WinRateUsed] = Value(row, RepCoverageTable.WinRateUsed),
        };
        if (row.GetAttributeValue<EntityReference>(RepCoverageTable.Owner) is { LogicalName: OwnerTable } owner)
        {
            columns[CoverageSnapshotTable.Owner] = owner;
        }

        configuration.NameCurrency(columns);
        return withPipeline ? WithPipeline(columns, row, configuration.HasForecastCategory) : columns;
    }

    /// <summary>The same with what was called on that day; nothing where there is no forecast.</summary>
    public static IReadOnlyDictionary<string, object?> WithCall(
        IReadOnlyDictionary<string, object?> columns,
        Entity? forecast
    )
    {
        if (forecast is null)
        {
            return columns;
        }

        return new Dictionary<string, object?>(
            columns.ToDictionary(column => column.Key, column => column.Value, StringComparer.Ordinal),
            StringComparer.Ordinal
        )
        {
            [CoverageSnapshotTable.Commit] = Value(forecast, ForecastTable.Call),
            [CoverageSnapshotTable.CallSource] = Value(forecast, ForecastTable.CallSource),
            [CoverageSnapshotTable.BestCase] = Value(forecast, ForecastTable.BestCase),
            [CoverageSnapshotTable.ManagerCall] = Value(forecast, ForecastTable.ManagerCall),
        };
    }

    /// <summary>
    /// The same without what a snapshot freezes: a run that is repeated on the same day leaves it as it was.
    /// </summary>
    public static IReadOnlyDictionary<string, object?> Unfrozen(IReadOnlyDictionary<string, object?> columns) =>
        columns
            .Where(column => !Frozen.Contains(column.Key, StringComparer.Ordinal))
            .ToDictionary(column => column.Key, column => column.Value, StringComparer.Ordinal);

    private static Dictionary<string, object?> WithPipeline(
        Dictionary<string, object?> columns,
        Entity row,
        bool hasForecastCategory
    )
    {
        columns[CoverageSnapshotTable.RawValue] = Value(row, RepCoverageTable.RawValue);
        columns[CoverageSnapshotTable.QualifiedValue] = Value(row, RepCoverageTable.QualifiedValue);
        columns[CoverageSnapshotTable.MovingValue] = Value(row, RepCoverageTable.MovingValue);
        columns[CoverageSnapshotTable.CommittedValue] = hasForecastCategory ? Committed(row) : null;
        columns[CoverageSnapshotTable.Note] = hasForecastCategory ? null : ForecastCategories.Missing;
        columns[CoverageSnapshotTable.RequiredValue] = Value(row, RepCoverageTable.RequiredValue);
        columns[CoverageSnapshotTable.ExpectedLanding] = Value(row, RepCoverageTable.ExpectedLanding);
        columns[CoverageSnapshotTable.Attainment] = Value(row, RepCoverageTable.Attainment);
        return WithPace(columns, row);
    }

    private static Dictionary<string, object?> WithPace(Dictionary<string, object?> columns, Entity row)
    {
        columns[CoverageSnapshotTable.Status] = Value(row, RepCoverageTable.Status);
        columns[CoverageSnapshotTable.Odds] = Value(row, RepCoverageTable.Odds);
        columns[CoverageSnapshotTable.OddsPipeline] = Value(row, RepCoverageTable.OddsPipeline);
        columns[CoverageSnapshotTable.OddsHabit] = Value(row, RepCoverageTable.OddsHabit);
        columns[CoverageSnapshotTable.OddsBest] = Value(row, RepCoverageTable.OddsBest);
        columns[CoverageSnapshotTable.OddsWorst] = Value(row, RepCoverageTable.OddsWorst);
        columns[CoverageSnapshotTable.OddsEvidence] = Value(row, RepCoverageTable.OddsEvidence);
        columns[CoverageSnapshotTable.OddsCause] = Value(row, RepCoverageTable.OddsCause);
        columns[CoverageSnapshotTable.LandingLow] = Value(row, RepCoverageTable.LandingLow);
        columns[CoverageSnapshotTable.LandingHigh] = Value(row, RepCoverageTable.LandingHigh);
        columns[CoverageSnapshotTable.NewBusiness] = Value(row, RepCoverageTable.NewBusiness);
        columns[CoverageSnapshotTable.UsualWon] = Value(row, RepCoverageTable.UsualWon);
        columns[CoverageSnapshotTable.PaceFactor] = Value(row, RepCoverageTable.PaceFactor);
        return columns;
    }

    // Nothing where a row has never been computed.
    private static Money? Committed(Entity row) =>
        CoverageSums.Parse(row.GetAttributeValue<string>(RepCoverageTable.Basis)) is { } sheet
            ? new Money(Math.Round(sheet[Sums.Committed], 2, MidpointRounding.AwayFromZero))
            : null;

    private static object? Value(Entity row, string column) => row.Contains(column) ? row[column] : null;
}
