using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Goals;
using SalesCorner.Plugins.Domain.Reviews;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Reviews;

/// <summary>
/// Reads what a one-to-one says of the rep's objectives, in one request. With the rights of whoever asks: an objective
/// that names another manager is not told.
/// </summary>
/// <param name="service">Acts as whoever asks.</param>
/// <param name="today">The organisation's day.</param>
internal sealed class ObjectiveAgenda(IOrganizationService service, DateTime today)
{
    private const decimal Percent = 100m;
    private const int MostListed = 20;

    /// <summary>The facts with the rep's objectives.</summary>
    public AgendaFacts Complete(AgendaFacts facts, Guid repId)
    {
        var rows = service.RetrieveMultiple(Query(repId)).Entities;
        return facts with
        {
            Behind = rows.Where(row => row.GetAttributeValue<DateTime?>(ObjectiveTable.BehindOn)?.Date <= today)
                .Select(Read)
                .ToList(),
            ReviewsOverdue = rows.Where(row =>
                    row.GetAttributeValue<DateTime?>(ObjectiveTable.NextReviewOn)?.Date < today
                )
                .Select(Read)
                .ToList(),
        };
    }

    private QueryExpression Query(Guid repId)
    {
        var query = new QueryExpression(ObjectiveTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                ObjectiveTable.Name,
                ObjectiveTable.Progress,
                ObjectiveTable.Expected,
                ObjectiveTable.BehindOn,
                ObjectiveTable.NextReviewOn
            ),
            TopCount = MostListed,
            NoLock = true,
        };
        query.Criteria.AddCondition(ObjectiveTable.Owner, ConditionOperator.Equal, repId);
        query.Criteria.AddCondition(ObjectiveTable.State, ConditionOperator.Equal, RowStateCode.Active);
        query.Criteria.AddCondition(ObjectiveTable.Template, ConditionOperator.NotEqual, true);
        query.Criteria.AddCondition(
            ObjectiveTable.ObjectiveStatus,
            ConditionOperator.NotEqual,
            Choice.Of(ObjectiveStatus.Closed).Value
        );
        var concerned = query.Criteria.AddFilter(LogicalOperator.Or);
        concerned.AddCondition(ObjectiveTable.BehindOn, ConditionOperator.OnOrBefore, today);
        concerned.AddCondition(ObjectiveTable.NextReviewOn, ConditionOperator.OnOrBefore, today.AddDays(-1));
        query.AddOrder(ObjectiveTable.Name, OrderType.Ascending);
        query.AddOrder(ObjectiveTable.Id, OrderType.Ascending);
        return query;
    }

    private static AgendaObjective Read(Entity row) =>
        new(row.GetAttributeValue<string>(ObjectiveTable.Name))
        {
            Progress = row.GetAttributeValue<decimal?>(ObjectiveTable.Progress) / Percent,
            Expected = row.GetAttributeValue<decimal?>(ObjectiveTable.Expected) / Percent,
            ReviewDue = row.GetAttributeValue<DateTime?>(ObjectiveTable.NextReviewOn),
        };
}
