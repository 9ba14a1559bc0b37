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

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void A_stay_belongs_to_the_new_rep_at_whatever_moment_of_the_work_the_deal_is_handed_on(int moment)
    {
        var id = world.Creates(world.Rep, Some.Deal());
        world.Drain();
        MoveTo(id, 1);
        var moments = 0;

        world.DrainSideBySide(
            8,
            jobs =>
            {
                if (++moments == moment)
                {
                    HandOn(id, world.OtherRep);
                    return -1;
                }

                // What the change of owner set off goes first.
                return moments > moment ? jobs - 1 : 0;
            }
        );

        var stay = Assert.Single(world.Rows(StageChangeTable.LogicalName));
        Assert.Equal(world.OtherRep, stay.GetAttributeValue<EntityReference>(StageChangeTable.Owner).Id);
    }

    [Fact]
    public void A_stay_costs_four_requests()
    {
        var id = world.Creates(world.Rep, Some.Deal());
        MoveTo(id, 1);
        world.Drain();

        Assert.Equal(4, Assert.Single(world.RunsOf<StageHistoryPlugin>()).Requests.Values.Sum());
    }

    public void Dispose() => world.Dispose();

    private void HandOn(Guid id, Guid rep) =>
        world.System.Update(
            new Entity(OpportunityTable.LogicalName, id) { [OpportunityTable.Owner] = CoverageWorld.User(rep) }
        );

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
