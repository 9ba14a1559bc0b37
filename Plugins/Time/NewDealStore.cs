using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Time;

/// <summary>Tells on which days the deals of some reps were created: one request for each 5,000 deals.</summary>
/// <param name="service">Acts as SYSTEM.</param>
/// <param name="configuration">The configuration in force.</param>
internal sealed class NewDealStore(IOrganizationService service, SalesConfiguration configuration)
{
    /// <summary>The days, by owner, those of a stretch alone.</summary>
    /// <param name="reps">Whose deals, at least one rep.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    public ILookup<Guid, DateTime> Of(IReadOnlyCollection<Guid> reps, DateTime from, DateTime to)
    {
        var query = new QueryExpression(OpportunityTable.LogicalName)
        {
            ColumnSet = new ColumnSet(OpportunityTable.Owner, OpportunityTable.CreatedOn),
            NoLock = true,
        };
        query.Criteria.AddCondition(
            new ConditionExpression(OpportunityTable.Owner, ConditionOperator.In, reps.Cast<object>().ToArray())
        );
        // A day of slack on both sides: the platform's days are those of UTC, the organisation's are its own.
        query.Criteria.AddCondition(OpportunityTable.CreatedOn, ConditionOperator.OnOrAfter, CalendarDay.Add(from, -1));
        query.Criteria.AddCondition(OpportunityTable.CreatedOn, ConditionOperator.OnOrBefore, CalendarDay.Add(to, 1));
        query.AddOrder(OpportunityTable.Id, OrderType.Ascending);
        return service
            .All(query)
            .Select(row => new KeyValuePair<Guid, DateTime>(
                row.GetAttributeValue<EntityReference>(OpportunityTable.Owner).Id,
                configuration.DayOf(row.GetAttributeValue<DateTime>(OpportunityTable.CreatedOn))
            ))
            .Where(deal => deal.Value >= from && deal.Value <= to)
            .ToLookup(deal => deal.Key, deal => deal.Value);
    }
}
