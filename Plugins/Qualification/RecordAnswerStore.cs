using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Deals;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Qualification;

/// <summary>Keeps the answers that a deal's own columns give, as rows that say so.</summary>
/// <param name="service">Acts as SYSTEM.</param>
/// <param name="create">How a row is created; by the service itself when nothing else is said.</param>
internal sealed class RecordAnswerStore(IOrganizationService service, Action<Entity>? create = null)
{
    /// <summary>Removes the row that the record gave for a question; a person's answer stays.</summary>
    public void Remove(Guid opportunityId, Guid questionId)
    {
        var query = new QueryExpression(QualificationAnswerTable.LogicalName)
        {
            ColumnSet = new ColumnSet(QualificationAnswerTable.Id),
            TopCount = 1,
        };
        query.Criteria.AddCondition(QualificationAnswerTable.OpportunityId, ConditionOperator.Equal, opportunityId);
        query.Criteria.AddCondition(QualificationAnswerTable.QuestionId, ConditionOperator.Equal, questionId);
        query.Criteria.AddCondition(
            QualificationAnswerTable.Source,
            ConditionOperator.Equal,
            Choice.Of(AnswerSource.FromRecord).Value
        );
        foreach (var row in service.RetrieveMultiple(query).Entities)
        {
            service.Delete(row.LogicalName, row.Id);
        }
    }

    /// <summary>Brings the rows in line with what the columns say: one write a row that differs.</summary>
    public int Follow(EntityReference opportunity, EntityReference owner, RecordAnswers wanted) =>
        Apply(opportunity, owner, wanted.Changes(new AnswerStore(service).RowsOf(opportunity.Id)));

    /// <summary>Makes changes that are known already; says how many rows they were.</summary>
    public int Apply(EntityReference opportunity, EntityReference owner, RecordAnswerChanges changes)
    {
        foreach (var gone in changes.Gone)
        {
            service.Delete(QualificationAnswerTable.LogicalName, gone);
        }

        foreach (var answer in changes.Set)
        {
            answer[QualificationAnswerTable.OpportunityId] = opportunity;
            if (answer.Id == Guid.Empty)
            {
                answer[QualificationAnswerTable.Owner] = owner;
                (create ?? (row => service.Create(row)))(answer);
            }
            else
            {
                service.UpdateAsRead(answer);
            }
        }

        return changes.Gone.Count + changes.Set.Count;
    }
}
