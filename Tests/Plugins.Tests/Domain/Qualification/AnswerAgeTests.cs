using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Tests.Domain.Qualification;

[Trait("Ring", "fast")]
public sealed class AnswerAgeTests
{
    private static readonly QualificationSettings Settings = new();

    [Theory]
    [InlineData(90, AnswerState.Answered)]
    [InlineData(91, AnswerState.Aged)]
    public void An_answer_older_than_ninety_days_counts_as_unanswered(int age, AnswerState expected)
    {
        var result = Judge(Aged(age));

        Assert.Equal(expected, result.Answers[0].State);
        Assert.Equal(expected == AnswerState.Aged ? 0m : 10m / 70m, result.Completeness!.Value, 12);
        Assert.Equal(expected == AnswerState.Aged ? null : 5, result.Answers[0].Value);
    }

    [Fact]
    public void On_a_closed_deal_no_answer_ages()
    {
        var result = Judge(Aged(500) with { IsOpen = false });

        Assert.Equal(AnswerState.Answered, result.Answers[0].State);
        Assert.Null(result.ReviewOn);
    }

    [Fact]
    public void The_review_is_due_on_the_day_the_oldest_answer_stops_counting()
    {
        var facts = Some.Deal() with
        {
            Answers = [Some.Answer(0, 5, 10), Some.Answer(1, 5, 30), Some.Answer(2, 5, 95)],
        };

        Assert.Equal(Days.Ahead(61), Judge(facts).ReviewOn);
        Assert.Equal(AnswerState.Answered, Judge(facts with { Today = Days.Ahead(60) }).Answers[1].State);
        Assert.Equal(AnswerState.Aged, Judge(facts with { Today = Days.Ahead(61) }).Answers[1].State);
    }

    [Fact]
    public void Without_an_answer_that_counts_no_review_is_due() => Assert.Null(Judge(Aged(91)).ReviewOn);

    [Fact]
    public void A_deal_whose_answers_have_all_aged_is_in_qualification_and_not_assumed()
    {
        var result = Judge(Aged(91) with { Stage = 3 });

        Assert.Equal(QualificationStatus.InQualification, result.Status);
        Assert.False(result.AssumedByStage);
        Assert.True(result.HasPersonsAnswer);
    }

    [Fact]
    public void An_aged_strong_no_disqualifies_no_longer()
    {
        var facts = Some.Deal() with { Answers = [Some.Answer(0, 1, 91)] };

        Assert.Equal(QualificationStatus.InQualification, Judge(facts).Status);
    }

    private static QualificationFacts Aged(int age) => Some.Deal() with { Answers = [Some.Answer(0, 5, age)] };

    private static QualificationResult Judge(QualificationFacts facts) => QualificationRule.Judge(facts, Settings);
}
