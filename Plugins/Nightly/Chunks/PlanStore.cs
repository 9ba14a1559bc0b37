using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Motion;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>Reads what was planned by motion on the quotas of a period.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class PlanStore(IOrganizationService service)
{
    /// <summary>Each rep's plan, of those who have one: a read for each 5,000 quotas.</summary>
    public IReadOnlyDictionary<Guid, ByMotion> Of(FiscalPeriod period)
    {
        var query = new QueryExpression(QuotaTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                QuotaTable.RepId,
                QuotaTable.PeriodStart,
                QuotaTable.PeriodEnd,
                QuotaTable.ProspectPlanBase,
                QuotaTable.GrowPlanBase,
                QuotaTable.MaintainPlanBase
            ),
            NoLock = true,
        };
        query.Criteria.AddCondition(QuotaTable.State, ConditionOperator.Equal, RowStateCode.Active);
        query.Criteria.AddCondition(QuotaTable.PeriodStart, ConditionOperator.OnOrBefore, period.End);
        var reaches = query.Criteria.AddFilter(LogicalOperator.Or);
        reaches.AddCondition(QuotaTable.PeriodStart, ConditionOperator.OnOrAfter, period.Start);
        reaches.AddCondition(QuotaTable.PeriodEnd, ConditionOperator.OnOrAfter, period.Start);
        query.AddOrder(QuotaTable.Id, OrderType.Ascending);
        return service
            .All(query)
            .GroupBy(row => row.GetAttributeValue<EntityReference>(QuotaTable.RepId).Id)
            .Select(rep => new { rep.Key, Plan = new RepQuotas(rep.ToList(), []).PlanOf(period) })
            .Where(rep => rep.Plan is not null)
            .ToDictionary(rep => rep.Key, rep => rep.Plan!);
    }
}

/// <summary>Reads the hours on deals by motion in the weeks that begin in a period.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class MotionHours(IOrganizationService service)
{
    /// <summary>Each rep's hours: a read for each 5,000 weeks.</summary>
    public IReadOnlyDictionary<Guid, ByMotion> Of(FiscalPeriod period)
    {
        var query = new QueryExpression(WeekTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                WeekTable.Rep,
                WeekTable.ProspectHours,
                WeekTable.GrowHours,
                WeekTable.MaintainHours
            ),
            NoLock = true,
        };
        query.Criteria.AddCondition(WeekTable.WeekStart, ConditionOperator.OnOrAfter, period.Start);
        query.Criteria.AddCondition(WeekTable.WeekStart, ConditionOperator.OnOrBefore, period.End);
        query.AddOrder(WeekTable.Id, OrderType.Ascending);
        return service
            .All(query)
            .Where(row => row.Contains(WeekTable.Rep))
            .GroupBy(row => row.GetAttributeValue<EntityReference>(WeekTable.Rep).Id)
            .ToDictionary(rep => rep.Key, rep => rep.Aggregate(ByMotion.None, (sum, row) => sum.Plus(Read(row))));
    }

    private static ByMotion Read(Entity row) =>
        new(Hours(row, WeekTable.ProspectHours), Hours(row, WeekTable.GrowHours), Hours(row, WeekTable.MaintainHours));

    private static decimal Hours(Entity row, string column) => row.GetAttributeValue<decimal?>(column) ?? 0m;
}
