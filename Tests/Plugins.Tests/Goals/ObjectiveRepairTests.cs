using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Options;
using SalesCorner.Plugins.Domain.Goals;
using SalesCorner.Plugins.Goals;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Goals;

/// <summary>What a save of an objective could not do for want of a reading is made good in the background.</summary>
public sealed class ObjectiveRepairTests : IDisposable
{
    private readonly PluginWorld world;
    private bool isAway;

    public ObjectiveRepairTests()
    {
        world = new PluginWorld(new EmulatorOptions { BeforePluginRequest = Before });
    }

    [Fact]
    public void A_period_a_review_and_the_manager_are_filled_in()
    {
        var objective = WhileAway(() => world.Creates(world.Rep, GoalWorld.Objective(world.Rep)));
        Assert.False(world.ReadObjective(objective).Contains(ObjectiveTable.PeriodStart));

        world.Drain();

        var row = world.ReadObjective(objective);
        Assert.Equal(CoverageWorld.Quarter, row[ObjectiveTable.PeriodStart]);
        Assert.Equal(CoverageWorld.Quarter.AddMonths(3).AddDays(-1), row[ObjectiveTable.PeriodEnd]);
        Assert.Equal("Q1 2026", row[ObjectiveTable.PeriodName]);
        Assert.True(row.Contains(ObjectiveTable.NextReviewOn));
        Assert.Equal(world.Manager, row.GetAttributeValue<EntityReference>(ObjectiveTable.ManagerId).Id);
        Assert.Equal(Choice.Of(ObjectiveStatus.Draft), row[ObjectiveTable.ObjectiveStatus]);
        Assert.StartsWith(
            "No progress yet",
            row.GetAttributeValue<string>(ObjectiveTable.Note),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_parent_that_stands_below_is_taken_away()
    {
        var top = world.HasObjective(world.Rep);
        var below = world.HasObjective(world.Rep, top);
        world.Drain();

        WhileAway(() => Change(top, ObjectiveTable.ParentId, GoalWorld.At(below)));
        world.Drain();

        Assert.False(world.ReadObjective(top).Contains(ObjectiveTable.ParentId));
        Assert.Equal(top, world.ReadObjective(below).GetAttributeValue<EntityReference>(ObjectiveTable.ParentId).Id);
    }

    [Fact]
    public void An_objective_that_cannot_be_measured_is_a_draft_again_and_says_what_is_missing()
    {
        var objective = world.HasObjective(world.Rep);
        world.Drain();

        WhileAway(() => Change(objective, ObjectiveTable.ObjectiveStatus, Choice.Of(ObjectiveStatus.Agreed)));
        world.Drain();

        var row = world.ReadObjective(objective);
        Assert.Equal(Choice.Of(ObjectiveStatus.Draft), row[ObjectiveTable.ObjectiveStatus]);
        Assert.Contains(
            "It has no key result",
            row.GetAttributeValue<string>(ObjectiveTable.Advice),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void One_that_can_be_measured_stays_agreed()
    {
        var objective = world.HasObjective(world.Rep);
        world.Has(GoalWorld.KeyResult(objective, world.Rep, 30m));
        world.Drain();

        WhileAway(() => Change(objective, ObjectiveTable.ObjectiveStatus, Choice.Of(ObjectiveStatus.Agreed)));
        world.Drain();

        var row = world.ReadObjective(objective);
        Assert.Equal(Choice.Of(ObjectiveStatus.Agreed), row[ObjectiveTable.ObjectiveStatus]);
        Assert.Equal(30m, row[ObjectiveTable.Progress]);
        Assert.False(row.Contains(ObjectiveTable.Note));
    }

    [Fact]
    public void Days_the_wrong_way_round_become_those_of_the_first_one_s_period()
    {
        var objective = world.HasObjective(world.Rep);
        world.Drain();

        WhileAway(() => Change(objective, ObjectiveTable.PeriodEnd, CoverageWorld.Quarter.AddDays(-1)));
        world.Drain();

        Assert.Equal(
            CoverageWorld.Quarter.AddMonths(3).AddDays(-1),
            world.ReadObjective(objective)[ObjectiveTable.PeriodEnd]
        );
    }

    [Fact]
    public void The_night_does_it_where_the_background_job_is_lost()
    {
        world.Disables<ObjectiveRecomputePlugin>();
        var objective = WhileAway(() => world.Creates(world.Rep, GoalWorld.Objective(world.Rep)));

        world.RunNight();

        var row = world.ReadObjective(objective);
        Assert.Equal(CoverageWorld.Quarter, row[ObjectiveTable.PeriodStart]);
        Assert.StartsWith(
            "No progress yet",
            row.GetAttributeValue<string>(ObjectiveTable.Note),
            StringComparison.Ordinal
        );
    }

    public void Dispose() => world.Dispose();

    private Guid Change(Guid objective, string column, object value)
    {
        world.As(world.Rep).Update(new Entity(ObjectiveTable.LogicalName, objective) { [column] = value });
        return objective;
    }

    // The rep is made before: what is made needs reading.
    private Guid WhileAway(Func<Guid> save)
    {
        _ = world.Rep;
        isAway = true;
        var saved = save();
        isAway = false;
        return saved;
    }

    private void Before(string message)
    {
        if (isAway)
        {
            throw new TimeoutException("Nothing can be read.");
        }
    }
}
