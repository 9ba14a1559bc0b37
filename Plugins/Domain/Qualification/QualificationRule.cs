using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Numbers;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Domain.Qualification;

/// <summary>Scores a deal's answers and decides whether it is qualified.</summary>
public static class QualificationRule
{
    private const decimal FullScore = 100m;

    /// <summary>Judges the deal as it stands on the facts' day.</summary>
    public static QualificationResult Judge(QualificationFacts facts, QualificationSettings settings)
    {
        var answers = AnswerBook.Judge(facts, settings);
        var score = ScoreOf(answers);
        var answered = StatusOf(answers, score, facts, settings);
        var asked = facts.Answers.Any(answer => answer.Source == AnswerSource.Answered);
        var assumed =
            !asked
            && settings.AssumeByStage
            && MayBeAssumed(answered)
            && facts.Ladder.HasReached(facts.Stage, settings.AssumeFromStage);

        var completeness = ShareOfWeight(answers, answer => answer.Value is null ? 0m : 1m);
        return new QualificationResult(assumed ? QualificationStatus.Qualified : answered, assumed, answers)
        {
            Score = score,
            Completeness = completeness,
            Grade = completeness > 0m ? GradeRule.Of(score!.Value, settings) : null,
            GateGaps = GapsOf(answers, facts),
            ReviewOn = answers.Where(answer => answer.CountsUntil is not null).Min(answer => answer.CountsUntil)
                is { } until
                ? CalendarDay.Add(until, 1)
                : null,
            HasPersonsAnswer = asked,
        };
    }

    private static QualificationStatus StatusOf(
        IReadOnlyList<JudgedAnswer> answers,
        decimal? score,
        QualificationFacts facts,
        QualificationSettings settings
    )
    {
        if (answers.Any(answer => answer.Question.MustHave && answer.Value == Answer.Lowest))
        {
            return QualificationStatus.Disqualified;
        }

        if (facts.Answers.Count == 0 && answers.All(answer => answer.Value is null))
        {
            return QualificationStatus.NotStarted;
        }

        return score >= settings.QualifiedFrom && answers.All(answer => answer.Satisfies)
            ? QualificationStatus.Qualified
            : QualificationStatus.InQualification;
    }

    private static bool MayBeAssumed(QualificationStatus answered) =>
        answered is QualificationStatus.NotStarted or QualificationStatus.InQualification;

    private static decimal? ScoreOf(IReadOnlyList<JudgedAnswer> answers)
    {
        const decimal Steps = Answer.Highest - Answer.Lowest;
        var share = ShareOfWeight(answers, answer => answer.Value is { } value ? (value - Answer.Lowest) / Steps : 0m);
        return share * FullScore;
    }

    private static decimal? ShareOfWeight(IReadOnlyList<JudgedAnswer> answers, Func<JudgedAnswer, decimal> part)
    {
        var all = answers.Sum(answer => (decimal)answer.Question.SoundWeight);
        return Exact.Quotient(answers.Sum(answer => answer.Question.SoundWeight * part(answer)), all);
    }

    private static List<Question> GapsOf(IReadOnlyList<JudgedAnswer> answers, QualificationFacts facts) =>
        answers
            .Where(answer => answer.Value is null && answer.Question.DueStage is not null)
            .Select(answer => answer.Question)
            .Where(question => facts.Ladder.HasReached(facts.Stage, question.DueStage!.Value))
            .ToList();
}
