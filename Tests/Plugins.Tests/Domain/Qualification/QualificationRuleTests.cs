using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Tests.Domain.Qualification;

[Trait("Ring", "fast")]
public sealed class QualificationRuleTests
{
    private static readonly QualificationSettings Settings = new();

    [Theory]
    [InlineData(new[] { 5, 5, 5, 5, 5, 5, 5 }, 100, Grade.A)]
    [InlineData(new[] { 3, 3, 3, 3, 3, 3, 3 }, 50, Grade.C)]
    [InlineData(new[] { 4, 4, 4, 4, 4, 4, 4 }, 75, Grade.A)]
    [InlineData(new[] { 2, 2, 2, 2, 2, 2, 2 }, 25, Grade.D)]
    [InlineData(new[] { 5, 5, 5 }, 42, Grade.C)]
    [InlineData(new[] { 1 }, 0, Grade.D)]
    public void The_score_is_the_weighted_share_of_the_scale_with_unanswered_as_zero(
        int[] answers,
        int score,
        Grade grade
    )
    {
        var result = QualificationRule.Judge(Some.Deal(answers), Settings);

        Assert.Equal(score, result.WholeScore);
        Assert.Equal(grade, result.Grade);
    }

    [Fact]
    public void A_deal_that_nobody_has_answered_has_no_grade()
    {
        var result = QualificationRule.Judge(Some.Deal(), Settings);

        Assert.Equal(0, result.WholeScore);
        Assert.Null(result.Grade);
    }

    [Fact]
    public void Answers_that_have_all_aged_give_no_grade()
    {
        var facts = Some.Deal() with { Answers = [Some.Answer(0, 5) with { AnsweredOn = Days.Ago(91) }] };

        Assert.Null(QualificationRule.Judge(facts, Settings).Grade);
        Assert.Equal(Grade.D, QualificationRule.Judge(facts with { IsOpen = false }, Settings).Grade);
    }

    [Fact]
    public void The_score_is_kept_unrounded_and_stored_rounded_down()
    {
        var result = QualificationRule.Judge(Some.Deal(5, 5, 5, 5, 4, 2), Settings);

        Assert.Equal(71.428571m, Math.Round(result.Score!.Value, 6));
        Assert.Equal(71, result.WholeScore);
    }

    [Fact]
    public void Weights_count_and_completeness_is_the_answered_weight()
    {
        Question[] questions = [new(Some.Id(0), "Heavy?", 30), new(Some.Id(1), "Light?", 10)];
        var result = QualificationRule.Judge(
            new QualificationFacts(questions, [Some.Answer(0, 3)], Days.Today),
            Settings
        );

        Assert.Equal(37.5m, result.Score);
        Assert.Equal(0.75m, result.Completeness);
    }

    [Theory]
    [InlineData(new[] { 4, 4, 4, 4, 4, 4, 1 }, QualificationStatus.Qualified)]
    [InlineData(new[] { 3, 3, 3, 3, 3, 4, 4 }, QualificationStatus.InQualification)]
    [InlineData(new[] { 4, 3, 3, 3, 3, 5, 5 }, QualificationStatus.Qualified)]
    [InlineData(new[] { 2, 5, 5, 5, 5, 5, 5 }, QualificationStatus.InQualification)]
    [InlineData(new[] { 5, 5, 5, 5, 0, 5, 5 }, QualificationStatus.InQualification)]
    [InlineData(new[] { 5, 5, 5, 5, 5, 0, 0 }, QualificationStatus.Qualified)]
    [InlineData(new[] { 1, 5, 5, 5, 5, 5, 5 }, QualificationStatus.Disqualified)]
    [InlineData(new[] { 5, 5, 5, 5, 5, 1, 5 }, QualificationStatus.Qualified)]
    [InlineData(new[] { 5 }, QualificationStatus.InQualification)]
    [InlineData(new int[0], QualificationStatus.NotStarted)]
    public void The_status_follows_score_and_must_haves(int[] answers, QualificationStatus expected) =>
        Assert.Equal(expected, QualificationRule.Judge(Some.Deal(answers), Settings).Status);

    [Theory]
    [InlineData(4, 75, Grade.A)]
    [InlineData(4, 76, Grade.B)]
    public void A_grade_starts_at_its_limit(int answer, int limit, Grade expected)
    {
        var result = QualificationRule.Judge(
            Some.Deal(Enumerable.Repeat(answer, 7).ToArray()),
            Settings with
            {
                GradeA = limit,
            }
        );

        Assert.Equal(expected, result.Grade);
    }

    [Theory]
    [InlineData(75, Grade.A)]
    [InlineData(74.99, Grade.B)]
    [InlineData(60, Grade.B)]
    [InlineData(59.99, Grade.C)]
    [InlineData(40, Grade.C)]
    [InlineData(39.99, Grade.D)]
    public void Grades_are_judged_on_the_unrounded_score(double score, Grade expected) =>
        Assert.Equal(expected, GradeRule.Of((decimal)score, Settings));

    [Theory]
    [InlineData(75, QualificationStatus.Qualified)]
    [InlineData(76, QualificationStatus.InQualification)]
    public void Qualified_starts_at_its_limit(int limit, QualificationStatus expected) =>
        Assert.Equal(
            expected,
            QualificationRule.Judge(Some.Deal(4, 4, 4, 4, 4, 4, 4), Settings with { QualifiedFrom = limit }).Status
        );

    [Theory]
    [InlineData(4, QualificationStatus.Qualified)]
    [InlineData(5, QualificationStatus.InQualification)]
    public void A_must_have_accepts_its_own_lowest_answer(int minimum, QualificationStatus expected)
    {
        var questions = Some.Seven.Select(question => question with { MinimumAnswer = minimum }).ToList();
        var facts = Some.Deal(4, 4, 4, 4, 4, 5, 5) with { Questions = questions };

        Assert.Equal(expected, QualificationRule.Judge(facts, Settings).Status);
    }

    [Fact]
    public void Only_must_haves_have_a_lowest_answer()
    {
        var facts = Some.Deal(5, 5, 5, 5, 5, 2, 2);

        Assert.Equal(QualificationStatus.Qualified, QualificationRule.Judge(facts, Settings).Status);
    }

    [Fact]
    public void Without_questions_there_is_no_score()
    {
        var result = QualificationRule.Judge(new QualificationFacts([], [], Days.Today), Settings);

        Assert.Null(result.Score);
        Assert.Null(result.WholeScore);
        Assert.Null(result.Completeness);
        Assert.Null(result.Grade);
        Assert.Equal(QualificationStatus.NotStarted, result.Status);
    }

    [Fact]
    public void Weights_of_zero_or_less_weigh_nothing()
    {
        Question[] questions =
        [
            new(Some.Id(0), "None?", 0),
            new(Some.Id(1), "Negative?", -10),
            new(Some.Id(2), "Some?", 5),
        ];
        var result = QualificationRule.Judge(
            new QualificationFacts(questions, [Some.Answer(0, 5), Some.Answer(1, 5)], Days.Today),
            Settings
        );

        Assert.Equal(0m, result.Score);
        Assert.Equal(0m, result.Completeness);

        var full = QualificationRule.Judge(
            new QualificationFacts(questions, [Some.Answer(1, 5), Some.Answer(2, 5)], Days.Today),
            Settings
        );

        Assert.Equal(100m, full.Score);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void A_value_off_the_scale_is_no_answer(int value)
    {
        var result = QualificationRule.Judge(Some.Deal() with { Answers = [Some.Answer(0, value)] }, Settings);

        Assert.Equal(0m, result.Completeness);
    }

    [Fact]
    public void An_answer_to_a_question_that_is_no_longer_asked_counts_nothing()
    {
        var result = QualificationRule.Judge(Some.Deal() with { Answers = [Some.Answer(99, 5)] }, Settings);

        Assert.Equal(0m, result.Score);
        Assert.Equal(QualificationStatus.InQualification, result.Status);
    }

    [Fact]
    public void Of_two_answers_to_a_question_the_later_counts()
    {
        var result = QualificationRule.Judge(
            Some.Deal() with
            {
                Answers = [Some.Answer(0, 2, daysAgo: 1), Some.Answer(0, 5), Some.Answer(0, 3, daysAgo: 9)],
            },
            Settings
        );

        Assert.Equal(5, result.Answers[0].Value);
    }

    [Fact]
    public void Answers_are_listed_in_the_order_of_the_questions()
    {
        var facts = Some.Deal(5) with { Questions = Some.Seven.Reverse().ToList() };

        var result = QualificationRule.Judge(facts, Settings);

        Assert.Equal(Some.Seven, result.Answers.Select(answer => answer.Question));
        Assert.Equal(AnswerState.Answered, result.Answers[0].State);
        Assert.Equal(AnswerState.Unanswered, result.Answers[1].State);
    }
}
