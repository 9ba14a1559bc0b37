using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Tests.Domain.Qualification;

[Trait("Ring", "fast")]
public sealed class StandardColumnsTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData(1, 3)]
    [InlineData(2, 2)]
    [InlineData(7, 2)]
    public void Competitors_speak_against_us_and_none_named_says_nothing(int? competitors, int? answer) =>
        Assert.Equal(
            answer,
            new StandardColumns { Competitors = competitors }.AnswerFrom(StandardEvidence.Competitors)
        );

    private static readonly QualificationSettings On = new() { UseStandardEvidence = true };

    [Theory]
    [InlineData(0, 5)]
    [InlineData(1, 4)]
    [InlineData(2, 3)]
    [InlineData(3, 1)]
    [InlineData(4, null)]
    [InlineData(-1, null)]
    [InlineData(null, null)]
    public void A_need_of_zero_is_a_must_have(int? need, int? expected) =>
        Assert.Equal(expected, new StandardColumns { Need = need }.AnswerFrom(StandardEvidence.Need));

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 3)]
    [InlineData(2, 4)]
    [InlineData(3, 5)]
    [InlineData(null, null)]
    public void A_budget_status_grows_with_its_value(int? budget, int? expected) =>
        Assert.Equal(expected, new StandardColumns { BudgetStatus = budget }.AnswerFrom(StandardEvidence.BudgetStatus));

    [Theory]
    [InlineData(0, 5)]
    [InlineData(1, 4)]
    [InlineData(2, 3)]
    [InlineData(3, 2)]
    [InlineData(4, null)]
    public void A_sooner_purchase_is_more_urgent(int? timeframe, int? expected) =>
        Assert.Equal(
            expected,
            new StandardColumns { PurchaseTimeframe = timeframe }.AnswerFrom(StandardEvidence.PurchaseTimeframe)
        );

    [Theory]
    [InlineData(0, 4)]
    [InlineData(1, 4)]
    [InlineData(2, null)]
    public void A_recorded_process_is_known(int? process, int? expected) =>
        Assert.Equal(
            expected,
            new StandardColumns { PurchaseProcess = process }.AnswerFrom(StandardEvidence.PurchaseProcess)
        );

    [Theory]
    [InlineData(true, 4)]
    [InlineData(false, null)]
    [InlineData(null, null)]
    public void A_decision_maker_counts_only_when_ticked(bool? ticked, int? expected) =>
        Assert.Equal(
            expected,
            new StandardColumns { DecisionMaker = ticked }.AnswerFrom(StandardEvidence.DecisionMaker)
        );

    [Fact]
    public void A_question_without_a_column_gets_nothing() =>
        Assert.Null(new StandardColumns { Need = 0, DecisionMaker = true }.AnswerFrom(StandardEvidence.None));

    [Fact]
    public void A_column_pre_fills_an_unanswered_question_and_does_not_age()
    {
        var result = QualificationRule.Judge(Deal(), On);

        Assert.Equal(new JudgedAnswer(result.Answers[0].Question, AnswerState.FromRecord, 5, null), result.Answers[0]);
        Assert.Equal(QualificationStatus.InQualification, result.Status);
        Assert.Null(result.ReviewOn);
    }

    [Fact]
    public void With_the_switch_off_a_column_says_nothing() =>
        Assert.Equal(
            AnswerState.Unanswered,
            QualificationRule.Judge(Deal(), new QualificationSettings()).Answers[0].State
        );

    [Theory]
    [InlineData(0, AnswerState.Answered, 2)]
    [InlineData(91, AnswerState.FromRecord, 5)]
    public void A_person_comes_before_the_record_until_the_answer_has_aged(int age, AnswerState state, int value)
    {
        var result = QualificationRule.Judge(Deal() with { Answers = [Some.Answer(0, 2, age)] }, On);

        Assert.Equal(state, result.Answers[0].State);
        Assert.Equal(value, result.Answers[0].Value);
    }

    private static QualificationFacts Deal() =>
        new(
            [
                new Question(Some.Id(0), "Need?", 10) { MustHave = true, Evidence = StandardEvidence.Need },
                Some.Seven[1],
            ],
            [],
            Days.Today
        )
        {
            Columns = new StandardColumns { Need = 0 },
        };

    [Fact]
    public void Columns_that_nobody_touched_answer_nothing()
    {
        Assert.True(new StandardColumns { DecisionMaker = false }.AnswerNothing);
        Assert.False(new StandardColumns { DecisionMaker = true }.AnswerNothing);
        Assert.False(new StandardColumns { Need = 3 }.AnswerNothing);
    }
}
