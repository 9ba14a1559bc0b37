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
                Row = row,
                Code = CodeOf(row),
            })
            .Where(given =>
                given.Answer is { IsOnScale: true }
                && AnswerStore.IsGiven(given.Answer)
                && questions.ContainsKey(given.Answer.QuestionId)
            );
        foreach (var group in answers.GroupBy(given => given.Answer!.QuestionId))
        {
            var question = questions[group.Key];
            var deals = group.Select(given => Read(given.Row, given.Answer!)).ToList();
            var tiers = deals
                .GroupBy(deal => deal.Value)
                .ToDictionary(
                    tier => tier.Key,
                    tier => new CalibrationTier(tier.Count(deal => deal.IsWon), tier.Count())
                );
            var predictive = Calibration.OfAnswers(tiers, run.Configuration.Settings.Rates.RangeZ).Predictive;
            foreach (var tier in tiers)
            {
                var columns = figures.Tier(tier.Value, predictive);
                yield return Row(
                    group.First().Code,
                    question,
                    tier.Key,
                    Noted(columns, MoreOf(question, deals, tier.Key))
                );
            }
        }
    }

    // Entering early and high is told for each answer, competition for the question as a whole.
    private static string? MoreOf(Question question, IReadOnlyCollection<AnsweredDeal> deals, int value) =>
        question.Dimension switch
        {
            Dimension.SeniorEntry => EarlyInfluence.OfDays(deals.Where(deal => deal.Value == value).ToList()),
            Dimension.BusinessCase => EarlyInfluence.OfCompetition(deals),
            _ => null,
        };

    private static Dictionary<string, object?> Noted(IReadOnlyDictionary<string, object?> columns, string? more)
    {
        var noted = columns.ToDictionary(column => column.Key, column => column.Value, StringComparer.Ordinal);
        noted[BaselineTable.Note] =
            noted[BaselineTable.Note] is string note && more is not null
                ? note + " " + more
                : noted[BaselineTable.Note] ?? more;
        return noted;
    }

    private AnsweredDeal Read(Entity row, Answer answer)
    {
        var deal = row.Unaliased(Deal, OpportunityTable.LogicalName);
        var isWon = deal.GetAttributeValue<OptionSetValue>(OpportunityTable.State)?.Value == OpportunityStateCode.Won;
        return new AnsweredDeal(answer.Value, isWon)
        {
            Competitors = deal.GetAttributeValue<int?>(OpportunityTable.Competitors),
            DaysToAnswer = AnsweredDeal.DaysBetween(
                run.Configuration.DayOf(deal.GetAttributeValue<DateTime>(OpportunityTable.CreatedOn)),
                run.Configuration.DayOf(row.GetAttributeValue<DateTime>(QualificationAnswerTable.CreatedOn)),
                answer.AnsweredOn
            ),
        };
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

    private QueryExpression Query()
    {
        var query = new QueryExpression(QualificationAnswerTable.LogicalName)
        {
            ColumnSet = new ColumnSet([.. AnswerStore.Columns.Columns, QualificationAnswerTable.CreatedOn]),
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
        deal.Columns = new ColumnSet(OpportunityTable.State, OpportunityTable.CreatedOn, OpportunityTable.Competitors);
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
