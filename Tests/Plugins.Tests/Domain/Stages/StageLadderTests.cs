using SalesCorner.Plugins.Domain.Stages;

namespace SalesCorner.Plugins.Tests.Domain.Stages;

[Trait("Ring", "fast")]
public sealed class StageLadderTests
{
    [Theory]
    [InlineData(0, 1, false)]
    [InlineData(1, 1, true)]
    [InlineData(2, 1, true)]
    [InlineData(null, 0, false)]
    [InlineData(9, 3, true)]
    [InlineData(-1, 0, false)]
    public void A_stage_has_reached_those_before_it(int? stage, int target, bool expected) =>
        Assert.Equal(expected, StageLadder.Standard.HasReached(stage, target));

    [Fact]
    public void The_policies_order_comes_before_the_values()
    {
        var ladder = new StageLadder([new StagePolicy(100, 5), new StagePolicy(200, 1)]);

        Assert.True(ladder.HasReached(100, 200));
        Assert.False(ladder.HasReached(200, 100));
    }

    [Fact]
    public void A_stage_without_a_policy_is_compared_by_its_value()
    {
        var ladder = new StageLadder([new StagePolicy(100, 5)]);

        Assert.True(ladder.HasReached(101, 100));
        Assert.False(ladder.HasReached(99, 100));
        Assert.True(ladder.HasReached(50, 50));
        Assert.False(ladder.HasReached(100, 101));
    }

    [Fact]
    public void A_policy_is_found_by_its_stage()
    {
        Assert.True(StageLadder.Standard.PolicyOf(3)!.IsLast);
        Assert.False(StageLadder.Standard.PolicyOf(2)!.IsLast);
        Assert.Null(StageLadder.Standard.PolicyOf(4));
        Assert.Null(StageLadder.Standard.PolicyOf(null));
    }

    [Fact]
    public void The_platform_has_four_stages_of_which_the_last_is_marked() =>
        Assert.Equal(
            [(0, 0, "Qualify", false), (1, 1, "Develop", false), (2, 2, "Propose", false), (3, 3, "Close", true)],
            StagePolicy.Standard.Select(policy => (policy.Stage, policy.Order, policy.Name, policy.IsLast))
        );

    [Fact]
    public void Of_two_policies_for_a_stage_the_first_holds() =>
        Assert.Equal(5, new StageLadder([new StagePolicy(1, 5), new StagePolicy(1, 6)]).PolicyOf(1)!.Order);
}
