using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Qualification;

/// <summary>What a deal's own columns answer, and how the rows have to change to say it.</summary>
/// <param name="questions">The active questions.</param>
/// <param name="columns">The deal's columns; unknown ones while the switch is off.</param>
/// <param name="today">The day on which the record is read.</param>
/// <param name="words">The language of the rows.</param>
internal sealed class RecordAnswers(
    IEnumerable<Question> questions,
    StandardColumns columns,
    DateTime today,
    PhraseBook words
)
{
    /// <summary>The rows to set and to delete: a question that a person has answered is left alone.</summary>
    public RecordAnswerChanges Changes(IReadOnlyList<Entity> stored)
    {
        var fromRecord = stored
            .Where(IsFromRecord)
            .GroupBy(QuestionOf)
            .ToDictionary(group => group.Key, group => group.First());
        var byPersons = new HashSet<Guid>(stored.Where(row => !IsFromRecord(row)).Select(QuestionOf));
        var set = new List<Entity>();
        var kept = new HashSet<Guid>();
        foreach (var question in questions)
        {
            if (columns.AnswerFrom(question.Evidence) is not { } value || byPersons.Contains(question.Id))
            {
                continue;
            }

            fromRecord.TryGetValue(question.Id, out var row);
            kept.Add(row?.Id ?? Guid.Empty);
            if (row?.GetAttributeValue<OptionSetValue>(QualificationAnswerTable.Value)?.Value != Option(value))
            {
                set.Add(Row(row, question, value));
            }
        }

        return new RecordAnswerChanges(
            set,
            fromRecord.Values.Select(row => row.Id).Where(id => !kept.Contains(id)).ToList()
        );
    }

    private Entity Row(Entity? stored, Question question, int value) =>
        new(QualificationAnswerTable.LogicalName, stored?.Id ?? Guid.Empty)
        {
            RowVersion = stored?.RowVersion,
            [QualificationAnswerTable.QuestionId] = new EntityReference(
                QualificationQuestionTable.LogicalName,
                question.Id
            ),
            [QualificationAnswerTable.Value] = new OptionSetValue(Option(value)),
            [QualificationAnswerTable.AnsweredOn] = today,
            [QualificationAnswerTable.Source] = Choice.Of(AnswerSource.FromRecord),
            [QualificationAnswerTable.Name] = words.Say(
                FormattableString.Invariant($"From record, {value} of {Answer.Highest}")
            ),
        };

    private static int Option(int value) => Choice.First + value - 1;

    private static Guid QuestionOf(Entity row) =>
        row.GetAttributeValue<EntityReference>(QualificationAnswerTable.QuestionId)?.Id ?? Guid.Empty;

    private static bool IsFromRecord(Entity row) =>
        Choice.Read<AnswerSource>(row.GetAttributeValue<OptionSetValue>(QualificationAnswerTable.Source))
        == AnswerSource.FromRecord;
}

/// <summary>How the rows made from a record have to change.</summary>
/// <param name="Set">Rows to create (without id) or update.</param>
/// <param name="Gone">Rows to delete.</param>
internal sealed record RecordAnswerChanges(IReadOnlyList<Entity> Set, IReadOnlyList<Guid> Gone);
