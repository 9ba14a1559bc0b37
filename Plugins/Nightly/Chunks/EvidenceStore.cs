using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Deals;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>Reads what other tables say of many deals at once.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class EvidenceStore(IOrganizationService service)
{
    /// <summary>The rows of the deals' answers, those made from the record included, by deal.</summary>
    public ILookup<Guid, Entity> RowsOf(IEnumerable<Guid> deals)
    {
        var query = new QueryExpression(QualificationAnswerTable.LogicalName)
        {
            ColumnSet = AnswerStore.Columns,
            NoLock = true,
        };
        query.Criteria.AddCondition(In(QualificationAnswerTable.OpportunityId, deals));
        query.AddOrder(QualificationAnswerTable.Id, OrderType.Ascending);
        return service
            .All(query)
            .Where(row => row.Contains(QualificationAnswerTable.OpportunityId))
            .ToLookup(row => row.GetAttributeValue<EntityReference>(QualificationAnswerTable.OpportunityId).Id);
    }

    /// <summary>The answers that people gave among rows.</summary>
    public static IReadOnlyList<Answer> Given(IEnumerable<Entity> rows) =>
        rows.Select(AnswerStore.Read).OfType<Answer>().Where(AnswerStore.IsGiven).ToList();

    private static ConditionExpression In(string column, IEnumerable<Guid> ids) =>
        new(column, ConditionOperator.In, ids.Cast<object>().ToArray());
}
