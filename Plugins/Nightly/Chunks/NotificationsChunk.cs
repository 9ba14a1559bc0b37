using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>Tells owners of their deals that turned stale since the last run: one notification each, unless switched off.</summary>
internal static class NotificationsChunk
{
    private const string OwningUser = "owninguser";
    private const string TitleEnd = "turned stale";

    // appnotification.icontype, "Warning".
    private const int Warning = 100_000_003;

    /// <summary>Tells each owner once a run, as far as the budget of a call allows.</summary>
    public static ChunkResult Run(NightlyRun run)
    {
        // The first run of all would tell everybody of every old deal at once.
        var since = run.Configuration.NightlyRanOn is { } ran
            ? run.Configuration.DayOf(ran)
            : CalendarDay.Add(run.Today, -1);
        if (
            since >= run.Today
            || !run.Configuration.Settings.NotifyOwners
            || !new NotificationSwitch(run.Service).IsOn()
        )
        {
            return new ChunkResult(0, 0);
        }

        var owners = NewlyStale(run, since);
        var told = Told(run);
        var untold = owners.Where(owner => !told.Contains(owner.Key));
        return new Portion<KeyValuePair<Guid, int>>(run, untold, owner => owner.Key.ToString("N")).Do(
            owner =>
            {
                Notify(run, new EntityReference(UserTable.LogicalName, owner.Key), owner.Value);
                return 1;
            },
            next: null
        ) with
        {
            Total = owners.Count,
        };
    }

    // A call whose answer was lost is made again.
    private static HashSet<Guid> Told(NightlyRun run)
    {
        var query = new QueryExpression(NotificationTable.LogicalName)
        {
            ColumnSet = new ColumnSet(NotificationTable.Owner),
        };
        query.Criteria.AddCondition(NotificationTable.CreatedOn, ConditionOperator.GreaterEqual, run.Token.StartedUtc);
        query.Criteria.AddCondition(
            NotificationTable.Title,
            ConditionOperator.Like,
            $"%{run.Configuration.Words.Say(TitleEnd)}%"
        );
        query.AddOrder(NotificationTable.Id, OrderType.Ascending);
        return
        [
            .. run.Service.All(query).Select(row => row.GetAttributeValue<EntityReference>(NotificationTable.Owner).Id),
        ];
    }

    private static void Notify(NightlyRun run, EntityReference owner, int deals) =>
        run.Service.Create(
            new Entity(NotificationTable.LogicalName)
            {
                [NotificationTable.Title] = run.Configuration.Words.Say(
                    deals == 1 ? "A deal of yours has " + TitleEnd : $"{deals} deals of yours have {TitleEnd}"
                ),
                [NotificationTable.Body] = run.Configuration.Words.Say(
                    "Stale deals no longer count as moving pipeline. Plan a next step, correct the close date, or close them: see the view of your stale deals."
                ),
                [NotificationTable.Owner] = owner,
                [NotificationTable.IconType] = new OptionSetValue(Warning),
            }
        );

    // Page by page: an aggregate ends at 50,000 rows, and so many deals of an import may turn stale on one day.
    private static Dictionary<Guid, int> NewlyStale(NightlyRun run, DateTime since)
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
        var user = query.AddLink(UserTable.LogicalName, OwningUser, UserTable.Id);
        user.LinkCriteria.AddCondition(UserTable.IsDisabled, ConditionOperator.Equal, false);
        return run
            .Service.All(query)
            .Select(row => row.GetAttributeValue<EntityReference>(OpportunityTable.Owner).Id)
            .GroupBy(owner => owner)
            .ToDictionary(group => group.Key, group => group.Count());
    }
}
