using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Domain.Stale;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Explaining;

/// <summary>
/// A deal's verdicts as JSON: days, numbers and names of choices, no sentence, so that a reader's own language can be
/// spoken.
/// </summary>
internal static class DealHealthJson
{
    /// <summary>When it turns stale, with every rule that gives a day, the earliest first.</summary>
    public static JsonText Of(StaleDecision stale, DateTime today, SalesConfiguration configuration) =>
        new JsonText()
            .Add("on", stale.On)
            .Add("reason", stale.Reason?.ToString())
            .Add("isStale", stale.IsStale(today))
            .Add("isCooling", stale.IsCooling(today, configuration.Settings.Stale))
            .Add("rules", stale.Days.Where(day => day.On is not null).OrderBy(day => day.On).Select(Rule));

    /// <summary>The verdict and every question with what became of it.</summary>
    public static JsonText Of(
        QualificationResult result,
        SalesConfiguration configuration,
        IReadOnlyList<Entity> answers
    ) =>
        new JsonText()
            .Add("status", result.Status.ToString())
            .Add("assumedByStage", result.AssumedByStage)
            .Add("score", result.WholeScore)
            .Add("qualifiedFrom", configuration.Settings.Qualification.QualifiedFrom)
            .Add("completeness", result.Completeness)
            .Add("grade", result.Grade?.ToString())
            .Add("reviewOn", result.ReviewOn)
            .Add("questions", result.Answers.Select(answer => Question(answer, answers)));

    /// <summary>
    /// How many people of the customer the deal rests on, as it was counted last; null where nobody has counted yet.
    /// </summary>
    public static JsonText? People(Entity row, DateTime? singleContactOn, SalesConfiguration configuration) =>
        row.GetAttributeValue<int?>(OpportunityTable.ContactsEngaged) is { } engaged
            ? new JsonText()
                .Add("engaged", engaged)
                .Add("within", configuration.Settings.People.EngagedDays)
                .Add("touched", row.GetAttributeValue<int?>(OpportunityTable.ContactsTouched))
                .Add("decides", row.GetAttributeValue<bool?>(OpportunityTable.DecisionMakerEngaged) ?? false)
                .Add("competitors", row.GetAttributeValue<int?>(OpportunityTable.Competitors))
                .Add("singleSince", singleContactOn)
            : null;

    private static JsonText Rule(StaleDay day) =>
        new JsonText()
            .Add("reason", day.Reason.ToString())
            .Add("on", day.On)
            .Add("since", day.Limit?.Since)
            .Add("limit", day.Limit?.Amount)
            .Add("source", day.Limit?.Source.ToString());

    private static JsonText Question(JudgedAnswer judged, IReadOnlyList<Entity> answers)
    {
        var row = answers.FirstOrDefault(answer =>
            answer.GetAttributeValue<EntityReference>(QualificationAnswerTable.QuestionId)?.Id == judged.Question.Id
        );
        return new JsonText()
            .Add("id", judged.Question.Id.ToString("D"))
            .Add("text", judged.Question.Text)
            .Add("weight", judged.Question.Weight)
            .Add("mustHave", judged.Question.MustHave)
            .Add("minimum", judged.Question.MinimumAnswer)
            .Add("state", judged.State.ToString())
            .Add("value", judged.Value)
            .Add("countsUntil", judged.CountsUntil)
            .Add("answerId", row?.Id.ToString("D"));
    }
}
