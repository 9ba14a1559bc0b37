using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Tests.Support;

/// <summary>What tests of events do with a world: an event, the people captured at it, and calls.</summary>
internal static class EventWorld
{
    // campaign.typecode, "Event".
    private const int EventType = 3;

    /// <summary>An event that ends today and began yesterday, where nothing else is said.</summary>
    public static Guid HasEvent(this PluginWorld world, DateTime? ends = null, bool byMark = false) =>
        world.Has(
            new Entity(CampaignTable.LogicalName)
            {
                ["name"] = "Fair",
                [CampaignTable.TypeCode] = byMark ? null : new OptionSetValue(EventType),
                [CampaignTable.IsEvent] = byMark,
                [CampaignTable.ProposedStart] = world.Today.AddDays(-1),
                [CampaignTable.ProposedEnd] = ends ?? world.Today.AddHours(16),
            }
        );

    public static EntityReference Campaign(Guid id) => new(CampaignTable.LogicalName, id);

    public static Entity Lead(Guid owner, Guid? campaign) =>
        new(LeadTable.LogicalName)
        {
            ["subject"] = "Met at the fair",
            ["firstname"] = "Ada",
            ["lastname"] = "Sample",
            ["companyname"] = "Sample Ltd",
            [LeadTable.Owner] = CoverageWorld.User(owner),
            [LeadTable.Campaign] = campaign is null ? null : Campaign(campaign.Value),
        };

    public static Guid HasLead(this PluginWorld world, Guid owner, Guid? campaign) => world.Has(Lead(owner, campaign));

    public static Guid HasResponse(this PluginWorld world, Guid owner, Guid campaign, EntityReference? customer = null)
    {
        var row = new Entity(CampaignResponseTable.LogicalName)
        {
            ["subject"] = "Card left at the stand",
            [CampaignResponseTable.Owner] = CoverageWorld.User(owner),
            [CampaignResponseTable.Campaign] = Campaign(campaign),
        };
        if (customer is not null)
        {
            row["customer"] = new EntityCollection([new Entity("activityparty") { ["partyid"] = customer }]);
        }

        return world.Has(row);
    }

    /// <summary>A call out that is completed now, regarding some row.</summary>
    public static Guid Calls(this PluginWorld world, EntityReference regarding, bool outgoing = true)
    {
        var call = world.Has(
            new Entity(ActivityTable.PhoneCall)
            {
                ["subject"] = "Thank you for coming",
                [ActivityTable.Regarding] = regarding,
                [ActivityTable.Direction] = outgoing,
            }
        );
        world.System.Update(Some.Completion(ActivityTable.PhoneCall, call));
        return call;
    }

    public static EntityReference LeadRef(Guid id) => new(LeadTable.LogicalName, id);

    public static Entity ReadLead(this PluginWorld world, Guid id) => world.Read(LeadTable.LogicalName, id);

    public static Entity ReadCampaign(this PluginWorld world, Guid id) => world.Read(CampaignTable.LogicalName, id);

    /// <summary>Qualifies a lead into contact, account and deal.</summary>
    public static EntityReference Qualifies(this PluginWorld world, Guid lead)
    {
        world.System.Execute(
            new OrganizationRequest("QualifyLead")
            {
                ["LeadId"] = LeadRef(lead),
                ["CreateAccount"] = true,
                ["CreateContact"] = true,
                ["CreateOpportunity"] = true,
                ["Status"] = new OptionSetValue(3),
            }
        );
        return world.ReadLead(lead).GetAttributeValue<EntityReference>(LeadTable.Opportunity);
    }
}
