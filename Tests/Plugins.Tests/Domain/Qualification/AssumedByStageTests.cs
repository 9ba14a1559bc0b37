using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Tests.Domain.Qualification;

[Trait("Ring", "fast")]
public sealed class AssumedByStageTests
{
    private static readonly QualificationSettings Settings = new();

    [Theory]
    [InlineData(null, QualificationStatus.NotStarted, false)]
    [InlineData(0, QualificationStatus.NotStarted, false)]
    [InlineData(1, QualificationStatus.Qualified, true)]
    [InlineData(3, QualificationStatus.Qualified, true)]
    public void A_deal_that_nobody_answered_is_judged_by_its_stage(int? stage, QualificationStatus status, bool assumed)
    {
        var result = QualificationRule.Judge(Some.Deal() with { Stage = stage }, Settings);

        Assert.Equal(status, result.Status);
        Assert.Equal(assumed, result.AssumedByStage);
        Assert.False(result.HasPersonsAnswer);
    }

    [Fact]
    public void With_the_setting_off_it_is_not_qualified()
    {
        var result = QualificationRule.Judge(Some.Deal() with { Stage = 3 }, Settings with { AssumeByStage = false });

        Assert.Equal(QualificationStatus.NotStarted, result.Status);
        Assert.False(result.AssumedByStage);
    }

    [Fact]
    public void One_answer_ends_the_assumption()
    {
        var result = QualificationRule.Judge(Some.Deal(5) with { Stage = 3 }, Settings);

        Assert.Equal(QualificationStatus.InQualification, result.Status);
        Assert.False(result.AssumedByStage);
    }

    [Fact]
    public void The_setting_names_the_stage()
    {
        var facts = Some.Deal() with { Stage = 2 };

        Assert.False(QualificationRule.Judge(facts, Settings with { AssumeFromStage = 3 }).AssumedByStage);
        Assert.True(QualificationRule.Judge(facts, Settings with { AssumeFromStage = 2 }).AssumedByStage);
    }

    [Fact]
    public void What_the_record_says_is_nobodys_answer()
    {
        var facts = Some.Deal() with
        {
            Stage = 1,
            Answers = [Some.Answer(0, 4) with { Source = AnswerSource.FromRecord }],
        };

        var result = QualificationRule.Judge(facts, Settings);

        Assert.True(result.AssumedByStage);
        Assert.Equal(QualificationStatus.Qualified, result.Status);
        Assert.Equal(AnswerState.FromRecord, result.Answers[0].State);
    }

    [Fact]
    public void A_record_that_says_no_need_is_not_assumed_away()
    {
        var facts = Some.Deal() with
        {
            Stage = 1,
            Answers = [Some.Answer(0, 1) with { Source = AnswerSource.FromRecord }],
        };

        var result = QualificationRule.Judge(facts, Settings);

        Assert.Equal(QualificationStatus.Disqualified, result.Status);
        Assert.False(result.AssumedByStage);
    }

    [Fact]
    public void A_record_that_qualifies_by_itself_needs_no_assumption()
    {
        var answers = Enumerable
            .Range(0, 7)
            .Select(number => Some.Answer(number, 5) with { Source = AnswerSource.FromRecord })
            .ToList();

        var result = QualificationRule.Judge(Some.Deal() with { Stage = 1, Answers = answers }, Settings);

        Assert.Equal(QualificationStatus.Qualified, result.Status);
        Assert.False(result.AssumedByStage);
    }
}
