using SalesCorner.Plugins.Domain.Stages;

namespace SalesCorner.Plugins.Tests.Domain.Stages;

[Trait("Ring", "fast")]
public sealed class StageRuleTests
{
    private static readonly StageFacts Everything = new(3, 1, "Propose");

    [Theory]
    [InlineData(null, 3, StageSource.ProcessBar)]
    [InlineData("sales stage, process bar", 1, StageSource.SalesStage)]
    [InlineData("Pipeline Phase; process bar", 2, StageSource.PipelinePhase)]
    [InlineData("what, ever", 3, StageSource.ProcessBar)]
    public void The_first_source_of_the_order_that_says_a_stage_wins(string? order, int stage, StageSource source) =>
        Assert.Equal(new StageVerdict(stage, source), Rule(order).Judge(Everything));

    [Fact]
    public void A_source_that_says_nothing_is_passed_over() =>
        Assert.Equal(
            new StageVerdict(1, StageSource.SalesStage),
            Rule(null).Judge(Everything with { ProcessStage = null })
        );

    [Fact]
    public void A_process_bar_that_nobody_uses_is_passed_over() =>
        Assert.Equal(1, Rule(null, isUsed: false).Judge(Everything)!.Stage);

    [Fact]
    public void A_source_that_is_left_out_is_not_asked() =>
        Assert.Null(Rule("process bar").Judge(Everything with { ProcessStage = null }));

    [Fact]
    public void Words_that_mean_no_source_are_told() => Assert.Equal(["bar"], StageOrder.Unknown("bar, Sales Stage"));

    private static StageRule Rule(string? order, bool isUsed = true) =>
        new(StageOrder.Read(order), new StageMap(StagePolicy.Standard), isUsed);
}
