using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Assessment;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Assessment;

/// <summary>Reads what is measured of a manager's team from the rows that hold it.</summary>
/// <param name="service">Acts as SYSTEM.</param>
/// <param name="calendar">The organisation's fiscal periods.</param>
internal sealed class TeamFactStore(IOrganizationService service, FiscalCalendar calendar)
{
    private const int Year = 365;
    private const int TwoWeeks = 14;
    private const decimal Percent = 100m;
    private const string User = "user";
    private const string Objective = "objective";

    private static readonly CoverageStatus[] OnTrack =
    [
        CoverageStatus.TargetMet,
        CoverageStatus.Covered,
        CoverageStatus.Confident,
        CoverageStatus.OverCovered,
    ];

    /// <summary>Every indicator of a manager's team on a day.</summary>
    /// <param name="managerId">The manager.</param>
    /// <param name="start">The first day of the assessment's period.</param>
    /// <param name="day">The day.</param>
    public IReadOnlyDictionary<TeamIndicator, TeamFact> Of(Guid managerId, DateTime start, DateTime day)
    {
        var rows = RepRows(managerId, day);
        var there = rows.Where(row => !HasLeft(row)).ToList();
        var present = there.Where(row => StartOf(row) == calendar.PeriodOf(day).Start).ToList();
        var reps = there.Select(RepOf).OfType<Guid>().Distinct().Cast<object>().ToArray();
        var forecasts = Forecasts(reps, day);
        return new[]
        {
            new TeamFact(TeamIndicator.ForecastAccuracy, Mean(forecasts, ForecastTable.Accuracy)),
            new TeamFact(TeamIndicator.ForecastBias, Mean(forecasts, ForecastTable.Bias)),
            new TeamFact(TeamIndicator.RepsOnTrack, ShareOnTrack(present)),
            new TeamFact(TeamIndicator.StaleShare, StaleShare(managerId, day)),
            new TeamFact(TeamIndicator.ReviewsHeld, OneToOnes(managerId, start, day) + Reviews(managerId, start, day)),
            new TeamFact(TeamIndicator.ProactiveShare, ProactiveShare(reps, day)),
            new TeamFact(TeamIndicator.RepTurnover, Turnover(rows)),
        }.ToDictionary(fact => fact.Indicator);
    }

    private List<Entity> RepRows(Guid managerId, DateTime day)
    {
        var query = new QueryExpression(RepCoverageTable.LogicalName)
        {
            ColumnSet = new ColumnSet(RepCoverageTable.RepId, RepCoverageTable.PeriodStart, RepCoverageTable.Status),
            NoLock = true,
        };
        query.Criteria.AddCondition(RepCoverageTable.ManagerId, ConditionOperator.Equal, managerId);
        query.Criteria.AddCondition(RepCoverageTable.Kind, ConditionOperator.Equal, Choice.Of(RowKind.Rep).Value);
        query.Criteria.AddCondition(
            RepCoverageTable.PeriodStart,
            ConditionOperator.OnOrAfter,
            calendar.PeriodOf(CalendarDay.Add(day, -Year)).Start
        );
        query.Criteria.AddCondition(RepCoverageTable.PeriodStart, ConditionOperator.OnOrBefore, day);
        query.AddOrder(RepCoverageTable.Id, OrderType.Ascending);
        var user = query.AddLink(UserTable.LogicalName, RepCoverageTable.RepId, UserTable.Id);
        user.EntityAlias = User;
        user.Columns = new ColumnSet(UserTable.IsDisabled);
        return service.All(query).ToList();
    }

    private static decimal? ShareOnTrack(List<Entity> rows)
    {
        var judged = rows.Select(row =>
                Choice.Read<CoverageStatus>(row.GetAttributeValue<OptionSetValue>(RepCoverageTable.Status))
            )
            .Where(status => status is not (null or CoverageStatus.NoQuota or CoverageStatus.CouldNotCompute))
            .ToList();
        return Share(judged.Count(status => OnTrack.Contains(status!.Value)), judged.Count);
    }

    private decimal? StaleShare(Guid managerId, DateTime day)
    {
        var query = new QueryExpression(RepCoverageTable.LogicalName)
        {
            ColumnSet = new ColumnSet(RepCoverageTable.StaleValue, RepCoverageTable.RawValue),
            TopCount = 1,
            NoLock = true,
        };
        query.Criteria.AddCondition(
            RepCoverageTable.Key,
            ConditionOperator.Equal,
            CoverageKey.Team(managerId, calendar.PeriodOf(day).Start)
        );
        return service.RetrieveMultiple(query).Entities.FirstOrDefault() is { } row
            ? Share(
                row.GetAttributeValue<Money>(RepCoverageTable.StaleValue)?.Value ?? 0m,
                row.GetAttributeValue<Money>(RepCoverageTable.RawValue)?.Value ?? 0m
            )
            : null;
    }

    private static decimal? Turnover(List<Entity> rows)
    {
        var reps = rows.GroupBy(RepOf).ToList();
        return Share(reps.Count(rep => HasLeft(rep.First())), reps.Count);
    }

    private static bool HasLeft(Entity row) =>
        row.GetAttributeValue<AliasedValue>(User + "." + UserTable.IsDisabled)?.Value is true;

    private List<Entity> Forecasts(object[] reps, DateTime day) =>
        OfReps(
            reps,
            new QueryExpression(ForecastTable.LogicalName)
            {
                ColumnSet = new ColumnSet(ForecastTable.Accuracy, ForecastTable.Bias),
            },
            ForecastTable.RepId,
            query =>
                query.Criteria.AddCondition(
                    ForecastTable.PeriodStart,
                    ConditionOperator.On,
                    calendar.PeriodOf(day).Start
                )
        );

    private decimal? ProactiveShare(object[] reps, DateTime day)
    {
        // A week in which nobody logged anything is not known, and no nought.
        var weeks = OfReps(
                reps,
                new QueryExpression(WeekTable.LogicalName)
                {
                    ColumnSet = new ColumnSet(WeekTable.ProactiveHours, WeekTable.WeekHours),
                },
                WeekTable.Rep,
                query =>
                {
                    query.Criteria.AddCondition(WeekTable.WeekStart, ConditionOperator.OnOrBefore, day);
                    query.Criteria.AddCondition(
                        WeekTable.WeekStart,
                        ConditionOperator.OnOrAfter,
                        CalendarDay.Add(day, 1 - TwoWeeks)
                    );
                }
            )
            .Where(week => week.Contains(WeekTable.ProactiveHours))
            .ToList();
        return Share(
            weeks.Sum(week => week.GetAttributeValue<decimal>(WeekTable.ProactiveHours)),
            weeks.Sum(week => week.GetAttributeValue<decimal?>(WeekTable.WeekHours) ?? 0m)
        );
    }

    private decimal OneToOnes(Guid managerId, DateTime start, DateTime day)
    {
        var query = new QueryExpression(CoachingReviewTable.LogicalName)
        {
            ColumnSet = new ColumnSet(CoachingReviewTable.On),
            NoLock = true,
        };
        query.Criteria.AddCondition(CoachingReviewTable.Manager, ConditionOperator.Equal, managerId);
        query.Criteria.AddCondition(CoachingReviewTable.State, ConditionOperator.Equal, RowStateCode.Active);
        query.Criteria.AddCondition(CoachingReviewTable.On, ConditionOperator.OnOrAfter, start);
        query.Criteria.AddCondition(CoachingReviewTable.On, ConditionOperator.OnOrBefore, day);
        query.AddOrder(CoachingReviewTable.Id, OrderType.Ascending);
        return service.All(query).Count();
    }

    private decimal Reviews(Guid managerId, DateTime start, DateTime day)
    {
        var query = new QueryExpression(ObjectiveReviewTable.LogicalName)
        {
            ColumnSet = new ColumnSet(ObjectiveReviewTable.ReviewedOn),
            NoLock = true,
        };
        query.Criteria.AddCondition(ObjectiveReviewTable.ReviewedOn, ConditionOperator.OnOrAfter, start);
        query.Criteria.AddCondition(ObjectiveReviewTable.ReviewedOn, ConditionOperator.OnOrBefore, day);
        query.AddOrder(ObjectiveReviewTable.Id, OrderType.Ascending);
        var objective = query.AddLink(ObjectiveTable.LogicalName, ObjectiveReviewTable.ObjectiveId, ObjectiveTable.Id);
        objective.EntityAlias = Objective;
        objective.LinkCriteria.AddCondition(ObjectiveTable.ManagerId, ConditionOperator.Equal, managerId);
        return service.All(query).Count();
    }

    private List<Entity> OfReps(object[] reps, QueryExpression query, string rep, Action<QueryExpression> narrow)
    {
        if (reps.Length == 0)
        {
            return [];
        }

        query.Criteria.AddCondition(new ConditionExpression(rep, ConditionOperator.In, reps));
        query.AddOrder(rep, OrderType.Ascending);
        narrow(query);
        return service.All(query).ToList();
    }

    private static decimal? Mean(List<Entity> rows, string column)
    {
        var known = rows.Select(row => row.GetAttributeValue<decimal?>(column)).OfType<decimal>().ToList();
        return known.Count == 0 ? null : known.Average() / Percent;
    }

    private static decimal? Share(decimal part, decimal whole) => whole > 0m ? part / whole : null;

    private static Guid? RepOf(Entity row) => row.GetAttributeValue<EntityReference>(RepCoverageTable.RepId)?.Id;

    private static DateTime StartOf(Entity row) => row.GetAttributeValue<DateTime>(RepCoverageTable.PeriodStart).Date;
}
