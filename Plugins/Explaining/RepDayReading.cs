using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Deals;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Explaining;

/// <summary>Reads the deals and planned activities that a rep's day is about: three bounded requests.</summary>
/// <param name="service">Acts with the rights of whoever asks.</param>
/// <param name="repId">The rep.</param>
internal sealed class RepDayReading(IOrganizationService service, Guid repId)
{
    private const int MostDeals = 200;
    private const int MostLate = 200;
    private const int MostNext = 5;

    /// <summary>How far back a planned activity that was not done still counts, in days.</summary>
    private const int LateDays = 60;

    private static readonly string[] DealColumns =
    [
        .. DealImage.Columns,
        OpportunityTable.Name,
        OpportunityTable.Customer,
        OpportunityTable.EstimatedValueBase,
        OpportunityTable.StaleOn,
        OpportunityTable.StaleReason,
        OpportunityTable.QualificationStatus,
    ];

    private static readonly ColumnSet ActivityColumns = new(
        ActivityTable.TypeCode,
        ActivityTable.Subject,
        ActivityTable.Regarding,
        ActivityTable.ScheduledEnd
    );

    /// <summary>The largest open deals that are meant to close by a day.</summary>
    public IReadOnlyList<Entity> Deals(DateTime until)
    {
        var query = new QueryExpression(OpportunityTable.LogicalName)
        {
            ColumnSet = new ColumnSet(DealColumns.Distinct(StringComparer.Ordinal).ToArray()),
            TopCount = MostDeals,
            NoLock = true,
        };
        query.Criteria.AddCondition(OpportunityTable.Owner, ConditionOperator.Equal, repId);
        query.Criteria.AddCondition(OpportunityTable.State, ConditionOperator.Equal, OpportunityStateCode.Open);
        query.Criteria.AddCondition(OpportunityTable.EstimatedCloseDate, ConditionOperator.OnOrBefore, until);
        query.AddOrder(OpportunityTable.EstimatedValueBase, OrderType.Descending);
        return service.RetrieveMultiple(query).Entities;
    }

    /// <summary>Planned activities that are past and not done, the oldest first.</summary>
    public IReadOnlyList<Entity> Late(DateTime today)
    {
        var query = Planned(MostLate);
        query.Criteria.AddCondition(
            ActivityTable.ScheduledEnd,
            ConditionOperator.OnOrAfter,
            CalendarDay.Add(today, -LateDays)
        );
        query.Criteria.AddCondition(
            ActivityTable.ScheduledEnd,
            ConditionOperator.OnOrBefore,
            CalendarDay.Add(today, -1)
        );
        return service.RetrieveMultiple(query).Entities;
    }

    /// <summary>What is planned from today on, the nearest first.</summary>
    public IReadOnlyList<Entity> Next(DateTime today)
    {
        var query = Planned(MostNext);
        query.Criteria.AddCondition(ActivityTable.ScheduledEnd, ConditionOperator.OnOrAfter, today);
        return service.RetrieveMultiple(query).Entities;
    }

    private QueryExpression Planned(int most)
    {
        var query = new QueryExpression(ActivityTable.LogicalName)
        {
            ColumnSet = ActivityColumns,
            TopCount = most,
            NoLock = true,
        };
        query.Criteria.AddCondition(ActivityTable.Owner, ConditionOperator.Equal, repId);
        query.Criteria.AddCondition(
            ActivityTable.State,
            ConditionOperator.In,
            ActivityStateCode.Open,
            ActivityStateCode.Scheduled
        );
        query.AddOrder(ActivityTable.ScheduledEnd, OrderType.Ascending);
        return query;
    }
}
