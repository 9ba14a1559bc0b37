using System.Globalization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly;

/// <summary>Tells owners of their deals that turned stale since the last run: one notification each, unless switched off.</summary>
internal static class NotificationsChunk
{
    private const string Owner = "owner";
    private const string Deals = "deals";

    private const string TitleEnd = "turned stale";

    // appnotification.icontype, "Warning".
    private const int Warning = 100_000_003;

    /// <summary>Does all of them.</summary>
    public static ChunkResult Run(NightlyRun run)
    {
        // The first run of all would tell everybody of every old deal at once.
        var since = run.Configuration.NightlyRanOn is { } ran ? run.Configuration.DayOf(ran) : CalendarDay.Add(run.Today, -1);
        if (since >= run.Today || !run.Configuration.Settings.NotifyOwners || !new NotificationSwitch(run.Service).IsOn())
        {
            return new ChunkResult(0, 0);
        }

        var owners = run.Service.RetrieveMultiple(new FetchExpression(Query(since, run.Today))).Entities;
        var told = Told(run);
        var untold = owners.Where(row => !told.Contains(OwnerOf(row).Id)).ToList();
        foreach (var row in untold)
        {
            Notify(run, OwnerOf(row), (int)row.GetAttributeValue<AliasedValue>(Deals).Value);
        }

        return new ChunkResult(owners.Count, untold.Count);
    }

    private static EntityReference OwnerOf(Entity row) => (EntityReference)row.GetAttributeValue<AliasedValue>(Owner).Value;

    // A call whose answer was lost is made again.
    private static HashSet<Guid> Told(NightlyRun run)
    {
        var query = new QueryExpression(NotificationTable.LogicalName) { ColumnSet = new ColumnSet(NotificationTable.Owner) };
        query.Criteria.AddCondition(NotificationTable.CreatedOn, ConditionOperator.GreaterEqual, run.Token.StartedUtc);
        query.Criteria.AddCondition(NotificationTable.Title, ConditionOperator.Like, "%" + TitleEnd);
        query.AddOrder(NotificationTable.Id, OrderType.Ascending);
        return [.. run.Service.All(query).Select(row => row.GetAttributeValue<EntityReference>(NotificationTable.Owner).Id)];
    }

    private static void Notify(NightlyRun run, EntityReference owner, int deals) => run.Service.Create(new Entity(NotificationTable.LogicalName)
    {
        [NotificationTable.Title] = deals == 1 ? "A deal of yours has " + TitleEnd : $"{deals} deals of yours have {TitleEnd}",
        [NotificationTable.Body] = "Stale deals no longer count as moving pipeline. Plan a next step, correct the close date, or close them: see the view of your stale deals.",
        [NotificationTable.Owner] = owner,
        [NotificationTable.IconType] = new OptionSetValue(Warning),
    });

    private static string Query(DateTime since, DateTime today) => $"""
        <fetch aggregate="true" no-lock="true"><entity name="opportunity">
        <attribute name="ownerid" groupby="true" alias="{Owner}" />
        <attribute name="opportunityid" aggregate="count" alias="{Deals}" />
        <filter>
        <condition attribute="{OpportunityTable.State}" operator="eq" value="0" />
        <condition attribute="{OpportunityTable.StaleOn}" operator="on-or-after" value="{Day(CalendarDay.Add(since, 1))}" />
        <condition attribute="{OpportunityTable.StaleOn}" operator="on-or-before" value="{Day(today)}" />
        </filter>
        <link-entity name="systemuser" from="systemuserid" to="owninguser">
        <filter><condition attribute="isdisabled" operator="eq" value="0" /></filter>
        </link-entity></entity></fetch>
        """;

    private static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
