using SalesCorner.Plugins.Domain.Stages;

namespace SalesCorner.Plugins.Tests.Domain.Stages;

[Trait("Ring", "fast")]
public sealed class StageMapTests
{
    private static readonly StageMap Map = new([
        new StagePolicy(1, 1) { Name = "Develop" },
        new StagePolicy(5, 2) { Name = "Pilot", AlsoCalled = NameList.ReadPhrases("Proof of value; Trial, paid") },
    ]);

    [Theory]
    [InlineData("Proof of value", 1, 5)]
    [InlineData(" trial, PAID ", 2, 5)]
    [InlineData("Anything", 0, 0)]
    [InlineData("Anything", 3, 3)]
    [InlineData("Anything", 4, null)]
    [InlineData(null, null, null)]
    public void A_stage_of_a_process_is_the_policy_that_names_it_else_its_category(
        string? name,
        int? category,
        int? stage
    ) => Assert.Equal(stage, Map.OfProcessStage(name, category));

    [Theory]
    [InlineData("Develop", 1)]
    [InlineData("2-Develop", 1)]
    [InlineData("2. develop", 1)]
    [InlineData("Proof of value", 5)]
    [InlineData("3-Proof of value", 5)]
    [InlineData("Unknown", null)]
    [InlineData("12", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_pipeline_phase_is_the_policy_that_bears_or_names_it(string? phase, int? stage) =>
        Assert.Equal(stage, Map.OfPhase(phase));
}
