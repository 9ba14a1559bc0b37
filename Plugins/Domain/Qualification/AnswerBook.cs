using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Domain.Qualification;

/// <summary>Finds the answer that counts for each question.</summary>
internal static class AnswerBook
{
    /// <summary>Every question with its answer, in the questions' order.</summary>
    public static IReadOnlyList<JudgedAnswer> Judge(QualificationFacts facts, QualificationSettings settings) =>
        facts
            .Questions.OrderBy(question => question.Order)
            .Select(question => JudgeOne(question, facts, settings))
            .ToList();

    private static JudgedAnswer JudgeOne(Question question, QualificationFacts facts, QualificationSettings settings)
    {
        var answer = facts
            .Answers.Where(given => given.QuestionId == question.Id && given.IsOnScale)
            .OrderByDescending(given => given.AnsweredOn)
            .FirstOrDefault();
        if (answer is null || IsAged(answer, facts, settings))
        {
            return FromRecord(question, facts, settings)
                ?? new JudgedAnswer(question, answer is null ? AnswerState.Unanswered : AnswerState.Aged, null, null);
        }

        var state = answer.Source == AnswerSource.FromRecord ? AnswerState.FromRecord : AnswerState.Answered;
        DateTime? until = facts.IsOpen ? CalendarDay.Add(answer.AnsweredOn, settings.AnswerAgeDays) : null;
        return new JudgedAnswer(question, state, answer.Value, until);
    }

    private static bool IsAged(Answer answer, QualificationFacts facts, QualificationSettings settings) =>
        facts.IsOpen && CalendarDay.Between(answer.AnsweredOn, facts.Today) > settings.AnswerAgeDays;

    // A column speaks for today, so what it says does not age.
    private static JudgedAnswer? FromRecord(Question question, QualificationFacts facts, QualificationSettings settings)
    {
        var value = settings.UseStandardEvidence ? facts.Columns.AnswerFrom(question.Evidence) : null;
        return value is null ? null : new JudgedAnswer(question, AnswerState.FromRecord, value, null);
    }
}
