using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Qualification;

/// <summary>Who answers, and on which day.</summary>
/// <param name="UserId">The user.</param>
/// <param name="Today">The day.</param>
internal sealed record AnswerEvent(Guid UserId, DateTime Today);

/// <summary>Completes an answer's columns.</summary>
internal static class AnswerColumns
{
    private const int NameLength = 200;

    /// <summary>What the answer holds after the save, besides what the rep typed.</summary>
    public static IReadOnlyDictionary<string, object?> Of(
        RowView answer,
        bool isNew,
        AnswerEvent given,
        SalesConfiguration configuration
    )
    {
        var columns = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [QualificationAnswerTable.Name] = NameOf(answer, configuration),
            [QualificationAnswerTable.Source] = Choice.Of(AnswerSource.Answered),
        };
        var chosenAnew = isNew || answer.Changes(QualificationAnswerTable.Value);
        var on = answer.Day(QualificationAnswerTable.AnsweredOn);
        var typed = isNew ? on is not null : answer.Changes(QualificationAnswerTable.AnsweredOn);
        if ((chosenAnew && !typed) || on is null || on > given.Today)
        {
            // A day to come would keep an answer from ever ageing.
            columns[QualificationAnswerTable.AnsweredOn] = given.Today;
        }

        if (chosenAnew)
        {
            columns[QualificationAnswerTable.AnsweredBy] = new EntityReference(UserTable.LogicalName, given.UserId);
        }

        return columns;
    }

    private static string NameOf(RowView answer, SalesConfiguration configuration)
    {
        var reference = answer.Reference(QualificationAnswerTable.QuestionId);
        var question =
            configuration.Questions.FirstOrDefault(one => one.Id == reference?.Id)?.Text ?? reference?.Name ?? "Answer";
        var value = answer.Choice(QualificationAnswerTable.Value) - Choice.First + 1;
        var name = value is null
            ? question
            : question + ": " + configuration.Words.Say(FormattableString.Invariant($"{value} of {Answer.Highest}"));
        return name.Shortened(NameLength);
    }
}
