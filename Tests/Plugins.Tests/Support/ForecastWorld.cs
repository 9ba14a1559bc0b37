using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Tests.Support;

/// <summary>What tests of forecasts do with a world: calls, and snapshots of periods that are over.</summary>
internal static class ForecastWorld
{
    public static DateTime Day(int year, int month, int day) => new(year, month, day, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>A rep with a quota and a deal, and the forecast that a night makes of it.</summary>
    public static Guid HasForecast(this PluginWorld world, Guid rep)
    {
        world.HasQuota(rep, 300_000m);
        world.HasDeal(rep, 50_000m);
        world.RunNight();
        return world.ForecastOf(rep).Id;
    }

    /// <summary>A rep's forecast of a period, of the first quarter of 2026 when none is named.</summary>
    public static Entity ForecastOf(this PluginWorld world, Guid rep, string start = "2026-01-01") =>
        Assert.Single(world.Rows(ForecastTable.LogicalName, ForecastTable.Key, $"{rep:D}:{start}"));

    /// <summary>Somebody types a call.</summary>
    public static void Calls(this PluginWorld world, Guid user, Guid forecast, string column, decimal? amount) =>
        world
            .As(user)
            .Update(
                new Entity(ForecastTable.LogicalName, forecast)
                {
                    [column] = amount is null ? null : new Money(amount.Value),
                }
            );

    /// <summary>A snapshot as a night of the past has left it.</summary>
    public static Guid HasSnapshot(
        this PluginWorld world,
        Guid rep,
        DateTime takenOn,
        params (string Column, decimal Amount)[] amounts
    )
    {
        var start = Day(takenOn.Year, (((takenOn.Month - 1) / 3) * 3) + 1, 1);
        var row = new Entity(CoverageSnapshotTable.LogicalName)
        {
            [CoverageSnapshotTable.Key] = CoverageKey.Snapshot(CoverageKey.Rep(rep, start), takenOn),
            [CoverageSnapshotTable.Name] = "Kept",
            [CoverageSnapshotTable.Kind] = Choice.Of(RowKind.Rep),
            [CoverageSnapshotTable.RepId] = CoverageWorld.User(rep),
            [CoverageSnapshotTable.Owner] = CoverageWorld.User(rep),
            [CoverageSnapshotTable.PeriodStart] = start,
            [CoverageSnapshotTable.PeriodEnd] = start.AddMonths(3).AddDays(-1),
            [CoverageSnapshotTable.TakenOn] = takenOn,
        };
        foreach (var (column, amount) in amounts)
        {
            row[column] = new Money(amount);
        }

        return world.Has(row);
    }

    /// <summary>An amount of a row; null when the column is empty.</summary>
    public static decimal? Amount(this Entity row, string column) => row.GetAttributeValue<Money>(column)?.Value;
}
