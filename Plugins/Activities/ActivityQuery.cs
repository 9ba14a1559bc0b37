using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Activities;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Activities;

/// <summary>
/// Asks for activities of all kinds at once. What only one kind has (direction, customer work) comes by outer links, for
/// the table of all activities lacks it.
/// </summary>
internal static class ActivityQuery
{
    private const int Completed = 1;
    private const int Canceled = 2;

    /// <summary>The activities regarding deals, each with its deal's columns.</summary>
    public static QueryExpression OfDeals(Guid[] deals, string alias, string[] dealColumns)
    {
        var query = new QueryExpression(ActivityTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                ActivityTable.TypeCode, ActivityTable.Regarding, ActivityTable.State, ActivityTable.ScheduledStart, ActivityTable.ScheduledEnd,
                ActivityTable.ActualEnd, ActivityTable.ActualMinutes, ActivityTable.ScheduledMinutes, ActivityTable.CreatedOn),
            NoLock = true,
        };
        query.Criteria.AddCondition(ActivityTable.Regarding, ConditionOperator.In, [.. deals.Cast<object>()]);
        query.AddOrder(ActivityTable.Id, OrderType.Ascending);

        var deal = query.AddLink(OpportunityTable.LogicalName, ActivityTable.Regarding, OpportunityTable.Id, JoinOperator.Inner);
        deal.EntityAlias = alias;
        deal.Columns = new ColumnSet(dealColumns);

        Detail(query, ActivityTable.PhoneCall, ActivityTable.Direction);
        Detail(query, ActivityTable.Email, ActivityTable.Direction);
        Detail(query, ActivityTable.Task, ActivityTable.CustomerWork);
        return query;
    }

    /// <summary>An activity in the domain's words; null for a kind that counts nowhere, such as the one that closes the deal.</summary>
    public static DealActivity? Read(Entity row, DayZone zone)
    {
        if (KindOf(row.GetAttributeValue<string>(ActivityTable.TypeCode)) is not { } kind)
        {
            return null;
        }

        var state = StateOf(row.GetAttributeValue<OptionSetValue>(ActivityTable.State)?.Value);
        return new DealActivity(kind, state)
        {
            EndedOn = state == ActivityState.Completed ? Day(zone, row, ActivityTable.ActualEnd, ActivityTable.ScheduledEnd, ActivityTable.CreatedOn) : null,
            PlannedEnd = Day(zone, row, ActivityTable.ScheduledEnd, ActivityTable.ScheduledStart),
            Incoming = Detail(row, kind, ActivityTable.Direction) == false,
            CustomerWork = Detail(row, kind, ActivityTable.CustomerWork) ?? false,
            ActualMinutes = row.GetAttributeValue<int?>(ActivityTable.ActualMinutes),
            ScheduledMinutes = row.GetAttributeValue<int?>(ActivityTable.ScheduledMinutes),
        };
    }

    private static void Detail(QueryExpression query, string table, string column)
    {
        var link = query.AddLink(table, ActivityTable.Id, ActivityTable.Id, JoinOperator.LeftOuter);
        link.EntityAlias = table;
        link.Columns = new ColumnSet(column);
    }

    private static bool? Detail(Entity row, ActivityKind kind, string column)
    {
        var table = kind switch
        {
            ActivityKind.PhoneCall => ActivityTable.PhoneCall,
            ActivityKind.Email => ActivityTable.Email,
            ActivityKind.Task => ActivityTable.Task,
            _ => null,
        };
        return table is null ? null : row.GetAttributeValue<AliasedValue>(table + "." + column)?.Value as bool?;
    }

    // The columns keep moments, also those that show days only: a call's end is the midnight of whoever typed it.
    private static DateTime? Day(DayZone zone, Entity row, params string[] columns) =>
        columns.Select(column => row.GetAttributeValue<DateTime?>(column)).FirstOrDefault(on => on is not null) is { } moment ? zone.DayOf(moment) : null;

    private static ActivityKind? KindOf(string? table) => table switch
    {
        ActivityTable.PhoneCall => ActivityKind.PhoneCall,
        ActivityTable.Appointment => ActivityKind.Appointment,
        ActivityTable.Email => ActivityKind.Email,
        ActivityTable.Task => ActivityKind.Task,
        ActivityTable.Letter => ActivityKind.Letter,
        _ => null,
    };

    // An appointment that is scheduled is open work too.
    private static ActivityState StateOf(int? state) => state switch
    {
        Completed => ActivityState.Completed,
        Canceled => ActivityState.Canceled,
        _ => ActivityState.Open,
    };
}
