using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Time;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Activities;

/// <summary>
/// Puts a time class right that the save could not know: work on the spot for a deal is proactive where the deal is
/// open and
/// one's own, and whose deal it is stands on another row. The job that keeps the deal's facts has read it anyway.
/// </summary>
internal static class OwnDealClass
{
    /// <summary>The columns of an activity that this looks at.</summary>
    public static readonly string[] Columns =
    [
        ActivityTable.Owner,
        ActivityTable.State,
        ActivityTable.TimeClass,
        ActivityTable.TimeClassFixed,
        ActivityTable.CreatedOn,
        ActivityTable.OverriddenCreatedOn,
        ActivityTable.ScheduledStart,
        ActivityTable.ScheduledEnd,
        ActivityTable.ActualStart,
        ActivityTable.ActualEnd,
    ];

    /// <summary>Writes the class where the deal is closed or a colleague's; a write that is seldom needed.</summary>
    /// <param name="run">The job.</param>
    /// <param name="open">The open ones of the deals that the activity concerns.</param>
    public static void Correct(PluginRun run, IReadOnlyCollection<Entity> open)
    {
        if (run.PostImage is not { } activity || !IsOnTheSpot(activity, run) || IsOwn(run, activity, open))
        {
            return;
        }

        if (!IsStillSo(run))
        {
            run.Trace("The activity is gone, or somebody has chosen its class meanwhile.");
            return;
        }

        run.Trace("The deal is closed or a colleague's: the activity on the spot was reactive.");
        run.Service.Update(
            new Entity(run.Context.PrimaryEntityName, run.Context.PrimaryEntityId)
            {
                [ActivityTable.TimeClass] = Choice.Of(TimeClass.Reactive),
            }
        );
    }

    private static bool IsStillSo(PluginRun run)
    {
        var query = new QueryExpression(run.Context.PrimaryEntityName)
        {
            ColumnSet = new ColumnSet(ActivityTable.Id),
            TopCount = 1,
        };
        query.Criteria.AddCondition(ActivityTable.Id, ConditionOperator.Equal, run.Context.PrimaryEntityId);
        query.Criteria.AddCondition(ActivityTable.TimeClassFixed, ConditionOperator.NotEqual, true);
        return run.Service.RetrieveMultiple(query).Entities.Count > 0;
    }

    private static bool IsOnTheSpot(Entity activity, PluginRun run)
    {
        var row = new RowView(null, activity);
        var existed =
            row.Value<DateTime?>(ActivityTable.OverriddenCreatedOn) ?? row.Value<DateTime?>(ActivityTable.CreatedOn);
        var facts = new TimeFacts(ActivityTimeFacts.HappenedOn(row, run.Context.PrimaryEntityName, run.NowUtc))
        {
            ExistedSince = existed,
        };
        return row.Choice(ActivityTable.State) == ActivityStateCode.Completed
            && Choice.Read<TimeClass>(row.Value<OptionSetValue>(ActivityTable.TimeClass)) == TimeClass.Proactive
            && row.Value<bool?>(ActivityTable.TimeClassFixed) != true
            && row.Reference(ActivityTable.Regarding)?.LogicalName == OpportunityTable.LogicalName
            && !facts.IsPlanned;
    }

    // A team's deal is everybody's who works on it.
    private static bool IsOwn(PluginRun run, Entity activity, IEnumerable<Entity> open)
    {
        var id = activity.GetAttributeValue<EntityReference>(ActivityTable.Regarding).Id;
        var happened = ActivityTimeFacts.HappenedOn(new RowView(null, activity), activity.LogicalName, run.NowUtc);
        var deal = open.FirstOrDefault(row => row.Id == id) ?? ClosedSince(run.Service, id, happened.Date);
        return deal?.GetAttributeValue<EntityReference>(OpportunityTable.Owner) is { } owner
            && (
                owner.LogicalName != UserTable.LogicalName
                || owner.Id == activity.GetAttributeValue<EntityReference>(ActivityTable.Owner)?.Id
            );
    }

    // A deal that was closed before this job came to it was open when the activity took place.
    private static Entity? ClosedSince(IOrganizationService service, Guid deal, DateTime day)
    {
        var query = new QueryExpression(OpportunityTable.LogicalName)
        {
            ColumnSet = new ColumnSet(OpportunityTable.Owner),
            TopCount = 1,
            NoLock = true,
        };
        query.Criteria.AddCondition(OpportunityTable.Id, ConditionOperator.Equal, deal);
        query.Criteria.AddCondition(OpportunityTable.ActualCloseDate, ConditionOperator.OnOrAfter, day);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault();
    }
}
