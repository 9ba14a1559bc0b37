using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Opportunities;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Opportunities;

public sealed class StageHistoryPluginTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void Every_stay_that_ends_leaves_a_row_of_the_rep()
    {
        var id = world.Creates(world.Rep, Some.Deal());
        world.Days(5);
        MoveTo(id, 1);
        world.Days(7);
        MoveTo(id, 2);
        world.Days(2);
        world.As(world.Rep).Execute(Some.Win(id));
        world.Drain();

        var stays = world.Rows(StageChangeTable.LogicalName).OrderBy(row => row[StageChangeTable.EnteredOn]).ToList();

        Assert.Equal([0, 1, 2], stays.Select(row => row.GetAttributeValue<int>(StageChangeTable.Stage)));
        Assert.Equal([5, 7, 2], stays.Select(row => row.GetAttributeValue<int>(StageChangeTable.Days)));
        Assert.Equal(
            ["Qualify", "Develop", "Propose"],
            stays.Select(row => row.GetAttributeValue<string>(StageChangeTable.StageName))
        );
        Assert.All(
            stays,
            row => Assert.Equal(world.Rep, row.GetAttributeValue<EntityReference>(StageChangeTable.Owner).Id)
        );
    }

    [Fact]
    public void A_stage_saved_without_a_change_leaves_nothing()
    {
        var id = world.Creates(world.Rep, Some.Deal(stage: 1));

        MoveTo(id, 1);
        world.Drain();

        Assert.Empty(world.Rows(StageChangeTable.LogicalName));
    }

    [Fact]
    public void A_deal_deleted_before_the_work_is_done_fails_nothing()
    {
        var id = world.Creates(world.Rep, Some.Deal());
        MoveTo(id, 1);

        world.System.Delete(OpportunityTable.LogicalName, id);
        world.Drain();

        Assert.Empty(world.Rows(StageChangeTable.LogicalName));
    }

    [Fact]
    public void A_stay_costs_three_requests()
    {
        var id = world.Creates(world.Rep, Some.Deal());
        MoveTo(id, 1);
        world.Drain();

        Assert.Equal(3, Assert.Single(world.RunsOf<StageHistoryPlugin>()).Requests.Values.Sum());
    }

    public void Dispose() => world.Dispose();

    private void MoveTo(Guid id, int stage) =>
        world
            .As(world.Rep)
            .Update(
                new Entity(OpportunityTable.LogicalName, id)
                {
                    [OpportunityTable.SalesStage] = new OptionSetValue(stage),
                }
            );
}
