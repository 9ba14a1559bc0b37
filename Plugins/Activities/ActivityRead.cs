using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Activities;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Activities;

/// <summary>
/// Asks for activities of all kinds at once, by what they regard. What only one kind has (direction, customer work)
/// comes by
/// outer links, for the table of all activities lacks it.
/// </summary>
/// <param name="service">Acts as SYSTEM.</param>
/// <param name="withPeople">Whether each activity comes once for each person who took part.</param>
internal sealed class ActivityRead(IOrganizationService service, bool withPeople = false)
{
    // A query takes some two thousand values (SQL Server takes 2,100 parameters).
    private const int MostIds = 1_900;

    /// <summary>
    /// The activities that regard one of the rows, and those that regard a customer and were touched since a day.
    /// </summary>
    public IReadOnlyList<Entity> Of(IReadOnlyCollection<Guid> rows, IReadOnlyCollection<Guid> customers, DateTime since)
    {
        var found = new List<Entity>();
        foreach (var part in Parts(rows, customers))
        {
            found.AddRange(service.All(Query(part.Rows, part.Customers, since)));
        }

        return found;
    }

    /// <summary>
    /// An activity in the domain's words, without its people; null for a kind that counts nowhere, such as the one
    /// that closes the deal.
    /// </summary>
    public static DealActivity? Read(Entity row, ActivityRules rules)
    {
        if (ActivityKinds.Of(row.GetAttributeValue<string>(ActivityTable.TypeCode), rules.Settings) is not { } kind)
        {
            return null;
        }

        var state = StateOf(row.GetAttributeValue<OptionSetValue>(ActivityTable.State)?.Value);
        return new DealActivity(kind, state)
        {
            EndedOn = state == ActivityState.Completed ? rules.DayOf(Ended(row)) : null,
            PlannedEnd = rules.DayOf(Moment(row, ActivityTable.ScheduledEnd, ActivityTable.ScheduledStart)),
            Incoming = Detail(row, kind, ActivityTable.Direction) as bool? == false,
            IsAutomatic =
                kind == ActivityKind.Email
                && AutomaticMail.Is(
                    row.GetAttributeValue<string>(ActivityTable.Subject),
                    Detail(row, kind, ActivityTable.Sender) as string
                ),
            CustomerWork = Detail(row, kind, ActivityTable.CustomerWork) as bool? ?? false,
            ActualMinutes = row.GetAttributeValue<int?>(ActivityTable.ActualMinutes),
            ScheduledMinutes = row.GetAttributeValue<int?>(ActivityTable.ScheduledMinutes),
            UsualMinutes = UsualMinutes.Of(kind, rules.Settings),
        };
    }

    private static IEnumerable<Part> Parts(IReadOnlyCollection<Guid> rows, IReadOnlyCollection<Guid> customers)
    {
        if (rows.Count + customers.Count <= MostIds)
        {
            return rows.Count + customers.Count == 0 ? [] : [new Part(rows.ToArray(), customers.ToArray())];
        }

        return Chunks(rows)
            .Select(part => new Part(part, []))
            .Concat(Chunks(customers).Select(part => new Part([], part)));
    }

    private static IEnumerable<Guid[]> Chunks(IReadOnlyCollection<Guid> ids)
    {
        for (var start = 0; start < ids.Count; start += MostIds)
        {
            yield return ids.Skip(start).Take(MostIds).ToArray();
        }
    }

    private QueryExpression Query(Guid[] rows, Guid[] customers, DateTime since)
    {
        var query = new QueryExpression(ActivityTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                ActivityTable.TypeCode,
                ActivityTable.Subject,
                ActivityTable.Regarding,
                ActivityTable.State,
                ActivityTable.ScheduledStart,
                ActivityTable.ScheduledEnd,
                ActivityTable.ActualEnd,
                ActivityTable.ActualMinutes,
                ActivityTable.ScheduledMinutes,
                ActivityTable.CreatedOn,
                ActivityTable.ModifiedOn
            ),
            NoLock = true,
        };
        var either = query.Criteria.AddFilter(LogicalOperator.Or);
        if (rows.Length > 0)
        {
            either.AddCondition(Regarding(rows));
        }

        if (customers.Length > 0)
        {
            var recent = either.AddFilter(LogicalOperator.And);
            recent.AddCondition(Regarding(customers));
            recent.AddCondition(ActivityTable.ModifiedOn, ConditionOperator.OnOrAfter, since);
        }

        query.AddOrder(ActivityTable.Id, OrderType.Ascending);
        Details(query, ActivityTable.PhoneCall, ActivityTable.Direction);
        Details(query, ActivityTable.Email, ActivityTable.Direction, ActivityTable.Sender);
        Details(query, ActivityTable.Task, ActivityTable.CustomerWork);
        if (withPeople)
        {
            ActivityPeople.Add(query);
        }

        return query;
    }

    private static ConditionExpression Regarding(Guid[] ids) =>
        new(ActivityTable.Regarding, ConditionOperator.In, ids.Cast<object>().ToArray());

    private static void Details(QueryExpression query, string table, params string[] columns)
    {
        var link = query.AddLink(table, ActivityTable.Id, ActivityTable.Id, JoinOperator.LeftOuter);
        link.EntityAlias = table;
        link.Columns = new ColumnSet(columns);
    }

    private static object? Detail(Entity row, ActivityKind kind, string column)
    {
        var table = kind switch
        {
            ActivityKind.PhoneCall => ActivityTable.PhoneCall,
            ActivityKind.Email => ActivityTable.Email,
            ActivityKind.Task => ActivityTable.Task,
            _ => null,
        };
        return table is null ? null : row.GetAttributeValue<AliasedValue>(table + "." + column)?.Value;
    }

    // Nothing has happened that lies ahead: such an end counts as the moment at which it was entered.
    private static DateTime? Ended(Entity row)
    {
        var ended = Moment(row, ActivityTable.ActualEnd, ActivityTable.ScheduledEnd, ActivityTable.CreatedOn);
        var touched = row.GetAttributeValue<DateTime?>(ActivityTable.ModifiedOn);
        return ended > touched ? touched : ended;
    }

    // The columns keep moments, also those that show days only: a call's end is the midnight of whoever typed it.
    private static DateTime? Moment(Entity row, params string[] columns) =>
        columns.Select(column => row.GetAttributeValue<DateTime?>(column)).FirstOrDefault(on => on is not null);

    // As many ids as one query takes.
    private sealed record Part(Guid[] Rows, Guid[] Customers);

    // An appointment that is scheduled is open work too.
    private static ActivityState StateOf(int? state) =>
        state switch
        {
            ActivityStateCode.Completed => ActivityState.Completed,
            ActivityStateCode.Canceled => ActivityState.Canceled,
            _ => ActivityState.Open,
        };
}
