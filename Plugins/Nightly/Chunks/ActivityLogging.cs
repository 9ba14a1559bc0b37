using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Stale;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>
/// Finds out whether the organisation logs activities at all; where it does not, every deal would be stale.
/// </summary>
/// <param name="run">The call.</param>
internal sealed class ActivityLogging(NightlyRun run)
{
    /// <summary>Whether the activity rules have to rest.</summary>
    public bool IsMissing()
    {
        var settings = run.Configuration.Settings.Stale;
        var from = CalendarDay.Add(run.Today, -settings.ActivityLookbackDays);
        var latest = run.Service.RetrieveMultiple(Query(from)).Entities.FirstOrDefault();
        return StaleRules.ActivitiesAreNotLogged(
                latest?.GetAttributeValue<DateTime?>(ActivityTable.ActualEnd) is { } ended
                    ? run.Configuration.DayOf(ended)
                    : null,
                run.Today,
                settings
            )
            && run.Service.RetrieveMultiple(DealsWithActivities(from)).Entities.Count == 0;
    }

    // Activities on quotes, orders and customers count for a deal too: what was found of them stands on the deal.
    private static QueryExpression DealsWithActivities(DateTime from)
    {
        var query = new QueryExpression(OpportunityTable.LogicalName)
        {
            ColumnSet = new ColumnSet(OpportunityTable.LastActivityOn),
            TopCount = 1,
            NoLock = true,
        };
        query.Criteria.AddCondition(OpportunityTable.State, ConditionOperator.Equal, OpportunityStateCode.Open);
        query.Criteria.AddCondition(OpportunityTable.LastActivityOn, ConditionOperator.OnOrAfter, from);
        return query;
    }

    private static QueryExpression Query(DateTime from)
    {
        var query = new QueryExpression(ActivityTable.LogicalName)
        {
            ColumnSet = new ColumnSet(ActivityTable.ActualEnd),
            TopCount = 1,
            NoLock = true,
        };
        query.Criteria.AddCondition(
            ActivityTable.TypeCode,
            ConditionOperator.NotEqual,
            OpportunityCloseTable.LogicalName
        );
        query.Criteria.AddCondition(ActivityTable.State, ConditionOperator.Equal, ActivityStateCode.Completed);
        query.Criteria.AddCondition(ActivityTable.ActualEnd, ConditionOperator.OnOrAfter, from);
        query.AddOrder(ActivityTable.ActualEnd, OrderType.Descending);
        var deal = query.AddLink(OpportunityTable.LogicalName, ActivityTable.Regarding, OpportunityTable.Id);
        deal.LinkCriteria.AddCondition(OpportunityTable.State, ConditionOperator.Equal, OpportunityStateCode.Open);
        return query;
    }
}
