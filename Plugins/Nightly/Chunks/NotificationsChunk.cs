using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>
/// Tells owners of their deals that turned stale since the last run: one notification each, unless switched off.
/// </summary>
internal static class NotificationsChunk
{
    private const string TitleEnd = "turned stale";

    private static readonly OwnerNotice Notice = new(
        TitleEnd,
        deals => deals == 1 ? "A deal of yours has " + TitleEnd : $"{deals} deals of yours have {TitleEnd}",
        "Stale deals no longer count as moving pipeline. Plan a next step, correct the close date, or close "
            + "them: see the view of your stale deals."
    );

    /// <summary>Tells each owner once a run, as far as the budget of a call allows.</summary>
    public static ChunkResult Run(NightlyRun run) =>
        OwnerNotice.Since(run) is { } since ? Notice.Tell(run, NewlyStale(run, since)) : new ChunkResult(0, 0);

    private static QueryExpression NewlyStale(NightlyRun run, DateTime since)
    {
        var query = new QueryExpression(OpportunityTable.LogicalName)
        {
            ColumnSet = new ColumnSet(OpportunityTable.Owner),
            NoLock = true,
        };
        query.Criteria.AddCondition(OpportunityTable.State, ConditionOperator.Equal, OpportunityStateCode.Open);
        query.Criteria.AddCondition(OpportunityTable.StaleOn, ConditionOperator.OnOrAfter, CalendarDay.Add(since, 1));
        query.Criteria.AddCondition(OpportunityTable.StaleOn, ConditionOperator.OnOrBefore, run.Today);
        query.AddOrder(OpportunityTable.Id, OrderType.Ascending);
        return query;
    }
}
