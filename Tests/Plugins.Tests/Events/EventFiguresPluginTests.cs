using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Events;

/// <summary>What an event brought.</summary>
public sealed class EventFiguresPluginTests : IDisposable
{
    private readonly PluginWorld world = new();
    private readonly Guid fair;

    public EventFiguresPluginTests() => fair = world.HasEvent();

    [Fact]
    public void It_counts_who_was_followed_up_in_how_many_days_and_who_was_not()
    {
        var leads = Enumerable.Range(0, 4).Select(_ => world.HasLead(world.Rep, fair)).ToList();
        world.HasResponse(world.Rep, fair);
        world.Days(1);
        world.Calls(EventWorld.LeadRef(leads[0]));
        world.Days(3);
        world.Calls(EventWorld.LeadRef(leads[1]));
        world.Days(3);
        world.Calls(EventWorld.LeadRef(leads[2]));
        world.Drain();

        var row = world.ReadCampaign(fair);

        Assert.Equal(5, row[CampaignTable.Captured]);
        Assert.Equal(1, row[CampaignTable.Within1]);
        Assert.Equal(1, row[CampaignTable.Within3]);
        Assert.Equal(2, row[CampaignTable.Within5]);
        Assert.Equal(1, row[CampaignTable.Later]);
        Assert.Equal(2, row[CampaignTable.NotYet]);
        Assert.Contains(
            "too few (n = 1)",
            row.GetAttributeValue<string>(CampaignTable.Conversion),
            StringComparison.Ordinal
        );
        Assert.False(row.Contains(CampaignTable.EventDirtySince));
    }

    [Fact]
    public void It_says_which_deals_came_of_it_what_they_won_and_what_that_is_per_cost()
    {
        var deal = world.Qualifies(world.HasLead(world.Rep, fair));
        world.System.Update(
            new Entity(CampaignTable.LogicalName, fair)
            {
                ["othercost"] = new Money(2_000m),
                [CampaignTable.Cost] = new Money(2_000m),
            }
        );
        world.System.Execute(Some.Win(deal.Id, 5_000m));

        world.RunNight();

        var row = world.ReadCampaign(fair);
        Assert.Equal(1, row[CampaignTable.BecameDeals]);
        Assert.Equal(5_000m, row.GetAttributeValue<Money>(CampaignTable.WonValue).Value);
        Assert.Equal(2.5m, row[CampaignTable.ValuePerCost]);
    }

    [Fact]
    public void Meetings_count_that_were_made_before_it_began()
    {
        var ahead = world.HasEvent(world.Today.AddDays(12));
        world.System.Update(
            new Entity(CampaignTable.LogicalName, ahead) { [CampaignTable.ProposedStart] = world.Today.AddDays(10) }
        );
        Meets(ahead);
        world.Days(11);
        Meets(ahead);

        world.RunNight();

        Assert.Equal(1, world.ReadCampaign(ahead)[CampaignTable.MeetingsPlanned]);
    }

    [Fact]
    public void The_clocks_move_with_the_event_s_end_and_stop_when_it_is_none()
    {
        var lead = world.HasLead(world.Rep, fair);
        world.Drain();

        world.System.Update(
            new Entity(CampaignTable.LogicalName, fair)
            {
                [CampaignTable.ActualEnd] = world.Today.AddDays(4).AddHours(9),
            }
        );
        world.Drain();
        Assert.Equal(world.Today.AddDays(7), world.ReadLead(lead)[LeadTable.FollowUpDueOn]);

        world.System.Update(
            new Entity(CampaignTable.LogicalName, fair)
            {
                [CampaignTable.IsEvent] = true,
                [CampaignTable.TypeCode] = new OptionSetValue(5),
            }
        );
        world.Drain();
        Assert.True(world.ReadLead(lead).Contains(LeadTable.FollowUpDueOn));
    }

    [Fact]
    public void Nobody_types_a_figure()
    {
        world
            .As(world.SystemAdministrator)
            .Update(
                new Entity(CampaignTable.LogicalName, fair)
                {
                    [CampaignTable.Captured] = 99,
                    [CampaignTable.MeetingGoal] = 12,
                }
            );

        Assert.False(world.ReadCampaign(fair).Contains(CampaignTable.Captured));
        Assert.Equal(12, world.ReadCampaign(fair)[CampaignTable.MeetingGoal]);
    }

    public void Dispose() => world.Dispose();

    private void Meets(Guid campaign) =>
        world.Has(
            new Entity(ActivityTable.Appointment)
            {
                ["subject"] = "At the stand",
                [ActivityTable.Regarding] = EventWorld.Campaign(campaign),
            }
        );
}
