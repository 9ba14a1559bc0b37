using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Time;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Activities;

/// <summary>Tells from an activity's own row what its time class depends on; asks nothing.</summary>
internal static class ActivityTimeFacts
{
    private static readonly string[] Senders = [ActivityTable.From, ActivityTable.Organizer];

    private static readonly HashSet<string> Customers = new(StringComparer.Ordinal)
    {
        CustomerDocumentTable.Account,
        CustomerDocumentTable.Contact,
        "lead",
    };

    // What regards one of these is about a deal, whose customer is known.
    private static readonly HashSet<string> AboutDeals = new(StringComparer.Ordinal)
    {
        OpportunityTable.LogicalName,
        CustomerDocumentTable.Quote,
        CustomerDocumentTable.Order,
        "invoice",
    };

    /// <summary>The columns of a table that this reads.</summary>
    public static string[] Columns(string table) =>
        [
            ActivityTable.State,
            ActivityTable.Regarding,
            ActivityTable.CreatedOn,
            ActivityTable.OverriddenCreatedOn,
            ActivityTable.ScheduledStart,
            ActivityTable.ScheduledEnd,
            ActivityTable.ActualStart,
            ActivityTable.ActualEnd,
            .. DirectionOf(table),
            .. PartiesOf(table),
        ];

    /// <summary>The column that says who began it; none where a table has none.</summary>
    public static string[] DirectionOf(string table) =>
        table is ActivityTable.PhoneCall or ActivityTable.Email or ActivityTable.Letter
            ? [ActivityTable.Direction]
            : [];

    /// <summary>The columns that say who took part; none for tasks.</summary>
    public static string[] PartiesOf(string table) =>
        table switch
        {
            ActivityTable.PhoneCall => [ActivityTable.From, ActivityTable.To],
            ActivityTable.Email or ActivityTable.Letter =>
            [
                ActivityTable.From,
                ActivityTable.To,
                ActivityTable.Cc,
                ActivityTable.Bcc,
            ],
            ActivityTable.Appointment =>
            [
                ActivityTable.Organizer,
                ActivityTable.RequiredAttendees,
                ActivityTable.OptionalAttendees,
            ],
            _ => [],
        };

    /// <summary>The facts of a row.</summary>
    /// <param name="row">The activity as it will be.</param>
    /// <param name="table">Its table.</param>
    /// <param name="nowUtc">When it is looked at: nothing has happened that lies ahead.</param>
    public static TimeFacts Of(RowView row, string table, DateTime nowUtc)
    {
        var parties = PartiesOf(table)
            .ToDictionary(column => column, column => PeopleOf(row, column), StringComparer.Ordinal);
        return Of(row, parties, nowUtc) with { Incoming = IsIncoming(row, table, parties) };
    }

    /// <summary>Whether a party is somebody of a customer.</summary>
    public static bool IsCustomer(EntityReference party) => Customers.Contains(party.LogicalName);

    /// <summary>When the activity took place: a meeting when it began, anything else when it ended.</summary>
    public static DateTime HappenedOn(RowView row, string table, DateTime nowUtc)
    {
        string[] order =
            table == ActivityTable.Appointment
                ?
                [
                    ActivityTable.ActualStart,
                    ActivityTable.ScheduledStart,
                    ActivityTable.ActualEnd,
                    ActivityTable.ScheduledEnd,
                ]
                : [ActivityTable.ActualEnd, ActivityTable.ActualStart];
        var on =
            order.Select(column => row.Value<DateTime?>(column)).FirstOrDefault(moment => moment is not null) ?? nowUtc;
        return on > nowUtc ? nowUtc : on;
    }

    private static TimeFacts Of(RowView row, Dictionary<string, List<EntityReference>> parties, DateTime nowUtc)
    {
        var regarded = row.Reference(ActivityTable.Regarding)?.LogicalName ?? string.Empty;
        var table = parties.ContainsKey(ActivityTable.Organizer) ? ActivityTable.Appointment : string.Empty;
        return new TimeFacts(HappenedOn(row, table, nowUtc))
        {
            ExistedSince =
                row.Value<DateTime?>(ActivityTable.OverriddenCreatedOn)
                ?? row.Value<DateTime?>(ActivityTable.CreatedOn)
                ?? nowUtc,
            WithCustomer =
                Customers.Contains(regarded)
                || AboutDeals.Contains(regarded)
                || parties.Values.Any(people => people.Exists(IsCustomer)),
            RegardsCase = regarded == "incident",
            // Whose deal it is stands on another row: what is wrong about it the job afterwards puts right.
            RegardsOwnDeal = regarded == OpportunityTable.LogicalName,
        };
    }

    private static bool IsIncoming(RowView row, string table, Dictionary<string, List<EntityReference>> parties) =>
        (DirectionOf(table).Length > 0 && row.Value<bool?>(ActivityTable.Direction) == false)
        || Senders.Any(column => parties.TryGetValue(column, out var people) && people.Exists(IsCustomer));

    private static List<EntityReference> PeopleOf(RowView row, string column) =>
        (row.Value<EntityCollection>(column)?.Entities ?? Enumerable.Empty<Entity>())
            .Select(party => party.GetAttributeValue<EntityReference>(ActivityTable.PartyId))
            .OfType<EntityReference>()
            .ToList();
}
