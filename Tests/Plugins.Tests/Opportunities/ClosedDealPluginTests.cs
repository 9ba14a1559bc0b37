using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Options;
using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Opportunities;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Opportunities;

public sealed class ClosedDealPluginTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void A_won_deal_has_its_outcome_and_nothing_stale_left()
    {
        var id = world.Creates(world.Rep, Some.Deal());

        world.As(world.Rep).Execute(Some.Win(id, 9_000m));

        var deal = Deal(id);
        Assert.Equal(Choice.Of(DealOutcome.Won), deal[OpportunityTable.Outcome]);
        Assert.False(deal.Contains(OpportunityTable.StaleOn));
        Assert.False(deal.Contains(OpportunityTable.StaleReason));
        Assert.False(deal.GetAttributeValue<bool>(OpportunityTable.Stale));
    }

    [Theory]
    [InlineData(4, false, DealOutcome.NoDecision)]
    [InlineData(4, true, DealOutcome.LostToCompetitor)]
    [InlineData(5, false, DealOutcome.LostToCompetitor)]
    public void A_lost_deal_is_lost_to_a_competitor_when_the_reason_or_the_close_activity_says_so(
        int reason,
        bool named,
        DealOutcome outcome
    )
    {
        var id = world.Creates(world.Rep, Some.Deal());
        var competitor = world.Has(new Entity("competitor") { ["name"] = "Rival" });

        world.As(world.Rep).Execute(Some.Lose(id, reason, named ? competitor : null));

        Assert.Equal(Choice.Of(outcome), Deal(id)[OpportunityTable.Outcome]);
    }

    [Fact]
    public void The_administrator_decides_what_a_reason_counts_as()
    {
        world
            .As(world.Administrator)
            .Create(
                new Entity(LossReasonMapTable.LogicalName)
                {
                    [LossReasonMapTable.StatusReason] = 4,
                    ["sc_name"] = "Duplicate",
                    [LossReasonMapTable.Outcome] = Choice.Of(DealOutcome.Invalid),
                }
            );
        var id = world.Creates(world.Rep, Some.Deal());

        world.As(world.Rep).Execute(Some.Lose(id));

        Assert.Equal(Choice.Of(DealOutcome.Invalid), Deal(id)[OpportunityTable.Outcome]);
    }

    [Fact]
    public void A_deal_reopened_twice_starts_again_each_time()
    {
        var id = world.Creates(world.Rep, Some.Deal(closesOn: world.Today.AddDays(200)));
        CloseAndReopen(id);
        CloseAndReopen(id);

        var deal = Deal(id);
        Assert.Equal(world.Today, deal.GetAttributeValue<DateTime>(OpportunityTable.ReopenedOn));
        Assert.Equal(world.Today.AddDays(30), deal.GetAttributeValue<DateTime>(OpportunityTable.StaleOn));
        Assert.Equal(world.Dataverse.Clock.UtcNow, deal.GetAttributeValue<DateTime>(OpportunityTable.StageEnteredOn));
        Assert.False(deal.Contains(OpportunityTable.Outcome));
        Assert.False(deal.Contains(OpportunityTable.ScoreAtClose));
    }

    [Fact]
    public void Where_closing_raises_no_update_the_background_work_does_not_fail()
    {
        using var silent = new PluginWorld(new EmulatorOptions { LegacyMessagesRaiseUpdate = false });
        var id = silent.Creates(silent.Rep, Some.Deal());

        silent.As(silent.Rep).Execute(Some.Lose(id));
        silent.Drain();

        Assert.Single(silent.RunsOf<ClosedDealPlugin>());
    }

    [Fact]
    public void Where_reopening_raises_no_update_the_next_save_starts_the_deal_anew()
    {
        using var silent = new PluginWorld(new EmulatorOptions { LegacyMessagesRaiseUpdate = false });
        var id = silent.Creates(silent.Rep, Some.Deal(closesOn: silent.Today.AddDays(300)));
        silent
            .As(silent.Rep)
            .Update(
                new Entity(OpportunityTable.LogicalName, id)
                {
                    ["statecode"] = new OptionSetValue(2),
                    ["statuscode"] = new OptionSetValue(4),
                }
            );
        silent.Dataverse.Clock.Advance(TimeSpan.FromDays(40));
        silent
            .As(silent.Rep)
            .Execute(
                new OrganizationRequest("SetState")
                {
                    ["EntityMoniker"] = new EntityReference(OpportunityTable.LogicalName, id),
                    ["State"] = new OptionSetValue(0),
                    ["Status"] = new OptionSetValue(1),
                }
            );

        silent
            .As(silent.Rep)
            .Update(
                new Entity(OpportunityTable.LogicalName, id)
                {
                    [OpportunityTable.EstimatedCloseDate] = silent.Today.AddDays(299),
                }
            );

        var deal = silent.Read(OpportunityTable.LogicalName, id);
        Assert.Equal(silent.Today, deal.GetAttributeValue<DateTime>(OpportunityTable.ReopenedOn));
        Assert.False(deal.Contains(OpportunityTable.Outcome));
    }

    public void Dispose() => world.Dispose();

    private Entity Deal(Guid id) => world.Read(OpportunityTable.LogicalName, id);

    private void CloseAndReopen(Guid id)
    {
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(10));
        world.As(world.Rep).Execute(Some.Lose(id));
        world.Drain();
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(10));
        world.As(world.Rep).Update(Some.Reopening(id));
        world.Drain();
    }
}
