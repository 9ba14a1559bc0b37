using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Deals;

/// <summary>Reads the answers of a deal.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class AnswerStore(IOrganizationService service)
{
    // One answer a question; an organisation has a handful of questions.
    private const int MostAnswers = 500;

    /// <summary>The columns of an answer that count.</summary>
    public static ColumnSet Columns =>
        new(
            QualificationAnswerTable.QuestionId,
            QualificationAnswerTable.Value,
            QualificationAnswerTable.AnsweredOn,
            QualificationAnswerTable.Source,
            QualificationAnswerTable.OpportunityId
        );

    /// <summary>The rows of a deal's answers, those made from the record included, in one request.</summary>
    public IReadOnlyList<Entity> RowsOf(Guid opportunityId)
    {
        var query = new QueryExpression(QualificationAnswerTable.LogicalName)
        {
            ColumnSet = Columns,
            TopCount = MostAnswers,
            NoLock = true,
        };
        query.Criteria.AddCondition(QualificationAnswerTable.OpportunityId, ConditionOperator.Equal, opportunityId);
        return service.RetrieveMultiple(query).Entities.ToList();
    }

    /// <summary>
    /// Whether a person gave the answer. A row made from the record only shows what a column says; the judgement asks
    /// the
    /// column itself, so that it is never behind and ends with the switch.
    /// </summary>
    public static bool IsGiven(Answer answer) => answer.Source == AnswerSource.Answered;

    /// <summary>An answer in the domain's words; null when it lacks its question, value or day.</summary>
    public static Answer? Read(Entity row)
    {
        var question = row.GetAttributeValue<EntityReference>(QualificationAnswerTable.QuestionId);
        var value = row.GetAttributeValue<OptionSetValue>(QualificationAnswerTable.Value);
        var on = row.GetAttributeValue<DateTime?>(QualificationAnswerTable.AnsweredOn);
        return question is null || value is null || on is null
            ? null
            : new Answer(
                question.Id,
                value.Value - Choice.First + 1,
                on.Value.Date,
                Choice.Read<AnswerSource>(row.GetAttributeValue<OptionSetValue>(QualificationAnswerTable.Source))
                    ?? AnswerSource.Answered
            );
    }
}
