using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Activities;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Activities;

/// <summary>Reads the activities of open deals, five thousand a request.</summary>
/// <param name="service">Acts as SYSTEM.</param>
/// <param name="zone">The zone in which the organisation counts its days.</param>
internal sealed class DealActivityStore(IOrganizationService service, DayZone zone)
{
    private const int Open = 0;
    private const string Deal = "deal";

    private static string[] DealColumns =>
        [OpportunityTable.Id, OpportunityTable.State, OpportunityTable.QualifiedOn, .. ActivityColumns.All];

    /// <summary>Those of the deals that are open, with their activities. One request, one more when a deal has none left.</summary>
    public IReadOnlyList<DealWithActivities> Of(Guid[] deals)
    {
        var found = Grouped(service.All(ActivityQuery.OfDeals(deals, Deal, DealColumns)));
        var missing = deals.Where(id => found.All(deal => deal.Row.Id != id)).ToArray();
        var without = missing.Length == 0
            ? []
            : service.All(WithoutActivities(missing)).Select(row => new DealWithActivities(row, []));
        return found.Concat(without)
            .Where(deal => (deal.Row.GetAttributeValue<OptionSetValue>(OpportunityTable.State)?.Value ?? Open) == Open)
            .ToList();
    }

    private List<DealWithActivities> Grouped(IEnumerable<Entity> rows) =>
        rows.GroupBy(row => row.GetAttributeValue<EntityReference>(ActivityTable.Regarding).Id)
            .Select(group => new DealWithActivities(
                DealOf(group.Key, group.First()),
                group.Select(row => ActivityQuery.Read(row, zone)).OfType<DealActivity>().ToList()))
            .ToList();

    private static Entity DealOf(Guid id, Entity row)
    {
        var deal = row.Unaliased(Deal, OpportunityTable.LogicalName);
        deal.Id = id;
        return deal;
    }

    private static QueryExpression WithoutActivities(Guid[] deals)
    {
        var query = new QueryExpression(OpportunityTable.LogicalName) { ColumnSet = new ColumnSet(DealColumns), NoLock = true };
        query.Criteria.AddCondition(OpportunityTable.Id, ConditionOperator.In, [.. deals.Cast<object>()]);
        return query;
    }
}
