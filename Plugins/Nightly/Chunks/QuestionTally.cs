using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Coverage.Computing;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Deals;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>Checks each question against what was won, on the latest answers of closed deals: one request.</summary>
/// <param name="run">The call.</param>
internal sealed class QuestionTally(NightlyRun run)
{
    private const int Sample = 5_000;
    private const int LongestName = 200;
    private const string Deal = "deal";
    private const string Asked = "question";

    /// <summary>A baseline for each question and answer that closed deals had.</summary>
    public IEnumerable<BaselineRow> Measure()
    {
        var questions = run.Configuration.Questions.ToDictionary(question => question.Id);
        var figures = new BaselineFigures(run.Configuration.Settings);
        var answers = run
            .Service.RetrieveMultiple(Query())
            .Entities.Select(row => new
            {
                Answer = AnswerStore.Read(row),
                IsWon = IsWon(row),
                Code = CodeOf(row),
            })
            .Where(given =>
                given.Answer is { IsOnScale: true }
                && AnswerStore.IsGiven(given.Answer)
                && questions.ContainsKey(given.Answer.QuestionId)
            );
        foreach (var question in answers.GroupBy(given => given.Answer!.QuestionId))
        {
            var code = question.First().Code;
            var tiers = question
                .GroupBy(given => given.Answer!.Value)
                .ToDictionary(
                    group => group.Key,
                    group => new CalibrationTier(group.Count(given => given.IsWon), group.Count())
                );
            var predictive = Calibration.OfAnswers(tiers, run.Configuration.Settings.Rates.RangeZ).Predictive;
            foreach (var tier in tiers)
            {
                yield return Row(code, questions[question.Key], tier.Key, figures.Tier(tier.Value, predictive));
            }
        }
    }

    private static BaselineRow Row(
        string code,
        Question question,
        int value,
        IReadOnlyDictionary<string, object?> columns
    ) =>
        new(
            $"question:{code}:{value}",
            BaselineScope.Question,
            $"{question.Text}: {value}".Shortened(LongestName),
            columns
        );

    private static string CodeOf(Entity row) =>
        row.Unaliased(Asked, QualificationQuestionTable.LogicalName)
            .GetAttributeValue<string>(QualificationQuestionTable.Code)
        ?? string.Empty;

    private static bool IsWon(Entity row) =>
        row.Unaliased(Deal, OpportunityTable.LogicalName)
            .GetAttributeValue<OptionSetValue>(OpportunityTable.State)
            ?.Value == OpportunityStateCode.Won;

    private QueryExpression Query()
    {
        var query = new QueryExpression(QualificationAnswerTable.LogicalName)
        {
            ColumnSet = AnswerStore.Columns,
            TopCount = Sample,
            NoLock = true,
        };
        query.AddOrder(QualificationAnswerTable.AnsweredOn, OrderType.Descending);
        var deal = query.AddLink(
            OpportunityTable.LogicalName,
            QualificationAnswerTable.OpportunityId,
            OpportunityTable.Id
        );
        deal.EntityAlias = Deal;
        deal.Columns = new ColumnSet(OpportunityTable.State);
        deal.LinkCriteria.AddCondition(OpportunityTable.State, ConditionOperator.NotEqual, OpportunityStateCode.Open);
        CountedSince.Restrict(deal.LinkCriteria, new CoverageTally(run.Today, run.Configuration.Settings).WindowStart);
        var asked = query.AddLink(
            QualificationQuestionTable.LogicalName,
            QualificationAnswerTable.QuestionId,
            QualificationQuestionTable.Id
        );
        asked.EntityAlias = Asked;
        asked.Columns = new ColumnSet(QualificationQuestionTable.Code);
        return query;
    }
}
