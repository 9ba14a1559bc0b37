using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage.Rows;

/// <summary>
/// Asks the platform whose coverage somebody may read: ordinary ownership, business units and hierarchy decide.
/// </summary>
/// <param name="service">Acts with that person's rights.</param>
internal sealed class ReadableCoverage(IOrganizationService service)
{
    /// <summary>The reps whose row of the period can be read.</summary>
    public IReadOnlyList<Guid> RepsOf(DateTime periodStart)
    {
        var query = Query(RepCoverageTable.RepId);
        query.Criteria.AddCondition(RepCoverageTable.PeriodStart, ConditionOperator.On, periodStart);
        query.Criteria.AddCondition(RepCoverageTable.Kind, ConditionOperator.Equal, Choice.Of(RowKind.Rep).Value);
        return service
            .All(query)
            .Select(row => row.GetAttributeValue<EntityReference>(RepCoverageTable.RepId)?.Id)
            .OfType<Guid>()
            .Distinct()
            .ToList();
    }

    /// <summary>Whether one of the rows cannot be read.</summary>
    public bool Hides(IReadOnlyCollection<string> keys)
    {
        if (keys.Count == 0)
        {
            return false;
        }

        return Read(keys, RepCoverageTable.Key).Count < keys.Count;
    }

    /// <summary>The rows of these keys that can be read.</summary>
    public IReadOnlyList<Entity> Read(IEnumerable<string> keys, params string[] columns)
    {
        var query = Query(columns);
        query.Criteria.AddCondition(
            new ConditionExpression(RepCoverageTable.Key, ConditionOperator.In, keys.Cast<object>().ToArray())
        );
        return service.All(query).ToList();
    }

    private static QueryExpression Query(params string[] columns)
    {
        var query = new QueryExpression(RepCoverageTable.LogicalName) { ColumnSet = new ColumnSet(columns) };
        query.AddOrder(RepCoverageTable.Id, OrderType.Ascending);
        return query;
    }
}
