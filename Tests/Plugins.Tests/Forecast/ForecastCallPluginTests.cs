using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Forecast;
using SalesCorner.Plugins.Forecast;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Forecast;

/// <summary>A call that is typed is judged in the same save, from its own row.</summary>
public sealed class ForecastCallPluginTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void A_call_is_in_force_at_once_and_says_when_it_was_made()
    {
        var forecast = world.HasForecast(world.Rep);
        Assert.Equal(CallSource.FromDeals, SourceOf(world.ForecastOf(world.Rep)));

        world.Calls(world.Rep, forecast, ForecastTable.Commit, 240_000m);

        var row = world.ForecastOf(world.Rep);
        Assert.Equal(240_000m, row.Amount(ForecastTable.Call));
        Assert.Equal(CallSource.Typed, SourceOf(row));
        Assert.Equal(world.Dataverse.Clock.UtcNow, row.GetAttributeValue<DateTime>(ForecastTable.CalledOn));
        Assert.Contains(
            "The rep has called 240,000.",
            row.GetAttributeValue<string>(ForecastTable.Explanation),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_call_that_is_cleared_falls_back_on_the_deals()
    {
        var forecast = world.HasForecast(world.Rep);
        world.Calls(world.Rep, forecast, ForecastTable.Commit, 240_000m);

        world.Calls(world.Rep, forecast, ForecastTable.Commit, null);

        var row = world.ForecastOf(world.Rep);
        Assert.Equal(row.Amount(ForecastTable.FromDeals), row.Amount(ForecastTable.Call));
        Assert.Equal(CallSource.FromDeals, SourceOf(row));
    }

    [Fact]
    public void A_call_reads_without_the_rep_s_bias_before_the_next_night()
    {
        HasHappyEars();
        var forecast = world.HasForecast(world.Rep);

        world.Calls(world.Rep, forecast, ForecastTable.Commit, 240_000m);

        var row = world.ForecastOf(world.Rep);
        Assert.Equal(200_000m, row.Amount(ForecastTable.Corrected));
        Assert.StartsWith(
            "Your commit has been 20 % too high over two quarters (happy ears); corrected for that, today's "
                + "240,000 reads 200,000",
            row.GetAttributeValue<string>(ForecastTable.Explanation),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_night_leaves_what_the_save_has_computed()
    {
        HasHappyEars();
        var forecast = world.HasForecast(world.Rep);
        world.Calls(world.Rep, forecast, ForecastTable.Commit, 241_111.11m);
        var before = world.ForecastOf(world.Rep);

        world.RunNight();

        var after = world.ForecastOf(world.Rep);
        Assert.Equal(before.Amount(ForecastTable.Corrected), after.Amount(ForecastTable.Corrected));
        Assert.Equal(before[ForecastTable.Explanation], after[ForecastTable.Explanation]);
    }

    [Fact]
    public void A_save_of_a_call_reads_the_language_of_rows_and_no_more()
    {
        var forecast = world.HasForecast(world.Rep);
        world.Dataverse.Requests.Reset();

        world.Calls(world.Rep, forecast, ForecastTable.Commit, 240_000m);

        Assert.Equal(1, world.RunsOf<ForecastCallPlugin>().Sum(run => run.RequestCount));
    }

    public void Dispose() => world.Dispose();

    // Two quarters that ended at 100,000 and were called at 120,000 on their first day.
    private void HasHappyEars()
    {
        foreach (var month in new[] { 4, 7 })
        {
            world.HasSnapshot(world.Rep, ForecastWorld.Day(2025, month, 1), (CoverageSnapshotTable.Commit, 120_000m));
            world.HasSnapshot(
                world.Rep,
                ForecastWorld.Day(2025, month, 1).AddMonths(3).AddDays(-1),
                (CoverageSnapshotTable.WonValue, 100_000m)
            );
        }
    }

    private static CallSource? SourceOf(Entity row) =>
        Choice.Read<CallSource>(row.GetAttributeValue<OptionSetValue>(ForecastTable.CallSource));
}
