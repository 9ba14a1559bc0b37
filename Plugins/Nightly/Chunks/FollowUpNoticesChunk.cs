using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Events;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>
/// Tells owners of follow-ups after an event that have become overdue since the last run: one notification each, unless
/// switched off.
/// </summary>
internal static class FollowUpNoticesChunk
{
    private const string TitleEnd = "overdue after an event";

    // lead.statecode and campaignresponse.statecode: disqualified, canceled.
    private const int GivenUp = 2;

    private static readonly OwnerNotice Notice = new(
        TitleEnd,
        people => people == 1 ? "A follow-up of yours is " + TitleEnd : $"{people} follow-ups of yours are {TitleEnd}",
        "What somebody said at the stand is forgotten within days. Call or write, and complete the activity: "
            + "see the view of your overdue follow-ups."
    );

    /// <summary>Tells each owner once a run, as far as the budget of a call allows.</summary>
    public static ChunkResult Run(NightlyRun run) =>
        OwnerNotice.Since(run) is { } since
            ? Notice.Tell(run, [.. CapturedTables.All.Select(table => NewlyOverdue(run, table, since))])
            : new ChunkResult(0, 0);

    // Overdue is from the day after the one on which it was due.
    private static QueryExpression NewlyOverdue(NightlyRun run, CapturedTable table, DateTime since)
    {
        var query = new QueryExpression(table.Name) { ColumnSet = new ColumnSet(LeadTable.Owner), NoLock = true };
        query.Criteria.AddCondition(LeadTable.FollowedUpOn, ConditionOperator.Null);
        query.Criteria.AddCondition(LeadTable.FollowUpDueOn, ConditionOperator.OnOrAfter, since);
        query.Criteria.AddCondition(
            LeadTable.FollowUpDueOn,
            ConditionOperator.OnOrBefore,
            CalendarDay.Add(run.Today, -1)
        );
        query.Criteria.AddCondition(LeadTable.State, ConditionOperator.NotEqual, GivenUp);
        if (table.CapturedAt is null)
        {
            query.Criteria.AddCondition(LeadTable.Merged, ConditionOperator.NotEqual, true);
        }

        query.AddOrder(table.CapturedAt is null ? LeadTable.Id : CampaignResponseTable.Id, OrderType.Ascending);
        return query;
    }
}
