using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Domain.Reviews;
using SalesCorner.Plugins.Domain.Time;
using SalesCorner.Plugins.Reviews.Rows;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Time;

namespace SalesCorner.Plugins.Reviews;

/// <summary>Reads what an agenda is made of: nine requests, each for a handful of rows.</summary>
/// <param name="service">Acts as SYSTEM.</param>
/// <param name="configuration">The configuration in force.</param>
/// <param name="today">The organisation's day.</param>
internal sealed class AgendaReading(IOrganizationService service, SalesConfiguration configuration, DateTime today)
{
    private const decimal Percent = 100m;
    private const int FirstDaysBack = 14;
    private const int MostListed = 5;
    private const int DaysInWeek = 7;
    private const int MostActions = 20;

    private static readonly string[] CoverageColumns =
    [
        RepCoverageTable.Odds,
        RepCoverageTable.OddsCause,
        RepCoverageTable.DealsThatMatter,
        RepCoverageTable.WinRateUsed,
        RepCoverageTable.TeamWinRate,
        RepCoverageTable.PaceFactor,
        RepCoverageTable.Attainment,
        RepCoverageTable.WonValue,
        RepCoverageTable.ExpectedLanding,
    ];

    /// <summary>The facts of a rep's one-to-one.</summary>
    public AgendaFacts Of(Entity review, Guid repId)
    {
        var key = CoverageKey.Rep(repId, configuration.Calendar.PeriodOf(today).Start);
        var coverage = ByKey(RepCoverageTable.LogicalName, RepCoverageTable.Key, key, CoverageColumns);
        var forecast = ByKey(
            ForecastTable.LogicalName,
            ForecastTable.Key,
            key,
            [ForecastTable.Call, ForecastTable.Accuracy]
        );
        var since = Before(review, repId);
        return new AgendaFacts
        {
            Odds = Share(coverage, RepCoverageTable.Odds),
            Cause = CauseOf(coverage),
            Since = since,
            Changes = Changes(repId, since ?? CalendarDay.Add(today, -FirstDaysBack)),
            DealsThatMatter = coverage?.GetAttributeValue<string>(RepCoverageTable.DealsThatMatter),
            Stale = Deals(
                repId,
                row => $"since {row.GetAttributeValue<DateTime>(OpportunityTable.StaleOn):yyyy-MM-dd}",
                stale => stale.AddCondition(OpportunityTable.StaleOn, ConditionOperator.OnOrBefore, today),
                OpportunityTable.StaleOn
            ),
            Gaps = Deals(
                repId,
                row => $"{row.GetAttributeValue<int>(OpportunityTable.GateGaps)} missing",
                gaps => gaps.AddCondition(OpportunityTable.GateGaps, ConditionOperator.GreaterThan, 0),
                OpportunityTable.GateGaps
            ),
            SingleContacts = Deals(
                repId,
                PeopleOf,
                single => single.AddCondition(OpportunityTable.SingleContactOn, ConditionOperator.NotNull),
                OpportunityTable.ContactsEngaged,
                OpportunityTable.ContactsTouched,
                OpportunityTable.DecisionMakerEngaged
            ),
            Call = Amount(forecast, ForecastTable.Call),
            Landing = Amount(coverage, RepCoverageTable.ExpectedLanding),
            ProactiveShare = Proactive(repId),
            Strength = new StrengthFacts
            {
                WinRate = Share(coverage, RepCoverageTable.WinRateUsed),
                TeamWinRate = Share(coverage, RepCoverageTable.TeamWinRate),
                ForecastAccuracy = Share(forecast, ForecastTable.Accuracy),
                PaceFactor = coverage?.GetAttributeValue<decimal?>(RepCoverageTable.PaceFactor),
                Attainment = Share(coverage, RepCoverageTable.Attainment),
                Won = Amount(coverage, RepCoverageTable.WonValue),
            },
            OpenActions = Actions(repId),
        };
    }

    // Of the last week that is over.
    private decimal? Proactive(Guid repId)
    {
        var start = new WeekCalendar(configuration.Settings.Time.WeekStart).StartOf(
            CalendarDay.Add(today, -DaysInWeek)
        );
        return new WeekRowStore(service)
            .Of([repId], start)
            .Values.Where(row => row.GetAttributeValue<DateTime>(WeekTable.WeekStart).Date == start)
            .Select(row => Share(row, WeekTable.ProactiveShare))
            .FirstOrDefault();
    }

    private static string? CauseOf(Entity? coverage) =>
        Choice.Read<PaceCause>(coverage?.GetAttributeValue<OptionSetValue>(RepCoverageTable.OddsCause)) is { } cause
            ? Domain.Explanation.PaceSentences.Cause(cause)
            : null;

    // The last one before this one's day; of the same day the earlier rows do not count.
    private DateTime? Before(Entity review, Guid repId)
    {
        var on = review.GetAttributeValue<DateTime?>(CoachingReviewTable.On)?.Date ?? today;
        return new ReviewStore(service)
            .OfRep(repId)
            .Select(row => row.GetAttributeValue<DateTime?>(CoachingReviewTable.On)?.Date)
            .FirstOrDefault(day => day < on);
    }

    private List<string> Changes(Guid repId, DateTime since)
    {
        var query = new QueryExpression(DealChangeTable.LogicalName)
        {
            ColumnSet = new ColumnSet(DealChangeTable.Name, DealChangeTable.OpportunityId),
            TopCount = MostListed,
            NoLock = true,
        };
        query.Criteria.AddCondition(DealChangeTable.Owner, ConditionOperator.Equal, repId);
        query.Criteria.AddCondition(DealChangeTable.ChangedOn, ConditionOperator.OnOrAfter, since);
        query.AddOrder(DealChangeTable.Value, OrderType.Descending);
        return service
            .RetrieveMultiple(query)
            .Entities.Select(row =>
                $"{row.GetAttributeValue<EntityReference>(DealChangeTable.OpportunityId)?.Name ?? "A deal"}: "
                + $"{row.GetAttributeValue<string>(DealChangeTable.Name)}"
            )
            .ToList();
    }

    private static string PeopleOf(Entity row) =>
        $"{row.GetAttributeValue<int>(OpportunityTable.ContactsEngaged)} engaged, "
        + $"{row.GetAttributeValue<int>(OpportunityTable.ContactsTouched)} touched, "
        + (
            row.GetAttributeValue<bool>(OpportunityTable.DecisionMakerEngaged)
                ? "a decision maker among them"
                : "no decision maker"
        );

    private List<AgendaDeal> Deals(
        Guid repId,
        Func<Entity, string?> remark,
        Action<FilterExpression> filter,
        params string[] columns
    )
    {
        var query = new QueryExpression(OpportunityTable.LogicalName)
        {
            ColumnSet = new ColumnSet([OpportunityTable.Name, OpportunityTable.EstimatedValueBase, .. columns]),
            TopCount = MostListed,
            NoLock = true,
        };
        query.Criteria.AddCondition(OpportunityTable.Owner, ConditionOperator.Equal, repId);
        query.Criteria.AddCondition(OpportunityTable.State, ConditionOperator.Equal, OpportunityStateCode.Open);
        filter(query.Criteria);
        query.AddOrder(OpportunityTable.EstimatedValueBase, OrderType.Descending);
        return service
            .RetrieveMultiple(query)
            .Entities.Select(row => new AgendaDeal(
                row.GetAttributeValue<string>(OpportunityTable.Name) ?? "A deal",
                Amount(row, OpportunityTable.EstimatedValueBase),
                remark(row)
            ))
            .ToList();
    }

    private List<string> Actions(Guid repId)
    {
        var query = new QueryExpression(ActivityTable.Task)
        {
            ColumnSet = new ColumnSet(ActivityTable.Subject, ActivityTable.ScheduledEnd),
            TopCount = MostActions,
            NoLock = true,
        };
        query.Criteria.AddCondition(ActivityTable.State, ConditionOperator.Equal, ActivityStateCode.Open);
        query
            .AddLink(CoachingReviewTable.LogicalName, ActivityTable.Regarding, CoachingReviewTable.Id)
            .LinkCriteria.AddCondition(CoachingReviewTable.Rep, ConditionOperator.Equal, repId);
        query.AddOrder(ActivityTable.ScheduledEnd, OrderType.Ascending);
        return service
            .RetrieveMultiple(query)
            .Entities.Select(row =>
                row.GetAttributeValue<DateTime?>(ActivityTable.ScheduledEnd) is { } due
                    ? $"{row.GetAttributeValue<string>(ActivityTable.Subject)}, due "
                        + $"{configuration.DayOf(due):yyyy-MM-dd}"
                    : row.GetAttributeValue<string>(ActivityTable.Subject)
            )
            .ToList();
    }

    private Entity? ByKey(string table, string keyColumn, string key, string[] columns)
    {
        var query = new QueryExpression(table)
        {
            ColumnSet = new ColumnSet(columns),
            TopCount = 1,
            NoLock = true,
        };
        query.Criteria.AddCondition(keyColumn, ConditionOperator.Equal, key);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault();
    }

    private static decimal? Share(Entity? row, string column) => row?.GetAttributeValue<decimal?>(column) / Percent;

    private static decimal? Amount(Entity? row, string column) => row?.GetAttributeValue<Money>(column)?.Value;
}
