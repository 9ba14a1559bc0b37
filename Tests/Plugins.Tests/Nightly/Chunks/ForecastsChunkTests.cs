using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Forecast;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Nightly.Chunks;

public sealed class ForecastsChunkTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void A_rep_gets_a_forecast_of_this_period_and_the_next_and_owns_it()
    {
        world.HasForecast(world.Rep);

        var rows = world.Rows(ForecastTable.LogicalName, ForecastTable.RepId, world.Rep);
        Assert.Equal(["Q1 2026", "Q2 2026"], rows.Select(row => row[ForecastTable.PeriodName]).Order());
        Assert.All(
            rows,
            row => Assert.Equal(world.Rep, row.GetAttributeValue<EntityReference>(ForecastTable.Owner).Id)
        );
        Assert.All(
            rows,
            row => Assert.Equal(world.Manager, row.GetAttributeValue<EntityReference>(ForecastTable.ManagerId).Id)
        );
    }

    [Fact]
    public void Without_a_commit_the_call_is_what_is_won_and_what_is_committed()
    {
        world.HasWon(world.Rep, 30_000m);
        world.HasQuota(world.Rep, 300_000m);
        world.HasDeal(world.Rep, 7_000m);
        var committed = world.HasDeal(world.Rep, 20_000m);
        world.System.Update(
            new Entity(OpportunityTable.LogicalName, committed)
            {
                [OpportunityTable.ForecastCategory] = new OptionSetValue(100_000_003),
            }
        );

        world.RunNight();

        var row = world.ForecastOf(world.Rep);
        Assert.Equal(50_000m, row.Amount(ForecastTable.Call));
        Assert.Equal(Choice.Of(CallSource.FromDeals), row[ForecastTable.CallSource]);
    }

    [Fact]
    public void A_night_freezes_the_calls_and_never_writes_them_again()
    {
        var forecast = world.HasForecast(world.Rep);
        world.Calls(world.Rep, forecast, ForecastTable.Commit, 240_000m);
        world.Calls(world.Rep, forecast, ForecastTable.BestCase, 300_000m);
        world.Calls(world.Manager, forecast, ForecastTable.ManagerCall, 200_000m);
        Night(2026, 2, 16);
        var frozen = Snapshot("2026-02-16");

        world.Calls(world.Rep, forecast, ForecastTable.Commit, 260_000m);
        world.HasWon(world.Rep, 80_000m);
        world.RunNight();
        Night(2026, 2, 17);
        Night(2026, 2, 23);

        Assert.Equal(240_000m, frozen.Amount(CoverageSnapshotTable.Commit));
        Assert.Equal(300_000m, frozen.Amount(CoverageSnapshotTable.BestCase));
        Assert.Equal(200_000m, frozen.Amount(CoverageSnapshotTable.ManagerCall));
        Assert.Equal(Choice.Of(CallSource.Typed), frozen[CoverageSnapshotTable.CallSource]);
        var again = Snapshot("2026-02-16");
        Assert.All(
            FrozenColumns,
            column => Assert.Equal(frozen.GetAttributeValue<object>(column), again.GetAttributeValue<object>(column))
        );
        Assert.Equal(260_000m, Snapshot("2026-02-23").Amount(CoverageSnapshotTable.Commit));
        Assert.Equal(80_000m, Snapshot("2026-02-23").Amount(CoverageSnapshotTable.WonValue));
    }

    [Fact]
    public void The_day_of_the_freeze_is_a_setting()
    {
        world.Sets(SettingsTable.FreezeDay, 4);
        world.HasForecast(world.Rep);
        foreach (var day in new[] { 11, 12, 13, 16, 18, 19 })
        {
            Night(2026, 2, day);
        }

        // The first night found none of the week, the Thursdays are due.
        Assert.Equal(["2026-02-10", "2026-02-12", "2026-02-19"], Days());
    }

    [Fact]
    public void The_first_day_of_a_period_is_frozen_whatever_day_it_is()
    {
        world.HasForecast(world.Rep);

        Night(2026, 4, 1);

        Assert.Contains("2026-04-01", Days());
    }

    [Fact]
    public void Each_caller_s_record_stands_on_the_forecast()
    {
        // A period a quarter: called 130, 80 and 90 on the first day, 110, 90 and 100 at half time, of 100 won.
        foreach (var month in new[] { 4, 7 })
        {
            var start = ForecastWorld.Day(2025, month, 1);
            world.HasSnapshot(
                world.Rep,
                start,
                (CoverageSnapshotTable.Commit, 130m),
                (CoverageSnapshotTable.ManagerCall, 80m),
                (CoverageSnapshotTable.ExpectedLanding, 90m)
            );
            world.HasSnapshot(
                world.Rep,
                start.AddDays(44),
                (CoverageSnapshotTable.Commit, 110m),
                (CoverageSnapshotTable.ManagerCall, 90m),
                (CoverageSnapshotTable.ExpectedLanding, 100m)
            );
            world.HasSnapshot(world.Rep, start.AddMonths(3).AddDays(-1), (CoverageSnapshotTable.WonValue, 100m));
        }

        world.HasForecast(world.Rep);

        var row = world.ForecastOf(world.Rep);
        Assert.Equal(30m, row[ForecastTable.RepBiasFirst]);
        Assert.Equal(70m, row[ForecastTable.RepAccuracyFirst]);
        Assert.Equal(10m, row[ForecastTable.RepBiasHalf]);
        Assert.Equal(-20m, row[ForecastTable.ManagerBiasFirst]);
        Assert.Equal(-10m, row[ForecastTable.PaceBiasFirst]);
        Assert.Equal(100m, row[ForecastTable.PaceAccuracyHalf]);
        Assert.False(row.Contains(ForecastTable.RepBiasLast));
        Assert.Equal(30m, row[ForecastTable.Bias]);
        Assert.Equal(Choice.Of(CallVerdict.HappyEars), row[ForecastTable.Verdict]);
    }

    [Fact]
    public void A_period_in_its_grace_does_not_count_yet()
    {
        // The fourth quarter of 2025 is in its grace on 10 February 2026; the third one alone is too few.
        foreach (var month in new[] { 7, 10 })
        {
            var start = ForecastWorld.Day(2025, month, 1);
            world.HasSnapshot(world.Rep, start, (CoverageSnapshotTable.Commit, 130m));
            world.HasSnapshot(world.Rep, start.AddDays(44), (CoverageSnapshotTable.Commit, 130m));
            world.HasSnapshot(world.Rep, start.AddMonths(3).AddDays(-1), (CoverageSnapshotTable.WonValue, 100m));
        }

        world.HasForecast(world.Rep);
        Assert.Equal(Choice.Of(CallVerdict.TooFew), world.ForecastOf(world.Rep)[ForecastTable.Verdict]);
        Night(2026, 2, 15);

        Assert.Equal(Choice.Of(CallVerdict.HappyEars), world.ForecastOf(world.Rep)[ForecastTable.Verdict]);
    }

    [Fact]
    public void A_change_is_told_from_the_call_of_a_week_ago()
    {
        var forecast = world.HasForecast(world.Rep);
        world.Calls(world.Rep, forecast, ForecastTable.Commit, 240_000m);
        Night(2026, 2, 16);
        world.Calls(world.Rep, forecast, ForecastTable.Commit, 250_000m);
        Night(2026, 2, 22);
        Assert.NotEqual(10_000m, world.ForecastOf(world.Rep).Amount(ForecastTable.Change));
        Night(2026, 2, 23);

        Assert.Equal(10_000m, world.ForecastOf(world.Rep).Amount(ForecastTable.Change));
        world.Calls(world.Rep, forecast, ForecastTable.Commit, 230_000m);
        Assert.Equal(-10_000m, world.ForecastOf(world.Rep).Amount(ForecastTable.Change));
    }

    [Fact]
    public void A_night_without_news_writes_no_forecast()
    {
        world.HasForecast(world.Rep);
        var before = world.ForecastOf(world.Rep).GetAttributeValue<long>("versionnumber");

        world.RunNight();

        Assert.Equal(before, world.ForecastOf(world.Rep).GetAttributeValue<long>("versionnumber"));
    }

    public void Dispose() => world.Dispose();

    private static readonly string[] FrozenColumns =
    [
        CoverageSnapshotTable.Commit,
        CoverageSnapshotTable.BestCase,
        CoverageSnapshotTable.ManagerCall,
        CoverageSnapshotTable.CallSource,
        CoverageSnapshotTable.ExpectedLanding,
        CoverageSnapshotTable.Odds,
        CoverageSnapshotTable.WonValue,
    ];

    private void Night(int year, int month, int day)
    {
        world.Dataverse.Clock.Set(ForecastWorld.Day(year, month, day).AddHours(3));
        world.RunNight();
    }

    private Entity Snapshot(string day) =>
        Assert.Single(
            world.Rows(CoverageSnapshotTable.LogicalName, CoverageSnapshotTable.Key, $"{world.Rep:D}:2026-01-01:{day}")
        );

    private List<string> Days() =>
        world
            .Rows(CoverageSnapshotTable.LogicalName, CoverageSnapshotTable.RepId, world.Rep)
            .Select(row =>
                row.GetAttributeValue<DateTime>(CoverageSnapshotTable.TakenOn)
                    .ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
            )
            .Order(StringComparer.Ordinal)
            .ToList();
}
