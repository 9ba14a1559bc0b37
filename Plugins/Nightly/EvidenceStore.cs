using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Qualification;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly;

/// <summary>Reads what other tables say of many deals at once.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class EvidenceStore(IOrganizationService service)
{
    /// <summary>The answers that people gave, by deal.</summary>
    public ILookup<Guid, Answer> AnswersOf(IEnumerable<Guid> deals)
    {
        var query = new QueryExpression(QualificationAnswerTable.LogicalName) { ColumnSet = AnswerStore.Columns, NoLock = true };
        query.Criteria.AddCondition(In(QualificationAnswerTable.OpportunityId, deals));
        query.AddOrder(QualificationAnswerTable.Id, OrderType.Ascending);
        return service.All(query)
            .Select(row => new { Deal = row.GetAttributeValue<EntityReference>(QualificationAnswerTable.OpportunityId), Answer = AnswerStore.Read(row) })
            .Where(given => given.Deal is not null && given.Answer is not null && AnswerStore.IsGiven(given.Answer))
            .ToLookup(given => given.Deal.Id, given => given.Answer!);
    }

    private static ConditionExpression In(string column, IEnumerable<Guid> ids) => new(column, ConditionOperator.In, ids.Cast<object>().ToArray());
}
