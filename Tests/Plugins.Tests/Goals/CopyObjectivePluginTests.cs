using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Goals;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Goals;

public sealed class CopyObjectivePluginTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void A_copy_is_a_draft_of_the_next_period_with_the_key_results_and_without_their_values()
    {
        var source = world.Creates(world.Rep, GoalWorld.Objective(world.Rep));
        world.Creates(world.Rep, GoalWorld.KeyResult(source, world.Rep, 60m));
        world.SetStatus(world.Rep, source, ObjectiveStatus.Agreed);
        world.Drain();

        var copy = world.ReadObjective(Copies(world.Rep, source));

        Assert.Equal("Grow the pipeline", copy[ObjectiveTable.Name]);
        Assert.Equal("Q2 2026", copy[ObjectiveTable.PeriodName]);
        Assert.Equal(Choice.Of(ObjectiveStatus.Draft), copy[ObjectiveTable.ObjectiveStatus]);
        Assert.Equal(world.Rep, copy.GetAttributeValue<EntityReference>(ObjectiveTable.Owner).Id);
        var keyResult = Assert.Single(world.Rows(KeyResultTable.LogicalName, KeyResultTable.ObjectiveId, copy.Id));
        Assert.Equal(100m, keyResult[KeyResultTable.Target]);
        Assert.False(keyResult.Contains(KeyResultTable.Current));
        Assert.Equal(new DateTime(2026, 6, 30, 0, 0, 0, DateTimeKind.Utc), keyResult[KeyResultTable.DueOn]);
    }

    [Fact]
    public void A_template_is_copied_for_the_caller_and_the_present_period()
    {
        var template = GoalWorld.Objective(world.Administrator);
        template[ObjectiveTable.Template] = true;
        var source = world.Creates(world.Administrator, template);
        world.Creates(
            world.Administrator,
            GoalWorld.Measured(source, world.Administrator, KeyResultSource.WinRate, 30m)
        );
        world.Drain();

        var copy = world.ReadObjective(Copies(world.Rep, source));
        world.Drain();

        Assert.Equal(world.Rep, copy.GetAttributeValue<EntityReference>(ObjectiveTable.Owner).Id);
        Assert.Equal("Q1 2026", copy[ObjectiveTable.PeriodName]);
        Assert.False(copy.GetAttributeValue<bool>(ObjectiveTable.Template));
        var keyResult = Assert.Single(world.Rows(KeyResultTable.LogicalName, KeyResultTable.ObjectiveId, copy.Id));
        Assert.Equal(world.Rep, keyResult.GetAttributeValue<EntityReference>(KeyResultTable.Owner).Id);
        Assert.False(world.ReadObjective(source).Contains(ObjectiveTable.Progress));
    }

    [Fact]
    public void Who_may_not_read_it_copies_nothing()
    {
        var source = world.Creates(world.Rep, GoalWorld.Objective(world.Rep));
        world.Drain();

        Assert.ThrowsAny<Exception>(() => Copies(world.OtherRep, source));
    }

    [Fact]
    public void Other_days_may_be_asked_for()
    {
        var source = world.Creates(world.Rep, GoalWorld.Objective(world.Rep));
        var request = new OrganizationRequest("sc_CopyObjective")
        {
            ["ObjectiveId"] = source,
            ["PeriodStart"] = new DateTime(2026, 7, 1, 0, 0, 0, DateTimeKind.Utc),
        };

        var copy = (Guid)world.As(world.Rep).Execute(request).Results["CopyId"];

        Assert.Equal("Q3 2026", world.ReadObjective(copy)[ObjectiveTable.PeriodName]);
    }

    public void Dispose() => world.Dispose();

    private Guid Copies(Guid user, Guid source) =>
        (Guid)
            world.As(user).Execute(new OrganizationRequest("sc_CopyObjective") { ["ObjectiveId"] = source }).Results[
                "CopyId"
            ];
}
