using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Options;
using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Opportunities;

/// <summary>Assign, SetState, Win and Lose, where they raise an update and where they raise none.</summary>
public sealed class OlderMessagesTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_assigned_deal_keeps_its_stale_date(bool raisesUpdate)
    {
        using var world = World(raisesUpdate);
        var id = world.Creates(world.Rep, Some.Deal());

        world.System.Execute(
            new OrganizationRequest("Assign")
            {
                ["Target"] = new EntityReference(OpportunityTable.LogicalName, id),
                ["Assignee"] = new EntityReference(UserTable.LogicalName, world.OtherRep),
            }
        );
        world.Drain();

        Assert.Equal(
            world.Today.AddDays(30),
            world.Read(OpportunityTable.LogicalName, id).GetAttributeValue<DateTime>(OpportunityTable.StaleOn)
        );
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_call_completed_by_set_state_counts_at_once_or_with_the_next_activity(bool raisesUpdate)
    {
        using var world = World(raisesUpdate);
        var deal = world.Creates(world.Rep, Some.Deal());
        var call = world.Creates(world.Rep, Some.Call(deal));
        world.Drain();

        world
            .As(world.Rep)
            .Execute(
                new OrganizationRequest("SetState")
                {
                    ["EntityMoniker"] = new EntityReference(ActivityTable.PhoneCall, call),
                    ["State"] = new OptionSetValue(1),
                    ["Status"] = new OptionSetValue(2),
                }
            );
        world.Drain();
        var atOnce =
            world.Read(OpportunityTable.LogicalName, deal).GetAttributeValue<int?>(OpportunityTable.Touches) ?? 0;
        world.Creates(world.Rep, Some.Call(deal));
        world.Drain();

        Assert.Equal(raisesUpdate ? 1 : 0, atOnce);
        Assert.Equal(1, world.Read(OpportunityTable.LogicalName, deal)[OpportunityTable.Touches]);
    }

    [Fact]
    public void Closing_by_an_update_of_the_state_counts_like_closing_by_the_message()
    {
        using var world = World(raisesUpdate: true);
        var id = world.Creates(world.Rep, Some.Deal());

        world
            .As(world.Rep)
            .Update(
                new Entity(OpportunityTable.LogicalName, id)
                {
                    [OpportunityTable.State] = new OptionSetValue(2),
                    [OpportunityTable.StatusReason] = new OptionSetValue(5),
                    [OpportunityTable.EstimatedCloseDate] = world.Today.AddDays(1),
                }
            );
        world.Drain();

        var deal = world.Read(OpportunityTable.LogicalName, id);
        Assert.Equal(Choice.Of(DealOutcome.LostToCompetitor), deal[OpportunityTable.Outcome]);
        Assert.False(deal.Contains(OpportunityTable.StaleOn));
    }

    private static PluginWorld World(bool raisesUpdate) =>
        new(new EmulatorOptions { LegacyMessagesRaiseUpdate = raisesUpdate });
}
