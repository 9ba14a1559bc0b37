using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Events;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Events;

/// <summary>
/// Computes what an event brought, from its people, deals and meetings: four requests, whatever their number up to a
/// page.
/// </summary>
/// <param name="service">Acts as SYSTEM.</param>
/// <param name="configuration">The configuration in force.</param>
internal sealed class EventFiguresStore(IOrganizationService service, SalesConfiguration configuration)
{
    /// <summary>The columns that the figures need, and hold.</summary>
    public static readonly string[] Columns =
    [
        .. EventCampaign.Columns,
        CampaignTable.CostBase,
        CampaignTable.ExchangeRate,
        CampaignTable.Captured,
        CampaignTable.Within1,
        CampaignTable.Within3,
        CampaignTable.Within5,
        CampaignTable.Later,
        CampaignTable.NotYet,
        CampaignTable.MeetingsPlanned,
        CampaignTable.BecameDeals,
        CampaignTable.WonValue,
        CampaignTable.ValuePerCost,
        CampaignTable.Conversion,
        CampaignTable.EventDirtySince,
    ];

    private const string Deal = "deal";
    private const int LongestWords = 2_000;
    private const int Won = 1;

    /// <summary>The campaigns that are events, all of them or one.</summary>
    public IReadOnlyList<Entity> Events(Guid? only = null)
    {
        var query = new QueryExpression(CampaignTable.LogicalName) { ColumnSet = new ColumnSet(Columns) };
        if (only is { } id)
        {
            query.Criteria.AddCondition(CampaignTable.Id, ConditionOperator.Equal, id);
        }

        query.AddOrder(CampaignTable.Id, OrderType.Ascending);
        return service.All(query).Where(row => EventCampaign.Of(row, configuration.Zone).IsEvent).ToList();
    }

    /// <summary>
    /// The clocks of an event's people that are not as they should be, such as when its end has moved.
    /// </summary>
    public IEnumerable<Entity> Clocks(Entity campaign) =>
        CapturedTables
            .All.SelectMany(table => People(table, campaign.Id))
            .Select(person => ClockChange(campaign, person))
            .OfType<Entity>();

    /// <summary>The figures of an event that are not as they should be; null when all are.</summary>
    public Entity? Figures(Entity campaign)
    {
        var leads = People(CapturedTables.All[0], campaign.Id)
            .Where(lead => !lead.GetAttributeValue<bool>(LeadTable.Merged))
            .ToList();
        var people = leads
            .Select(lead => ContactOf(lead, lead.Contains(LeadTable.Opportunity)))
            .Concat(People(CapturedTables.All[1], campaign.Id).Select(response => ContactOf(response, false)))
            .ToList();
        var deals = leads
            .Select(lead => lead.Unaliased(Deal, OpportunityTable.LogicalName))
            .Concat(Deals(campaign.Id))
            .Where(deal => deal.Contains(OpportunityTable.Id))
            .GroupBy(deal => deal.GetAttributeValue<Guid>(OpportunityTable.Id))
            .Select(same => same.First())
            .ToList();
        return RowChange.Between(campaign, ColumnsOf(campaign, people, deals));
    }

    private Dictionary<string, object?> ColumnsOf(Entity campaign, List<EventContact> people, List<Entity> deals)
    {
        var figures = EventFigures.Of(people);
        var won = deals
            .Where(IsWon)
            .Sum(deal => deal.GetAttributeValue<Money>(OpportunityTable.ActualValueBase)?.Value ?? 0m);
        var words = configuration.Words.Say(string.Join("\n", ConversionByDelay.Of(people)));
        var perCost = ValuePerCost.Of(won, campaign.GetAttributeValue<Money>(CampaignTable.CostBase)?.Value);
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [CampaignTable.Captured] = figures.Captured,
            [CampaignTable.Within1] = figures.Within1,
            [CampaignTable.Within3] = figures.Within3,
            [CampaignTable.Within5] = figures.Within5,
            [CampaignTable.Later] = figures.Later,
            [CampaignTable.NotYet] = figures.NotYet,
            [CampaignTable.MeetingsPlanned] = Meetings(EventCampaign.Of(campaign, configuration.Zone)),
            [CampaignTable.BecameDeals] = deals.Count,
            [CampaignTable.WonValue] = new Money(InItsCurrency(campaign, won)),
            [CampaignTable.ValuePerCost] = perCost is { } share
                ? Math.Round(share, 2, MidpointRounding.AwayFromZero)
                : null,
            [CampaignTable.Conversion] = words.Length == 0 ? null : words.Shortened(LongestWords),
        };
    }

    // The platform computes the base value from it again.
    private static decimal InItsCurrency(Entity campaign, decimal value) =>
        Math.Round(
            value * (campaign.GetAttributeValue<decimal?>(CampaignTable.ExchangeRate) ?? 1m),
            2,
            MidpointRounding.AwayFromZero
        );

    private static EventContact ContactOf(Entity person, bool becameDeal) =>
        new(person.GetAttributeValue<int?>(LeadTable.FollowUpDays), becameDeal);

    private static bool IsWon(Entity deal) =>
        deal.GetAttributeValue<OptionSetValue>(OpportunityTable.State)?.Value == Won;

    private Entity? ClockChange(Entity campaign, Entity person) =>
        RowChange.Between(
            person,
            EventCampaign
                .Of(campaign, configuration.Zone)
                .ClockColumns(
                    person.GetAttributeValue<DateTime?>(LeadTable.CapturedOn)
                        ?? configuration.DayOf(
                            person.GetAttributeValue<DateTime?>(CampaignResponseTable.ReceivedOn)
                                ?? person.GetAttributeValue<DateTime>(LeadTable.CreatedOn)
                        ),
                    person.GetAttributeValue<DateTime?>(LeadTable.FollowedUpOn),
                    configuration.Settings.Goals.FollowUpDays
                )
        );

    private IEnumerable<Entity> People(CapturedTable table, Guid campaignId)
    {
        var isLead = table.CapturedAt is null;
        var query = new QueryExpression(table.Name)
        {
            ColumnSet = new ColumnSet([
                .. CapturedTables.Clock,
                LeadTable.CreatedOn,
                .. isLead ? new[] { LeadTable.Merged, LeadTable.Opportunity } : [table.CapturedAt!],
            ]),
        };
        query.Criteria.AddCondition(table.Campaign, ConditionOperator.Equal, campaignId);
        query.AddOrder(isLead ? LeadTable.Id : CampaignResponseTable.Id, OrderType.Ascending);
        if (isLead)
        {
            var deal = query.AddLink(
                OpportunityTable.LogicalName,
                LeadTable.Opportunity,
                OpportunityTable.Id,
                JoinOperator.LeftOuter
            );
            deal.EntityAlias = Deal;
            deal.Columns = DealColumns;
        }

        return service.All(query);
    }

    private static ColumnSet DealColumns =>
        new(OpportunityTable.Id, OpportunityTable.State, OpportunityTable.ActualValueBase);

    private IEnumerable<Entity> Deals(Guid campaignId)
    {
        var query = new QueryExpression(OpportunityTable.LogicalName) { ColumnSet = DealColumns };
        query.Criteria.AddCondition(LeadTable.Campaign, ConditionOperator.Equal, campaignId);
        query.AddOrder(OpportunityTable.Id, OrderType.Ascending);
        return service.All(query);
    }

    // Without a beginning nothing lies before it.
    private int? Meetings(EventCampaign campaign)
    {
        if (campaign.StartsOn is not { } start)
        {
            return null;
        }

        var query = new QueryExpression(ActivityTable.Appointment) { ColumnSet = new ColumnSet(ActivityTable.Id) };
        query.Criteria.AddCondition(ActivityTable.Regarding, ConditionOperator.Equal, campaign.Id);
        query.Criteria.AddCondition(ActivityTable.CreatedOn, ConditionOperator.LessThan, start);
        query.Criteria.AddCondition(ActivityTable.State, ConditionOperator.NotEqual, ActivityStateCode.Canceled);
        query.AddOrder(ActivityTable.Id, OrderType.Ascending);
        return service.All(query).Count();
    }
}
