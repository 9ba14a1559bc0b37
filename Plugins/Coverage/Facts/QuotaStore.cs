using System.Globalization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage.Facts;

/// <summary>Reads what a quota is checked against and named after.</summary>
/// <param name="service">Acts as SYSTEM: a manager may not see every quota of a rep.</param>
internal sealed class QuotaStore(IOrganizationService service)
{
    /// <summary>
    /// The days of a quota of the rep that the given one overlaps with; null when there is none. Quotas without a last
    /// day
    /// share a period and are added up, so they overlap with nothing but one that spans their first day.
    /// </summary>
    public string? Overlapping(Guid repId, DateTime start, DateTime? end, Guid except)
    {
        var query = new QueryExpression(QuotaTable.LogicalName)
        {
            ColumnSet = new ColumnSet(QuotaTable.PeriodStart, QuotaTable.PeriodEnd),
            TopCount = 1,
        };
        query.Criteria.AddCondition(QuotaTable.RepId, ConditionOperator.Equal, repId);
        query.Criteria.AddCondition(QuotaTable.State, ConditionOperator.Equal, RowStateCode.Active);
        query.Criteria.AddCondition(QuotaTable.Id, ConditionOperator.NotEqual, except);
        query.Criteria.AddCondition(QuotaTable.PeriodStart, ConditionOperator.OnOrBefore, end ?? start);
        var reaches = query.Criteria.AddFilter(LogicalOperator.Or);
        reaches.AddCondition(QuotaTable.PeriodEnd, ConditionOperator.OnOrAfter, start);
        if (end is not null)
        {
            reaches.AddFilter(StartsFrom(start));
        }

        query.AddOrder(QuotaTable.PeriodStart, OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities.Select(Days).FirstOrDefault();
    }

    /// <summary>What a quota is called: its rep and its days.</summary>
    public string NameOf(RowView quota, ConfigurationStore configuration)
    {
        var rep = quota.Reference(QuotaTable.RepId);
        var start = quota.Day(QuotaTable.PeriodStart);
        var end = quota.Day(QuotaTable.PeriodEnd);
        var period =
            start is null ? string.Empty
            : end is null ? configuration.Calendar().PeriodOf(start.Value).Name
            : Days(start.Value, end);
        return new RowNames(service).Of(rep) + ", " + period;
    }

    private static FilterExpression StartsFrom(DateTime start)
    {
        var filter = new FilterExpression(LogicalOperator.And);
        filter.AddCondition(QuotaTable.PeriodEnd, ConditionOperator.Null);
        filter.AddCondition(QuotaTable.PeriodStart, ConditionOperator.OnOrAfter, start);
        return filter;
    }

    private static string Days(Entity row) =>
        Days(
            row.GetAttributeValue<DateTime>(QuotaTable.PeriodStart),
            row.GetAttributeValue<DateTime?>(QuotaTable.PeriodEnd)
        );

    private static string Days(DateTime start, DateTime? end) =>
        end is null
            ? string.Format(CultureInfo.InvariantCulture, "from {0:yyyy-MM-dd}", start)
            : string.Format(CultureInfo.InvariantCulture, "{0:yyyy-MM-dd} to {1:yyyy-MM-dd}", start, end);
}
