using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Domain.Settings;
using SalesCorner.Plugins.Domain.Stages;

namespace SalesCorner.Plugins.Tests.Domain.Qualification;

[Trait("Ring", "fast")]
public sealed class StageGateTests
{
    private static readonly QualificationSettings Blocking = new() { BlockStageGate = true };

    private static readonly IReadOnlyList<Question> Questions =
    [
        Some.Seven[0] with
        {
            DueStage = 1,
        },
        Some.Seven[1] with
        {
            DueStage = 2,
        },
        Some.Seven[2],
    ];

    [Theory]
    [InlineData(null, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 2)]
    public void Due_questions_without_an_answer_are_gate_gaps(int? stage, int expected) =>
        Assert.Equal(expected, At(stage).GateGaps.Count);

    [Fact]
    public void An_answered_question_is_no_gap_and_an_aged_one_is()
    {
        Assert.Equal([Questions[1]], At(2, Some.Answer(0, 1)).GateGaps);
        Assert.Equal(2, At(2, Some.Answer(0, 5, daysAgo: 91)).GateGaps.Count);
    }

    [Fact]
    public void A_move_forward_into_a_gap_is_refused_with_the_questions()
    {
        var refusal = StageGate.Refusal(At(2), 1, 2, Blocking, StageLadder.Standard);

        Assert.Contains("2 due question(s)", refusal, StringComparison.Ordinal);
        Assert.Contains("Question 0?; Question 1?", refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(3, 2)]
    [InlineData(2, null)]
    public void A_move_back_or_none_passes(int? from, int? to) =>
        Assert.Null(StageGate.Refusal(At(2), from, to, Blocking, StageLadder.Standard));

    [Fact]
    public void A_new_deal_cannot_start_behind_the_gate() =>
        Assert.NotNull(StageGate.Refusal(At(2), null, 2, Blocking, StageLadder.Standard));

    [Fact]
    public void Without_gaps_or_with_the_setting_off_every_move_passes()
    {
        Assert.Null(StageGate.Refusal(At(0), null, 0, Blocking, StageLadder.Standard));
        Assert.Null(StageGate.Refusal(At(2), 1, 2, new QualificationSettings(), StageLadder.Standard));
    }

    private static QualificationResult At(int? stage, params Answer[] answers) =>
        QualificationRule.Judge(new QualificationFacts(Questions, answers, Days.Today) { Stage = stage }, Blocking);
}
