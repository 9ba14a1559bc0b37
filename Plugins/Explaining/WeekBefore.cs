using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Explaining;

/// <summary>
/// Reads how reps stood about a week ago: the newest snapshot of the period that is five days old or older.
/// </summary>
/// <param name="service">Acts with the rights of whoever asks.</param>
/// <param name="period">The period: what an earlier one ended with is no change within this one.</param>
/// <param name="today">The day.</param>
internal sealed class WeekBefore(IOrganizationService service, FiscalPeriod period, DateTime today)
{
    private const int Newest = 5;
    private const int Oldest = 13;

    /// <summary>The snapshot of each rep; none for one who had none.</summary>
    public IReadOnlyDictionary<Guid, Entity> Of(IReadOnlyCollection<Guid> reps)
    {
        if (reps.Count == 0)
        {
            return new Dictionary<Guid, Entity>();
        }

        var query = new QueryExpression(CoverageSnapshotTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CoverageSnapshotTable.RepId,
                CoverageSnapshotTable.TakenOn,
                CoverageSnapshotTable.Odds,
                CoverageSnapshotTable.MovingValue
            ),
        };
        query.Criteria.AddCondition(
            new ConditionExpression(CoverageSnapshotTable.RepId, ConditionOperator.In, reps.Cast<object>().ToArray())
        );
        query.Criteria.AddCondition(CoverageSnapshotTable.Kind, ConditionOperator.Equal, Choice.Of(RowKind.Rep).Value);
        query.Criteria.AddCondition(CoverageSnapshotTable.PeriodStart, ConditionOperator.On, period.Start);
        query.Criteria.AddCondition(
            CoverageSnapshotTable.TakenOn,
            ConditionOperator.OnOrAfter,
            CalendarDay.Add(today, -Oldest)
        );
        query.Criteria.AddCondition(
            CoverageSnapshotTable.TakenOn,
            ConditionOperator.OnOrBefore,
            CalendarDay.Add(today, -Newest)
        );
        query.AddOrder(CoverageSnapshotTable.TakenOn, OrderType.Descending);
        query.AddOrder(CoverageSnapshotTable.Id, OrderType.Ascending);
        return service
            .All(query)
            .GroupBy(row => row.GetAttributeValue<EntityReference>(CoverageSnapshotTable.RepId).Id)
            .ToDictionary(rows => rows.Key, rows => rows.First());
    }

    /// <summary>A snapshot as JSON; null without one.</summary>
    public static JsonText? Json(Entity? snapshot) =>
        snapshot is null
            ? null
            : new JsonText()
                .Add("on", snapshot.GetAttributeValue<DateTime?>(CoverageSnapshotTable.TakenOn))
                .Add("odds", snapshot.GetAttributeValue<decimal?>(CoverageSnapshotTable.Odds))
                .Add("moving", CoverageLine.Amount(snapshot, CoverageSnapshotTable.MovingValue));
}
