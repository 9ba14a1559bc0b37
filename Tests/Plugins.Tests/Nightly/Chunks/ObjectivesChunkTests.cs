using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Goals;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Nightly.Chunks;

/// <summary>
/// What a night does for goals: measured key results equal their rows, and expectation grows by the day.
/// </summary>
public sealed class ObjectivesChunkTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void A_manager_s_indicator_is_the_team_s()
    {
        world.HasDeal(world.Rep, 40_000m);
        world.HasDeal(world.OtherRep, 30_000m);
        var objective = world.HasObjective(world.Manager);
        var measured = world.Has(GoalWorld.Measured(objective, world.Manager, KeyResultSource.OpenPipelineValue));
        world.Drain();

        world.RunNight();

        Assert.Equal(70_000m, world.ReadKeyResult(measured)[KeyResultTable.Current]);
        Assert.Equal(70m, world.ProgressOf(objective));
    }

    [Fact]
    public void Expectation_grows_by_the_day_and_the_objective_falls_behind()
    {
        var objective = world.HasObjective(world.Rep);
        world.Has(GoalWorld.KeyResult(objective, world.Rep, 30m));
        world.Drain();
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(6));

        world.RunNight();

        // 46 of 90 days are over: 51 %.
        var row = world.ReadObjective(objective);
        Assert.Equal(51.11m, row[ObjectiveTable.Expected]);
        Assert.Equal(true, row[ObjectiveTable.Behind]);
        Assert.Equal(world.Today, row[ObjectiveTable.BehindOn]);
    }

    [Fact]
    public void After_its_period_an_objective_keeps_the_figure_of_the_period_s_last_day()
    {
        world.HasDeal(world.Rep, 40_000m);
        var objective = world.HasObjective(world.Rep);
        var measured = world.Has(GoalWorld.Measured(objective, world.Rep, KeyResultSource.OpenPipelineValue));
        world.Drain();
        world.RunNight();
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(60));
        world.HasDeal(world.Rep, 90_000m, closesOn: world.Today.AddDays(20), daysAgo: 1);
        world.RunNight();

        Assert.Equal(
            world.CoverageOf(world.Rep).GetAttributeValue<Money>(RepCoverageTable.RawValue)?.Value,
            world.ReadKeyResult(measured).GetAttributeValue<decimal?>(KeyResultTable.Current)
        );
    }

    [Fact]
    public void A_second_night_of_the_day_writes_nothing()
    {
        var objective = world.HasObjective(world.Rep);
        world.Has(GoalWorld.KeyResult(objective, world.Rep, 30m));
        world.Drain();
        world.RunNight();
        var version = world.ReadObjective(objective).RowVersion;

        world.RunNight();

        Assert.Equal(version, world.ReadObjective(objective).RowVersion);
    }

    public void Dispose() => world.Dispose();
}
