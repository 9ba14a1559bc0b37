using System.Globalization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Preview.Fetching;
using SalesCorner.Emulator.Preview.Sessions;

namespace SalesCorner.Emulator.Preview.Records;

/// <summary>Lists the activities that regard a row.</summary>
internal sealed class TimelineBuilder(Session session)
{
    private const int Shown = 12;
    private static readonly string[] Kinds = ["phonecall", "email", "appointment", "task"];
    private static readonly string[] Columns =
    [
        "subject",
        "activitytypecode",
        "statecode",
        "scheduledend",
        "actualend",
        "ownerid",
        "createdon",
    ];

    /// <summary>The activities.</summary>
    public TimelineModel Build(EntityReference row)
    {
        var refused = Refusals.Catch(() => session.Service.RetrieveMultiple(QueryFor(row)), out var found);
        return new TimelineModel
        {
            Problem = refused?.Message,
            Entries = [.. (found?.Entities.ToList() ?? []).Select(EntryOf).OrderByDescending(entry => entry.IsOpen)],
            Total = found?.TotalRecordCount ?? 0,
            Now = session.Dataverse.Clock.UtcNow.ToString(TypedText.MomentFormat, CultureInfo.InvariantCulture),
            Kinds =
            [
                .. Kinds
                    .Where(session.Access.CanCreate)
                    .Select(kind => new FieldOption(kind, session.Metadata.Table(kind).DisplayName)),
            ],
        };
    }

    private static QueryExpression QueryFor(EntityReference row)
    {
        var query = new QueryExpression("activitypointer")
        {
            ColumnSet = new ColumnSet(Columns),
            PageInfo = new PagingInfo
            {
                Count = Shown,
                PageNumber = 1,
                ReturnTotalRecordCount = true,
            },
        };
        query.Criteria.AddCondition("regardingobjectid", ConditionOperator.Equal, row.Id);
        query.AddOrder("statecode", OrderType.Descending);
        query.AddOrder("actualend", OrderType.Descending);
        query.AddOrder("scheduledend", OrderType.Descending);
        return query;
    }

    private TimelineEntry EntryOf(Entity activity)
    {
        var table = activity.GetAttributeValue<string>("activitytypecode") ?? "activitypointer";
        var isOpen = activity.GetAttributeValue<OptionSetValue>("statecode")?.Value is 0 or 3;
        var due = ValueText.Of(activity, "scheduledend");
        var done = ValueText.Of(activity, "actualend");
        var when = isOpen
            ? (due.Length > 0 ? "Due " + due : "No due date")
            : ValueText.Of(activity, "statecode") + " " + done;
        return new TimelineEntry
        {
            Id = activity.Id,
            Table = table,
            Kind = session.Metadata.TryTable(table)?.DisplayName ?? table,
            Subject = ValueText.Of(activity, "subject") is { Length: > 0 } subject ? subject : "(no subject)",
            Details = when.Trim() + " · " + ValueText.Of(activity, "ownerid"),
            IsOpen = isOpen,
            Address = session.AddressOf(new EntityReference(table, activity.Id)),
        };
    }
}
