using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Standards;
using SalesCorner.Plugins.Reviews.Rows;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Time;

namespace SalesCorner.Plugins.Standards;

/// <summary>What some reps' week came to, indicator by indicator: five requests for all of them.</summary>
internal sealed class WeekFacts
{
    private const int DaysOfReviews = 28;
    private const int LastDay = 6;

    private readonly Dictionary<Guid, Entity> coverage;
    private readonly Dictionary<Guid, Entity> forecasts;
    private readonly ILookup<Guid, DateTime> created;
    private readonly ILookup<Guid, DateTime> reviews;
    private readonly ILookup<Guid, decimal?> proactive;

    /// <summary>Reads them.</summary>
    /// <param name="service">Acts as SYSTEM.</param>
    /// <param name="configuration">The configuration in force.</param>
    /// <param name="period">The first day of the period whose coverage speaks.</param>
    /// <param name="weekStart">The first day of the week.</param>
    /// <param name="reps">The reps, at least one.</param>
    public WeekFacts(
        IOrganizationService service,
        SalesConfiguration configuration,
        DateTime period,
        DateTime weekStart,
        IReadOnlyCollection<Guid> reps
    )
    {
        var weekEnd = CalendarDay.Add(weekStart, LastDay);
        coverage = OfPeriod(
            service,
            RepCoverageTable.LogicalName,
            period,
            reps,
            RepCoverageTable.WinRateUsed,
            RepCoverageTable.Odds,
            RepCoverageTable.Attainment,
            RepCoverageTable.MedianCycleDays,
            RepCoverageTable.Name,
            RepCoverageTable.RepId,
            RepCoverageTable.ManagerId,
            RepCoverageTable.Owner
        );
        forecasts = OfPeriod(
            service,
            ForecastTable.LogicalName,
            period,
            reps,
            ForecastTable.Accuracy,
            ForecastTable.RepId
        );
        created = new NewDealStore(service, configuration).Of(reps, weekStart, weekEnd);
        proactive = new WeekRowStore(service)
            .Of(reps, weekStart)
            .Values.Where(row => row.GetAttributeValue<DateTime>(WeekTable.WeekStart).Date == weekStart)
            .ToLookup(
                row => row.GetAttributeValue<EntityReference>(WeekTable.Rep).Id,
                row => Number(row, WeekTable.ProactiveShare)
            );
        reviews = new ReviewStore(service).DaysOf(reps, CalendarDay.Add(weekEnd, 1 - DaysOfReviews), weekEnd);
    }

    /// <summary>A rep's coverage; null for somebody who has none, and so no scorecard.</summary>
    public Entity? CoverageOf(Guid repId) => coverage.TryGetValue(repId, out var row) ? row : null;

    /// <summary>What an indicator came to; null without data.</summary>
    public decimal? Of(Guid repId, Indicator indicator) =>
        indicator switch
        {
            Indicator.WinRate => Number(CoverageOf(repId), RepCoverageTable.WinRateUsed),
            Indicator.Odds => Number(CoverageOf(repId), RepCoverageTable.Odds),
            Indicator.Attainment => Number(CoverageOf(repId), RepCoverageTable.Attainment),
            Indicator.Cycle => Number(CoverageOf(repId), RepCoverageTable.MedianCycleDays),
            Indicator.ForecastAccuracy => forecasts.TryGetValue(repId, out var row)
                ? Number(row, ForecastTable.Accuracy)
                : null,
            Indicator.NewDeals => created[repId].Count(),
            Indicator.ProactiveShare => proactive[repId].FirstOrDefault(),
            _ => reviews[repId].Count(),
        };

    /// <summary>Why an indicator has no data.</summary>
    public static string ReasonOf(Indicator indicator) =>
        indicator switch
        {
            Indicator.Cycle => "No deal was won in the window.",
            Indicator.ForecastAccuracy => "Fewer than two closed periods have a call and a result.",
            Indicator.ProactiveShare => "The time of the week was not measured.",
            Indicator.Odds or Indicator.Attainment => "There is no quota, or too little history.",
            _ => "Coverage could not be computed.",
        };

    private static decimal? Number(Entity? row, string column) => row?.GetAttributeValue<decimal?>(column);

    private static Dictionary<Guid, Entity> OfPeriod(
        IOrganizationService service,
        string table,
        DateTime period,
        IReadOnlyCollection<Guid> reps,
        params string[] columns
    )
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(columns), NoLock = true };
        query.Criteria.AddCondition(
            new ConditionExpression(RepCoverageTable.RepId, ConditionOperator.In, reps.Cast<object>().ToArray())
        );
        query.Criteria.AddCondition(RepCoverageTable.PeriodStart, ConditionOperator.On, period);
        query.Criteria.AddCondition(RepCoverageTable.State, ConditionOperator.Equal, RowStateCode.Active);
        if (table == RepCoverageTable.LogicalName)
        {
            query.Criteria.AddCondition(RepCoverageTable.Kind, ConditionOperator.Equal, Choice.Of(RowKind.Rep).Value);
        }

        query.AddOrder(table + "id", OrderType.Ascending);
        return service
            .All(query)
            .GroupBy(row => row.GetAttributeValue<EntityReference>(RepCoverageTable.RepId).Id)
            .ToDictionary(same => same.Key, same => same.First());
    }
}
