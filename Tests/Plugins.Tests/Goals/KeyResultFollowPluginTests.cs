using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Goals;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Goals;

public sealed class KeyResultFollowPluginTests : IDisposable
{
    private readonly PluginWorld world = new();
    private readonly Guid objective;

    public KeyResultFollowPluginTests() => objective = world.Creates(world.Rep, GoalWorld.Objective(world.Rep));

    [Fact]
    public void Typed_values_are_kept_with_their_days_one_a_day()
    {
        var id = world.Creates(world.Rep, GoalWorld.KeyResult(objective, world.Rep, 10m));
        world.Types(world.Rep, id, 12m);
        world.Days(3);
        world.Types(world.Rep, id, 30m);
        world.Types(world.Rep, id, 20m, world.Today.AddDays(-2));
        world.Drain();

        var line = world
            .Rows(KeyResultValueTable.LogicalName)
            .OrderBy(row => row.GetAttributeValue<DateTime>(KeyResultValueTable.ValueOn))
            .Select(row =>
                (row.GetAttributeValue<DateTime>(KeyResultValueTable.ValueOn).Day, row[KeyResultValueTable.Value])
            );

        Assert.Equal([(10, 12m), (11, 20m), (13, 30m)], line);
        Assert.All(
            world.Rows(KeyResultValueTable.LogicalName),
            row => Assert.Equal(world.Rep, row.GetAttributeValue<EntityReference>(KeyResultValueTable.Owner).Id)
        );
    }

    [Fact]
    public void Nobody_types_a_value_of_the_line()
    {
        world.Creates(world.Rep, GoalWorld.KeyResult(objective, world.Rep, 10m));
        world.Drain();
        var value = Assert.Single(world.Rows(KeyResultValueTable.LogicalName)).Id;

        Assert.ThrowsAny<Exception>(() =>
            world
                .As(world.Rep)
                .Update(new Entity(KeyResultValueTable.LogicalName, value) { [KeyResultValueTable.Value] = 99m })
        );
    }

    [Fact]
    public void A_measured_one_equals_the_coverage_row_of_its_owner_and_keeps_no_line()
    {
        world.HasDeal(world.Rep, 40_000m);
        world.RunNight();

        var id = world.Creates(world.Rep, GoalWorld.Measured(objective, world.Rep, KeyResultSource.OpenPipelineValue));
        world.Drain();

        var row = world.ReadKeyResult(id);
        Assert.Equal(40_000m, row[KeyResultTable.Current]);
        Assert.Equal(
            world.CoverageOf(world.Rep).GetAttributeValue<Money>(RepCoverageTable.RawValue).Value,
            row[KeyResultTable.Current]
        );
        Assert.Equal(world.Today, row[KeyResultTable.CurrentOn]);
        Assert.Equal(40m, row[KeyResultTable.Progress]);
        Assert.Equal(40m, world.ProgressOf(objective));
        Assert.Empty(world.Rows(KeyResultValueTable.LogicalName));
    }

    [Fact]
    public void Where_nothing_is_measured_it_is_empty_and_says_why()
    {
        var odds = world.Creates(world.Rep, GoalWorld.Measured(objective, world.Rep, KeyResultSource.CoverageOdds));
        world.Drain();

        Assert.False(world.ReadKeyResult(odds).Contains(KeyResultTable.Current));
        Assert.Contains(
            "Nothing is measured of the owner on 2026-02-10 yet",
            world.ReadKeyResult(odds).GetAttributeValue<string>(KeyResultTable.Note),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_key_result_that_goes_counts_no_longer()
    {
        world.Creates(world.Rep, GoalWorld.KeyResult(objective, world.Rep, 100m));
        var second = world.Creates(world.Rep, GoalWorld.KeyResult(objective, world.Rep, 0m));
        world.Drain();
        Assert.Equal(50m, world.ProgressOf(objective));

        world.As(world.Rep).Delete(KeyResultTable.LogicalName, second);
        world.Drain();

        Assert.Equal(100m, world.ProgressOf(objective));
    }

    [Fact]
    public void With_another_owner_it_is_the_other_s_figure()
    {
        world.HasDeal(world.Rep, 40_000m);
        world.HasDeal(world.OtherRep, 70_000m);
        world.RunNight();
        var id = world.Creates(world.Rep, GoalWorld.Measured(objective, world.Rep, KeyResultSource.OpenPipelineValue));
        world.Drain();

        world.System.Update(
            new Entity(ObjectiveTable.LogicalName, objective)
            {
                [ObjectiveTable.Owner] = CoverageWorld.User(world.OtherRep),
            }
        );
        world.Drain();

        Assert.Equal(70_000m, world.ReadKeyResult(id)[KeyResultTable.Current]);
        Assert.Equal(70m, world.ProgressOf(objective));
    }

    public void Dispose() => world.Dispose();
}
