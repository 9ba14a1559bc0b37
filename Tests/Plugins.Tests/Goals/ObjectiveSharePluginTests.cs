using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Goals;

/// <summary>Who reads and writes an objective: owner, manager, and where it is public the business unit.</summary>
public sealed class ObjectiveSharePluginTests : IDisposable
{
    private readonly PluginWorld world = new();
    private readonly Guid objective;
    private readonly Guid keyResult;

    public ObjectiveSharePluginTests()
    {
        objective = world.Creates(world.Rep, GoalWorld.Objective(world.Rep));
        keyResult = world.Creates(world.Rep, GoalWorld.KeyResult(objective, world.Rep, 10m));
        world.Drain();
    }

    [Fact]
    public void The_manager_reads_and_writes_it_with_its_key_results_and_a_colleague_does_not()
    {
        world
            .As(world.Manager)
            .Update(new Entity(ObjectiveTable.LogicalName, objective) { [ObjectiveTable.Why] = "So that we grow" });
        world
            .As(world.Manager)
            .Update(new Entity(KeyResultTable.LogicalName, keyResult) { [KeyResultTable.Weight] = 2m });
        var late = world.Creates(world.Rep, GoalWorld.KeyResult(objective, world.Rep));
        world.Drain();

        Assert.True(Reads(world.Manager, KeyResultTable.LogicalName, late));
        Assert.False(Reads(world.OtherRep, ObjectiveTable.LogicalName, objective));
        Assert.False(Reads(world.OtherRep, KeyResultTable.LogicalName, keyResult));
        Assert.Empty(
            world.As(world.OtherRep).RetrieveMultiple(new QueryExpression(KeyResultValueTable.LogicalName)).Entities
        );
    }

    [Fact]
    public void A_public_one_is_read_in_the_business_unit_and_written_by_nobody_more()
    {
        Sets(ObjectiveTable.Public, true);

        Assert.True(Reads(world.OtherRep, ObjectiveTable.LogicalName, objective));
        Assert.True(Reads(world.OtherRep, KeyResultTable.LogicalName, keyResult));
        Assert.False(Reads(world.NewRep("Northerner", world.Unit("North")), ObjectiveTable.LogicalName, objective));
        Assert.ThrowsAny<Exception>(() =>
            world
                .As(world.OtherRep)
                .Update(new Entity(ObjectiveTable.LogicalName, objective) { [ObjectiveTable.Why] = "Mine" })
        );

        Sets(ObjectiveTable.Public, false);
        Assert.False(Reads(world.OtherRep, ObjectiveTable.LogicalName, objective));
    }

    [Fact]
    public void A_template_is_read_by_everybody()
    {
        Sets(ObjectiveTable.Template, true);

        Assert.True(Reads(world.NewRep("Northerner", world.Unit("North")), ObjectiveTable.LogicalName, objective));
    }

    [Fact]
    public void A_new_manager_reads_it_and_the_former_one_no_longer()
    {
        Sets(ObjectiveTable.ManagerId, CoverageWorld.User(world.OtherRep));

        Assert.True(Reads(world.OtherRep, ObjectiveTable.LogicalName, objective));
        Assert.False(Reads(world.Manager, ObjectiveTable.LogicalName, objective));
    }

    [Fact]
    public void A_new_owner_owns_the_key_results_too_and_the_former_one_reads_nothing()
    {
        world.System.Update(
            new Entity(ObjectiveTable.LogicalName, objective)
            {
                [ObjectiveTable.Owner] = CoverageWorld.User(world.OtherRep),
            }
        );
        world.Drain();

        Assert.True(Reads(world.OtherRep, KeyResultTable.LogicalName, keyResult));
        Assert.False(Reads(world.Rep, ObjectiveTable.LogicalName, objective));
        Assert.False(Reads(world.Rep, KeyResultTable.LogicalName, keyResult));
    }

    [Fact]
    public void A_manager_makes_one_for_a_rep()
    {
        var made = world.Creates(world.Manager, GoalWorld.Objective(world.Rep));
        world.Drain();

        Assert.True(Reads(world.Rep, ObjectiveTable.LogicalName, made));
        Assert.True(Reads(world.Manager, ObjectiveTable.LogicalName, made));
    }

    public void Dispose() => world.Dispose();

    private void Sets(string column, object value)
    {
        world.As(world.Rep).Update(new Entity(ObjectiveTable.LogicalName, objective) { [column] = value });
        world.Drain();
    }

    private bool Reads(Guid user, string table, Guid id)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(table + "id", ConditionOperator.Equal, id);
        return world.As(user).RetrieveMultiple(query).Entities.Count == 1;
    }
}
