using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Goals;

/// <summary>What an objective leaves behind when it goes.</summary>
public sealed class ObjectiveMarkPluginTests : IDisposable
{
    private readonly PluginWorld world = new();
    private readonly Guid top;
    private readonly Guid child;

    public ObjectiveMarkPluginTests()
    {
        top = world.HasObjective(world.Rep);
        world.Has(GoalWorld.KeyResult(top, world.Rep, 100m));
        child = world.HasObjective(world.Rep, top);
        world.Has(GoalWorld.KeyResult(child, world.Rep, 50m));
        world.Drain();
    }

    [Fact]
    public void A_child_that_moves_leaves_the_old_parent_and_counts_for_the_new_one()
    {
        var other = world.HasObjective(world.Rep);
        world
            .As(world.Rep)
            .Update(new Entity(ObjectiveTable.LogicalName, child) { [ObjectiveTable.ParentId] = GoalWorld.At(other) });
        world.Drain();

        Assert.Equal(100m, world.ProgressOf(top));
        Assert.Equal(50m, world.ProgressOf(other));
    }

    [Fact]
    public void A_child_that_is_deleted_or_deactivated_counts_no_longer()
    {
        var second = world.HasObjective(world.Rep, top);
        world.Has(GoalWorld.KeyResult(second, world.Rep, 0m));
        world.Drain();
        Assert.Equal(50m, world.ProgressOf(top));

        world.As(world.Rep).Delete(ObjectiveTable.LogicalName, child);
        world
            .As(world.Rep)
            .Update(
                new Entity(ObjectiveTable.LogicalName, second)
                {
                    [ObjectiveTable.State] = new OptionSetValue(1),
                    ["statuscode"] = new OptionSetValue(2),
                }
            );
        world.Drain();

        Assert.Equal(100m, world.ProgressOf(top));
    }

    [Fact]
    public void A_weight_that_changes_moves_the_parent()
    {
        world.As(world.Rep).Update(new Entity(ObjectiveTable.LogicalName, child) { [ObjectiveTable.Weight] = 4m });
        world.Drain();

        Assert.Equal(60m, world.ProgressOf(top));
    }

    public void Dispose() => world.Dispose();
}
