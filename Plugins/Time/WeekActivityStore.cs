using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Activities;
using SalesCorner.Plugins.Domain.Activities;
using SalesCorner.Plugins.Domain.Motion;
using SalesCorner.Plugins.Domain.Time;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Time;

/// <summary>A completed activity of somebody, on its day.</summary>
/// <param name="OwnerId">Whose it is.</param>
/// <param name="Day">The day on which it took place.</param>
/// <param name="Activity">What it was and how long it took.</param>
internal sealed record DoneActivity(Guid OwnerId, DateTime Day, WeekActivity Activity);

/// <summary>
/// Reads what several reps completed since a day: one request for each 5,000 activities, and one more for the people
/// of those
/// that have no class yet, such as what was there before the solution.
/// </summary>
/// <param name="service">Acts as SYSTEM.</param>
/// <param name="configuration">The configuration in force.</param>
/// <param name="nowUtc">When it is looked: what lies ahead has not happened.</param>
internal sealed class WeekActivityStore(IOrganizationService service, SalesConfiguration configuration, DateTime nowUtc)
{
    private const string Deal = "deal";

    // A query takes some two thousand values.
    private const int MostIds = 1_900;

    private static readonly string[] Columns =
    [
        ActivityTable.TypeCode,
        ActivityTable.Owner,
        ActivityTable.Regarding,
        ActivityTable.State,
        ActivityTable.ScheduledStart,
        ActivityTable.ScheduledEnd,
        ActivityTable.ActualStart,
        ActivityTable.ActualEnd,
        ActivityTable.ActualMinutes,
        ActivityTable.ScheduledMinutes,
        ActivityTable.CreatedOn,
        ActivityTable.ModifiedOn,
    ];

    /// <summary>What the reps completed.</summary>
    /// <param name="reps">Whose.</param>
    /// <param name="since">The first day.</param>
    /// <param name="calls">Whether the direction of calls is believed.</param>
    public IReadOnlyList<DoneActivity> Of(IReadOnlyCollection<Guid> reps, DateTime since, CallDirections calls)
    {
        var rows = service.All(Query(reps, since)).GroupBy(row => row.Id).Select(group => group.First()).ToList();
        var people = PeopleOf(rows.Where(row => ClassOf(row) is null).Select(row => row.Id).ToList());
        return rows.Select(row => Read(row, people, calls))
            .OfType<DoneActivity>()
            .Where(done => done.Day >= since)
            .ToList();
    }

    private DoneActivity? Read(Entity row, ILookup<Guid, Entity> people, CallDirections calls)
    {
        var table = row.GetAttributeValue<string>(ActivityTable.TypeCode);
        var rules = configuration.ActivityRules;
        if (ActivityKinds.Of(table, rules.Settings) is not { } kind || EndOf(row) is not { } ended || ended > nowUtc)
        {
            return null;
        }

        var actual = row.GetAttributeValue<int?>(ActivityTable.ActualMinutes);
        var done = new DealActivity(kind, ActivityState.Completed)
        {
            EndedOn = ended,
            ActualMinutes = actual,
            ScheduledMinutes = row.GetAttributeValue<int?>(ActivityTable.ScheduledMinutes),
            UsualMinutes = UsualMinutes.Of(kind, rules.Settings),
        };
        return new DoneActivity(
            row.GetAttributeValue<EntityReference>(ActivityTable.Owner).Id,
            configuration.DayOf(ended),
            new WeekActivity(ClassOf(row, table, people, calls), done.Minutes)
            {
                IsLogged = actual > 0,
                IsMeeting = kind == ActivityKind.Appointment,
                Motion = Choice.Read<DealMotion>(Linked<OptionSetValue>(row, Deal, OpportunityTable.Motion)),
            }
        );
    }

    // A class that somebody chose stands. A call that nobody planned is not proactive where nobody can know who called.
    private TimeClass ClassOf(Entity row, string table, ILookup<Guid, Entity> people, CallDirections calls)
    {
        var stored = ClassOf(row);
        var doubtful = table == ActivityTable.PhoneCall && !calls.AreBelieved && stored == TimeClass.Proactive;
        return Linked<bool?>(row, table, ActivityTable.TimeClassFixed) == true && stored is not null ? stored.Value
            : stored is not null && !doubtful ? stored.Value
            : stored is not null ? (FactsOf(row, table, []).IsPlanned ? TimeClass.Proactive : TimeClass.Reactive)
            : TimeClassRule.Of(
                FactsOf(row, table, people[row.Id]) with
                {
                    DirectionUnknown = table == ActivityTable.PhoneCall && !calls.AreBelieved,
                    RegardsOwnDeal =
                        Linked<EntityReference>(row, Deal, OpportunityTable.Owner) is { } owner
                        && owner.Id == row.GetAttributeValue<EntityReference>(ActivityTable.Owner).Id,
                }
            );
    }

    // The parties as the activity's own columns would hold them.
    private TimeFacts FactsOf(Entity row, string table, IEnumerable<Entity> people)
    {
        var whole = new Entity(table, row.Id);
        foreach (var column in row.Attributes.Where(column => column.Value is not AliasedValue))
        {
            whole[column.Key] = column.Value;
        }

        if (ActivityTimeFacts.DirectionOf(table).Length > 0)
        {
            whole[ActivityTable.Direction] = Linked<bool?>(row, table, ActivityTable.Direction);
        }

        foreach (var role in people.GroupBy(party => PartyRoles.ColumnOf(table, party), StringComparer.Ordinal))
        {
            whole[role.Key] = new EntityCollection(role.ToList());
        }

        return ActivityTimeFacts.Of(new RowView(null, whole), table, nowUtc);
    }

    private static DateTime? EndOf(Entity row) =>
        new[] { ActivityTable.ActualEnd, ActivityTable.ScheduledEnd, ActivityTable.ModifiedOn }
            .Select(column => row.GetAttributeValue<DateTime?>(column))
            .FirstOrDefault(on => on is not null);

    private static TimeClass? ClassOf(Entity row) =>
        Choice.Read<TimeClass>(
            Linked<OptionSetValue>(row, row.GetAttributeValue<string>(ActivityTable.TypeCode), ActivityTable.TimeClass)
        );

    private static T? Linked<T>(Entity row, string alias, string column) =>
        row.GetAttributeValue<AliasedValue>(alias + "." + column)?.Value is T value ? value : default;

    private ILookup<Guid, Entity> PeopleOf(List<Guid> activities)
    {
        var found = new List<Entity>();
        for (var start = 0; start < activities.Count; start += MostIds)
        {
            var query = new QueryExpression(ActivityTable.Party)
            {
                ColumnSet = new ColumnSet(ActivityTable.Id, ActivityTable.PartyId, ActivityTable.ParticipationType),
                NoLock = true,
            };
            query.Criteria.AddCondition(
                new ConditionExpression(
                    ActivityTable.Id,
                    ConditionOperator.In,
                    activities.Skip(start).Take(MostIds).Cast<object>().ToArray()
                )
            );
            query.AddOrder(ActivityTable.Party + "id", OrderType.Ascending);
            found.AddRange(service.All(query));
        }

        return found.ToLookup(party => party.GetAttributeValue<EntityReference>(ActivityTable.Id).Id);
    }

    private static QueryExpression Query(IReadOnlyCollection<Guid> reps, DateTime since)
    {
        var query = new QueryExpression(ActivityTable.LogicalName)
        {
            ColumnSet = new ColumnSet(Columns),
            NoLock = true,
        };
        query.Criteria.AddCondition(
            new ConditionExpression(ActivityTable.Owner, ConditionOperator.In, reps.Cast<object>().ToArray())
        );
        query.Criteria.AddCondition(ActivityTable.State, ConditionOperator.Equal, ActivityStateCode.Completed);
        query.Criteria.AddCondition(
            new ConditionExpression(
                ActivityTable.TypeCode,
                ConditionOperator.In,
                ActivitySteps.All.Cast<object>().ToArray()
            )
        );
        // One day earlier: the day in the organisation's zone is told afterwards.
        var from = since.AddDays(-1);
        var ended = query.Criteria.AddFilter(LogicalOperator.Or);
        ended.AddCondition(ActivityTable.ActualEnd, ConditionOperator.OnOrAfter, from);
        var undated = ended.AddFilter(LogicalOperator.And);
        undated.AddCondition(ActivityTable.ActualEnd, ConditionOperator.Null);
        undated.AddCondition(ActivityTable.ModifiedOn, ConditionOperator.OnOrAfter, from);
        query.AddOrder(ActivityTable.Id, OrderType.Ascending);
        foreach (var table in ActivitySteps.All)
        {
            var link = query.AddLink(table, ActivityTable.Id, ActivityTable.Id, JoinOperator.LeftOuter);
            link.EntityAlias = table;
            link.Columns = new ColumnSet([
                ActivityTable.TimeClass,
                ActivityTable.TimeClassFixed,
                .. ActivityTimeFacts.DirectionOf(table),
            ]);
        }

        var deal = query.AddLink(
            OpportunityTable.LogicalName,
            ActivityTable.Regarding,
            OpportunityTable.Id,
            JoinOperator.LeftOuter
        );
        deal.EntityAlias = Deal;
        deal.Columns = new ColumnSet(OpportunityTable.Motion, OpportunityTable.Owner);
        return query;
    }
}
