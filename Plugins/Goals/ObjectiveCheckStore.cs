using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Goals;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Goals;

/// <summary>
/// Reads in one request what the check of an objective needs: its key results, and how many objectives its owner has.
/// </summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class ObjectiveCheckStore(IOrganizationService service)
{
    private const string KeyResult = "keyresult";
    private const int MostRows = 500;

    /// <summary>The facts of an objective as it will be saved.</summary>
    /// <param name="objective">The row as it will be.</param>
    /// <param name="id">Its id.</param>
    /// <param name="owner">Its owner.</param>
    public ObjectiveFacts Of(RowView objective, Guid id, EntityReference owner)
    {
        var start = objective.Day(ObjectiveTable.PeriodStart);
        var end = objective.Day(ObjectiveTable.PeriodEnd);
        var rows = service.RetrieveMultiple(Query(id, owner.Id, start, end)).Entities;
        return new ObjectiveFacts(objective.Value<string>(ObjectiveTable.Name), start, end)
        {
            HasOwner = owner.LogicalName == UserTable.LogicalName,
            OfTheOwner = rows.Where(row => row.Id != id).Select(row => row.Id).Distinct().Count() + 1,
            KeyResults = rows.Where(row => row.Id == id)
                .Select(row => row.Unaliased(KeyResult, KeyResultTable.LogicalName))
                .Where(row => row.Contains(KeyResultTable.Id))
                .Select(KeyResultColumns.FactsOf)
                .ToList(),
        };
    }

    private static QueryExpression Query(Guid id, Guid ownerId, DateTime? start, DateTime? end)
    {
        var query = new QueryExpression(ObjectiveTable.LogicalName)
        {
            ColumnSet = new ColumnSet(ObjectiveTable.Id),
            TopCount = MostRows,
        };
        query.Criteria.FilterOperator = LogicalOperator.Or;
        query.Criteria.AddCondition(ObjectiveTable.Id, ConditionOperator.Equal, id);
        if (start is not null && end is not null)
        {
            query.Criteria.AddFilter(Others(ownerId, start.Value, end.Value));
        }

        query.AddOrder(ObjectiveTable.Id, OrderType.Ascending);
        var keyResult = query.AddLink(
            KeyResultTable.LogicalName,
            ObjectiveTable.Id,
            KeyResultTable.ObjectiveId,
            JoinOperator.LeftOuter
        );
        keyResult.EntityAlias = KeyResult;
        keyResult.Columns = new ColumnSet([.. KeyResultColumns.Read, KeyResultTable.Id]);
        keyResult.LinkCriteria.AddCondition(KeyResultTable.State, ConditionOperator.Equal, RowStateCode.Active);
        return query;
    }

    private static FilterExpression Others(Guid ownerId, DateTime start, DateTime end)
    {
        var filter = new FilterExpression(LogicalOperator.And);
        filter.AddCondition(ObjectiveTable.Owner, ConditionOperator.Equal, ownerId);
        filter.AddCondition(ObjectiveTable.PeriodStart, ConditionOperator.On, start);
        filter.AddCondition(ObjectiveTable.PeriodEnd, ConditionOperator.On, end);
        filter.AddCondition(ObjectiveTable.State, ConditionOperator.Equal, RowStateCode.Active);
        filter.AddCondition(ObjectiveTable.Template, ConditionOperator.NotEqual, true);
        filter.AddCondition(
            ObjectiveTable.ObjectiveStatus,
            ConditionOperator.NotEqual,
            Choice.Of(ObjectiveStatus.Closed).Value
        );
        return filter;
    }
}
