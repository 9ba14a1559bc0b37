using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Goals;

public sealed class GoalGuardPluginTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void Nobody_types_progress_or_verdict_and_the_rest_of_the_save_goes_through()
    {
        var row = GoalWorld.Objective(world.Rep);
        row[ObjectiveTable.Progress] = 99m;
        var objective = world.Creates(world.Rep, row);
        var keyResult = world.Creates(world.Rep, GoalWorld.KeyResult(objective, world.Rep, 10m));

        world
            .As(world.Rep)
            .Update(
                new Entity(KeyResultTable.LogicalName, keyResult)
                {
                    [KeyResultTable.Progress] = 99m,
                    [KeyResultTable.Weight] = 3m,
                }
            );
        world
            .As(world.SystemAdministrator)
            .Update(
                new Entity(ObjectiveTable.LogicalName, objective)
                {
                    [ObjectiveTable.BehindOn] = world.Today,
                    [ObjectiveTable.Why] = "So",
                }
            );
        world.Drain();

        Assert.Equal(10m, world.ReadKeyResult(keyResult)[KeyResultTable.Progress]);
        Assert.Equal(3m, world.ReadKeyResult(keyResult)[KeyResultTable.Weight]);
        Assert.Equal(10m, world.ProgressOf(objective));
        Assert.Equal("So", world.ReadObjective(objective)[ObjectiveTable.Why]);
        Assert.NotEqual(world.Today, world.ReadObjective(objective)[ObjectiveTable.BehindOn]);
    }

    public void Dispose() => world.Dispose();
}
