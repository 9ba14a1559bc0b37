using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Activities;
using SalesCorner.Plugins.Domain.Events;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Events;

/// <summary>Finds whose clocks an activity can stop, and stops them by the first follow-up of each.</summary>
/// <param name="service">Acts as SYSTEM.</param>
/// <param name="configuration">The configuration in force.</param>
internal sealed class FollowUpStore(IOrganizationService service, SalesConfiguration configuration)
{
    private const int MostRows = 500;

    // activityparty.participationtypemask, "Customer".
    private const int CustomerParty = 11;
    private const string OriginatingLead = "originatingleadid";
    private const string Campaign = "campaign";
    private const string Party = "activityparty";
    private const string PartyAlias = "customer";
    private const string PartyId = "partyid";

    private static readonly KeyValuePair<string, string>[] OfLead =
    [
        new(LeadTable.LogicalName, LeadTable.Id),
        new(CustomerDocumentTable.Contact, LeadTable.Contact),
        new(CustomerDocumentTable.Account, LeadTable.Account),
        new(OpportunityTable.LogicalName, LeadTable.Opportunity),
    ];

    /// <summary>Whether an activity regarding such a row can be a follow-up.</summary>
    public static bool IsConcerned(EntityReference? regarded) => OfLead.Any(link => link.Key == regarded?.LogicalName);

    /// <summary>Looks again at the clocks of everybody whom the rows stand for.</summary>
    /// <returns>How many were changed.</returns>
    public int Refresh(IReadOnlyCollection<EntityReference> regarded)
    {
        var people = Leads(regarded).Concat(Responses(regarded)).ToList();
        if (people.Count == 0)
        {
            return 0;
        }

        var ids = people.SelectMany(person => person.Regarded).Distinct().ToList();
        var activities = new ActivityRead(service)
            .Of(ids, [], default)
            .ToLookup(row => row.GetAttributeValue<EntityReference>(ActivityTable.Regarding).Id);
        var changes = people.Select(person => Change(person, activities)).OfType<Entity>().ToList();
        changes.ForEach(service.UpdateAsRead);
        return changes.Count;
    }

    private Entity? Change(CapturedPerson person, ILookup<Guid, Entity> activities)
    {
        var own = person
            .Regarded.SelectMany(id => activities[id])
            .Select(row => ActivityRead.Read(row, configuration.ActivityRules))
            .OfType<Domain.Activities.DealActivity>();
        var first = FirstFollowUp.Of(own, person.CapturedOn);
        var itsEvent = EventCampaign.Of(person.Row.Unaliased(Campaign, CampaignTable.LogicalName), configuration.Zone);
        return RowChange.Between(
            person.Row,
            itsEvent.ClockColumns(person.CapturedOn, first, configuration.Settings.Goals.FollowUpDays)
        );
    }

    private IEnumerable<CapturedPerson> Leads(IReadOnlyCollection<EntityReference> regarded)
    {
        var query = new QueryExpression(LeadTable.LogicalName)
        {
            ColumnSet = new ColumnSet([
                .. CapturedTables.Clock,
                LeadTable.Contact,
                LeadTable.Account,
                LeadTable.Opportunity,
            ]),
            TopCount = MostRows,
        };
        query.Criteria.AddCondition(LeadTable.FollowUpDueOn, ConditionOperator.NotNull);
        var either = query.Criteria.AddFilter(LogicalOperator.Or);
        foreach (var link in OfLead)
        {
            var ids = regarded.Where(row => row.LogicalName == link.Key).Select(row => (object)row.Id).ToArray();
            if (ids.Length > 0)
            {
                either.AddCondition(new ConditionExpression(link.Value, ConditionOperator.In, ids));
            }
        }

        Made(query, either, CustomerDocumentTable.Contact, regarded);
        Made(query, either, CustomerDocumentTable.Account, regarded);

        query.AddOrder(LeadTable.Id, OrderType.Ascending);
        WithCampaign(query, LeadTable.Campaign);
        return service
            .RetrieveMultiple(query)
            .Entities.GroupBy(row => row.Id)
            .Select(rows => new CapturedPerson(rows.First(), [rows.Key, .. rows.SelectMany(CustomersOf).Distinct()]));
    }

    // The qualification names the lead on the contact and the account that it makes.
    private static void Made(
        QueryExpression query,
        FilterExpression either,
        string table,
        IReadOnlyCollection<EntityReference> regarded
    )
    {
        var link = query.AddLink(table, LeadTable.Id, OriginatingLead, JoinOperator.LeftOuter);
        link.EntityAlias = table;
        link.Columns = new ColumnSet(table + "id");
        var ids = regarded.Where(row => row.LogicalName == table).Select(row => (object)row.Id).ToArray();
        if (ids.Length > 0)
        {
            either.AddCondition(new ConditionExpression(table, table + "id", ConditionOperator.In, ids));
        }
    }

    private static IEnumerable<Guid> CustomersOf(Entity row) =>
        new[] { LeadTable.Contact, LeadTable.Account, LeadTable.Opportunity }
            .Select(column => row.GetAttributeValue<EntityReference>(column)?.Id)
            .Concat(
                new[] { CustomerDocumentTable.Contact, CustomerDocumentTable.Account }.Select(table =>
                    row.GetAttributeValue<AliasedValue>($"{table}.{table}id")?.Value as Guid?
                )
            )
            .OfType<Guid>();

    // A response names its people as parties: leads, contacts and accounts.
    private IEnumerable<CapturedPerson> Responses(IReadOnlyCollection<EntityReference> regarded)
    {
        var ids = regarded
            .Where(row => row.LogicalName != OpportunityTable.LogicalName)
            .Select(row => (object)row.Id)
            .ToArray();
        if (ids.Length == 0)
        {
            return [];
        }

        var query = new QueryExpression(CampaignResponseTable.LogicalName)
        {
            ColumnSet = new ColumnSet(CapturedTables.Clock),
            TopCount = MostRows,
        };
        query.Criteria.AddCondition(CampaignResponseTable.FollowUpDueOn, ConditionOperator.NotNull);
        query.AddOrder(CampaignResponseTable.Id, OrderType.Ascending);
        WithCampaign(query, CampaignResponseTable.Campaign);
        var party = query.AddLink(Party, CampaignResponseTable.Id, CampaignResponseTable.Id);
        party.EntityAlias = PartyAlias;
        party.Columns = new ColumnSet(PartyId);
        party.LinkCriteria.AddCondition("participationtypemask", ConditionOperator.Equal, CustomerParty);
        party.LinkCriteria.AddCondition(new ConditionExpression(PartyId, ConditionOperator.In, ids));
        return service
            .RetrieveMultiple(query)
            .Entities.GroupBy(row => row.Id)
            .Select(rows => new CapturedPerson(rows.First(), rows.Select(PartyOf).OfType<Guid>().ToList()));
    }

    private static void WithCampaign(QueryExpression query, string column)
    {
        var campaign = query.AddLink(CampaignTable.LogicalName, column, CampaignTable.Id);
        campaign.EntityAlias = Campaign;
        campaign.Columns = new ColumnSet(EventCampaign.Columns);
    }

    private static Guid? PartyOf(Entity row) =>
        (row.GetAttributeValue<AliasedValue>(PartyAlias + "." + PartyId)?.Value as EntityReference)?.Id;
}

/// <summary>Somebody whose clock runs.</summary>
/// <param name="Row">The lead or response.</param>
/// <param name="Regarded">The rows by which activities are with this person.</param>
internal sealed record CapturedPerson(Entity Row, IReadOnlyList<Guid> Regarded)
{
    /// <summary>The day of the capture.</summary>
    public DateTime CapturedOn => Row.GetAttributeValue<DateTime>(LeadTable.CapturedOn);
}
