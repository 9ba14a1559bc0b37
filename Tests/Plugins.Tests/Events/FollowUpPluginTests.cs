using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Events;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Events;

/// <summary>What stops a clock.</summary>
public sealed class FollowUpPluginTests : IDisposable
{
    private readonly PluginWorld world = new();
    private readonly Guid lead;

    public FollowUpPluginTests()
    {
        lead = world.HasLead(world.Rep, world.HasEvent());
        world.Drain();
    }

    [Fact]
    public void The_first_completed_call_out_stops_it()
    {
        world.Days(2);
        world.Calls(EventWorld.LeadRef(lead), outgoing: false);
        world.Drain();
        Assert.False(world.ReadLead(lead).Contains(LeadTable.FollowedUpOn));

        world.Calls(EventWorld.LeadRef(lead));
        world.Days(3);
        world.Calls(EventWorld.LeadRef(lead));
        world.Drain();

        Assert.Equal(PluginWorld.Start.Date.AddDays(2), world.ReadLead(lead)[LeadTable.FollowedUpOn]);
        Assert.Equal(2, world.ReadLead(lead)[LeadTable.FollowUpDays]);
    }

    [Fact]
    public void After_qualification_a_call_on_contact_or_deal_stops_it()
    {
        var deal = world.Qualifies(lead);
        world.Days(4);

        world.Calls(deal);
        world.Drain();

        Assert.Equal(4, world.ReadLead(lead)[LeadTable.FollowUpDays]);
    }

    [Fact]
    public void A_call_on_the_contact_stops_it_too()
    {
        world.Qualifies(lead);
        world.Days(1);

        world.Calls(Assert.Single(world.Rows("contact", "originatingleadid", lead)).ToEntityReference());
        world.Drain();

        Assert.Equal(1, world.ReadLead(lead)[LeadTable.FollowUpDays]);
    }

    [Fact]
    public void A_follow_up_that_is_deleted_starts_it_again()
    {
        var call = world.Calls(EventWorld.LeadRef(lead));
        world.Drain();
        Assert.True(world.ReadLead(lead).Contains(LeadTable.FollowedUpOn));

        world.System.Delete(ActivityTable.PhoneCall, call);
        world.Drain();

        Assert.False(world.ReadLead(lead).Contains(LeadTable.FollowedUpOn));
    }

    [Fact]
    public void A_response_is_stopped_by_a_call_on_its_contact()
    {
        var contact = new EntityReference("contact", world.Has(new Entity("contact") { ["lastname"] = "Sample" }));
        var response = world.HasResponse(world.Rep, world.HasEvent(), contact);
        world.Drain();

        world.Calls(contact);
        world.Drain();

        Assert.Equal(world.Today, world.Read(CampaignResponseTable.LogicalName, response)[LeadTable.FollowedUpOn]);
    }

    [Fact]
    public void A_merged_lead_s_calls_count_for_the_one_that_stays()
    {
        var other = world.HasLead(world.Rep, world.HasEvent());
        world.Days(2);
        world.Calls(EventWorld.LeadRef(other));
        world.Drain();

        world.System.Execute(
            new OrganizationRequest("Merge")
            {
                ["Target"] = EventWorld.LeadRef(lead),
                ["SubordinateId"] = other,
                ["UpdateContent"] = new Entity(LeadTable.LogicalName),
                ["PerformParentingChecks"] = false,
            }
        );
        world.RunNight();

        Assert.Equal(2, world.ReadLead(lead)[LeadTable.FollowUpDays]);
    }

    [Fact]
    public void An_activity_that_concerns_nobody_of_an_event_costs_one_read_at_most()
    {
        world.Dataverse.Requests.Reset();
        world.Calls(new EntityReference("contact", world.Has(new Entity("contact") { ["lastname"] = "Stranger" })));
        world.Has(new Entity("email") { ["subject"] = "x" });
        world.Drain();

        Assert.InRange(world.RunsOf<FollowUpPlugin>().Sum(run => run.RequestCount), 0, 3);
    }

    public void Dispose() => world.Dispose();
}
