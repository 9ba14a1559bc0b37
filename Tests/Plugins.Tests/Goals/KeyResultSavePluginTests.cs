using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Goals;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Goals;

public sealed class KeyResultSavePluginTests : IDisposable
{
    private readonly PluginWorld world = new();
    private readonly Guid objective;

    public KeyResultSavePluginTests() => objective = world.Creates(world.Rep, GoalWorld.Objective(world.Rep));

    [Fact]
    public void Progress_stands_there_in_the_save_with_the_day_of_the_value_and_the_due_date_of_the_objective()
    {
        var row = world.ReadKeyResult(world.Creates(world.Rep, GoalWorld.KeyResult(objective, world.Rep, 25m)));

        Assert.Equal(25m, row[KeyResultTable.Progress]);
        Assert.Equal(world.Today, row[KeyResultTable.CurrentOn]);
        Assert.Equal(new DateTime(2026, 3, 31, 0, 0, 0, DateTimeKind.Utc), row[KeyResultTable.DueOn]);
        Assert.False(row.Contains(KeyResultTable.Note));
    }

    [Fact]
    public void An_objective_may_be_named_by_its_code()
    {
        var coded = GoalWorld.Objective(world.Rep);
        coded[ObjectiveTable.Code] = "grow";
        world.Has(coded);
        var row = GoalWorld.KeyResult(Guid.Empty, world.Rep);
        row[KeyResultTable.ObjectiveId] = new EntityReference(ObjectiveTable.LogicalName, ObjectiveTable.Code, "grow");

        var id = world.Creates(world.Rep, row);

        Assert.Equal(CoverageWorld.Quarter.AddMonths(3).AddDays(-1), world.ReadKeyResult(id)[KeyResultTable.DueOn]);
    }

    [Fact]
    public void Without_a_value_it_says_so_and_is_not_zero()
    {
        var id = world.Creates(world.Rep, GoalWorld.KeyResult(objective, world.Rep, 25m));

        world.Types(world.Rep, id, null);

        var row = world.ReadKeyResult(id);
        Assert.False(row.Contains(KeyResultTable.Progress));
        Assert.False(row.Contains(KeyResultTable.CurrentOn));
        Assert.Equal("It has no current value yet.", row[KeyResultTable.Note]);
    }

    [Fact]
    public void A_cycle_that_falls_from_9_to_6_is_a_third_reached_at_8()
    {
        var row = GoalWorld.KeyResult(objective, world.Rep, 8m);
        row[KeyResultTable.Start] = 9m;
        row[KeyResultTable.Target] = 6m;

        Assert.Equal(33.33m, world.ReadKeyResult(world.Creates(world.Rep, row))[KeyResultTable.Progress]);
    }

    [Fact]
    public void Nobody_types_a_measured_value()
    {
        var id = world.Creates(world.Rep, GoalWorld.Measured(objective, world.Rep, KeyResultSource.WonValue));
        world.Drain();

        var refused = Assert.ThrowsAny<Exception>(() => world.Types(world.Rep, id, 5m));
        Assert.ThrowsAny<Exception>(() => world.Types(world.SystemAdministrator, id, 5m));

        Assert.Contains("This key result is measured", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_typed_value_goes_when_the_source_becomes_measured()
    {
        var id = world.Creates(world.Rep, GoalWorld.KeyResult(objective, world.Rep, 25m));

        world
            .As(world.Rep)
            .Update(
                new Entity(KeyResultTable.LogicalName, id)
                {
                    [KeyResultTable.Source] = Choice.Of(KeyResultSource.WonValue),
                }
            );

        var row = world.ReadKeyResult(id);
        Assert.False(row.Contains(KeyResultTable.Current));
        Assert.Equal("The night fills it from what is measured; it has not been filled yet.", row[KeyResultTable.Note]);
    }

    public void Dispose() => world.Dispose();
}
