using System.Globalization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly;

/// <summary>Tells owners of their deals that turned stale since the last run: one notification each, unless switched off.</summary>
internal static class NotificationsChunk
{
    private const string Owner = "owner";
    private const string Deals = "deals";

    // appnotification.icontype, "Warning".
    private const int Warning = 100_000_003;

    /// <summary>Does all of them.</summary>
    public static ChunkResult Run(NightlyRun run)
    {
        // The first run of all would tell everybody of every old deal at once.
        var since = run.Configuration.NightlyRanOn?.Date ?? CalendarDay.Add(run.Today, -1);
        if (since >= run.Today || !run.Configuration.Settings.NotifyOwners || !new NotificationSwitch(run.Service).IsOn())
        {
            return new ChunkResult(0, 0);
        }

        var owners = run.Service.RetrieveMultiple(new FetchExpression(Query(since, run.Today))).Entities;
        foreach (var row in owners)
        {
            Notify(run, (EntityReference)row.GetAttributeValue<AliasedValue>(Owner).Value, (int)row.GetAttributeValue<AliasedValue>(Deals).Value);
        }

        return new ChunkResult(owners.Count, owners.Count);
    }

    private static void Notify(NightlyRun run, EntityReference owner, int deals) => run.Service.Create(new Entity(NotificationTable.LogicalName)
    {
        [NotificationTable.Title] = deals == 1 ? "A deal of yours has turned stale" : $"{deals} deals of yours have turned stale",
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
