using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Events;

/// <summary>The clock stands in the save itself: no job has run in these tests unless it is drained.</summary>
public sealed class FollowUpClockPluginTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_lead_of_an_event_is_due_three_days_after_the_event_s_end(bool byMark)
    {
        var row = world.ReadLead(world.HasLead(world.Rep, world.HasEvent(world.Today.AddDays(2).AddHours(16), byMark)));

        Assert.Equal(world.Today, row[LeadTable.CapturedOn]);
        Assert.Equal(world.Today.AddDays(5), row[LeadTable.FollowUpDueOn]);
        Assert.False(row.Contains(LeadTable.FollowedUpOn));
    }

    [Fact]
    public void A_lead_of_another_campaign_or_of_none_has_no_clock()
    {
        var other = world.Has(new Entity(CampaignTable.LogicalName) { ["name"] = "Mailing" });

        Assert.False(world.ReadLead(world.HasLead(world.Rep, other)).Contains(LeadTable.FollowUpDueOn));
        Assert.False(world.ReadLead(world.HasLead(world.Rep, null)).Contains(LeadTable.FollowUpDueOn));
    }

    [Fact]
    public void A_lead_that_is_imported_late_was_captured_when_it_was_created()
    {
        var lead = EventWorld.Lead(world.Rep, world.HasEvent(world.Today.AddDays(-40)));
        lead["overriddencreatedon"] = world.Today.AddDays(-30).AddHours(9);

        var row = world.ReadLead(world.Has(lead));

        Assert.Equal(world.Today.AddDays(-30), row[LeadTable.CapturedOn]);
        Assert.Equal(world.Today.AddDays(-27), row[LeadTable.FollowUpDueOn]);
    }

    [Fact]
    public void Days_are_those_of_the_organisation_s_zone()
    {
        const int Auckland = 290;
        world
            .As(world.Administrator)
            .Create(
                new Entity(SettingsTable.LogicalName)
                {
                    [SettingsTable.Name] = "Settings",
                    [SettingsTable.TimeZoneCode] = Auckland,
                }
            );
        var campaign = world.HasEvent(world.Today.AddDays(-10));
        world.Dataverse.Clock.Set(new DateTime(2026, 2, 10, 11, 30, 0, DateTimeKind.Utc));

        var lead = world.HasLead(world.Rep, campaign);
        world.Calls(EventWorld.LeadRef(lead));
        world.Drain();

        // Half past midnight of the 11th in Auckland.
        var row = world.ReadLead(lead);
        Assert.Equal(ForecastWorld.Day(2026, 2, 11), row[LeadTable.CapturedOn]);
        Assert.Equal(ForecastWorld.Day(2026, 2, 14), row[LeadTable.FollowUpDueOn]);
        Assert.Equal(ForecastWorld.Day(2026, 2, 11), row[LeadTable.FollowedUpOn]);
    }

    [Fact]
    public void A_response_counts_from_the_day_on_which_it_was_received()
    {
        var campaign = world.HasEvent();
        var row = world.Read(
            CampaignResponseTable.LogicalName,
            world.Has(
                new Entity(CampaignResponseTable.LogicalName)
                {
                    ["subject"] = "Card",
                    [CampaignResponseTable.Campaign] = EventWorld.Campaign(campaign),
                    [CampaignResponseTable.ReceivedOn] = world.Today.AddDays(1).AddHours(8),
                }
            )
        );

        Assert.Equal(world.Today.AddDays(4), row[CampaignResponseTable.FollowUpDueOn]);
    }

    [Fact]
    public void A_clock_starts_when_the_event_is_named_later_and_ends_when_it_is_taken_away()
    {
        var lead = world.HasLead(world.Rep, null);
        var campaign = world.HasEvent();

        Names(lead, EventWorld.Campaign(campaign));
        Assert.Equal(world.Today.AddDays(3), world.ReadLead(lead)[LeadTable.FollowUpDueOn]);

        Names(lead, null);
        Assert.False(world.ReadLead(lead).Contains(LeadTable.FollowUpDueOn));
    }

    [Fact]
    public void Nobody_types_the_clock()
    {
        var lead = world.HasLead(world.Rep, world.HasEvent());
        var typed = EventWorld.Lead(world.SystemAdministrator, null);
        typed[LeadTable.FollowUpDueOn] = world.Today;

        world
            .As(world.SystemAdministrator)
            .Update(new Entity(LeadTable.LogicalName, lead) { [LeadTable.FollowedUpOn] = world.Today });
        var made = world.Creates(world.SystemAdministrator, typed);

        Assert.False(world.ReadLead(lead).Contains(LeadTable.FollowedUpOn));
        Assert.False(world.ReadLead(made).Contains(LeadTable.FollowUpDueOn));
    }

    [Fact]
    public void A_lead_that_changes_hands_keeps_its_clock()
    {
        var lead = world.HasLead(world.Rep, world.HasEvent());
        var due = world.ReadLead(lead)[LeadTable.FollowUpDueOn];

        world.System.Update(
            new Entity(LeadTable.LogicalName, lead) { [LeadTable.Owner] = CoverageWorld.User(world.OtherRep) }
        );
        world.Drain();

        Assert.Equal(due, world.ReadLead(lead)[LeadTable.FollowUpDueOn]);
    }

    public void Dispose() => world.Dispose();

    private void Names(Guid lead, EntityReference? campaign) =>
        world.System.Update(new Entity(LeadTable.LogicalName, lead) { [LeadTable.Campaign] = campaign });
}
