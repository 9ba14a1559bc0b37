using SalesCorner.Plugins.Domain.Goals;

namespace SalesCorner.Plugins.Tests.Domain.Goals;

[Trait("Ring", "fast")]
public sealed class KeyResultProgressTests
{
    [Theory]
    [InlineData(0, 250, 0, 0)]
    [InlineData(0, 250, 125, 50)]
    [InlineData(0, 250, 250, 100)]
    [InlineData(0, 250, 300, 100)]
    [InlineData(15, 30, 12, 0)]
    [InlineData(15, 30, 18, 20)]
    [InlineData(-10, 10, 0, 50)]
    public void It_is_the_share_of_the_way_between_0_and_1(int start, int target, int current, int percent) =>
        Assert.Equal(percent / 100m, KeyResultProgress.Of(start, target, current).Share);

    [Theory]
    [InlineData(9, 0)]
    [InlineData(8, 33)]
    [InlineData(6, 100)]
    [InlineData(5, 100)]
    [InlineData(10, 0)]
    public void A_target_below_the_start_is_a_decrease(int current, int percent) =>
        Assert.Equal(percent, Math.Round(KeyResultProgress.Of(9m, 6m, current).Share!.Value * 100m));

    [Theory]
    [InlineData(null, 5, 1, "It has no start.")]
    [InlineData(1, null, 1, "It has no target.")]
    [InlineData(1, 5, null, "It has no current value yet.")]
    [InlineData(5, 5, 5, "Target and start are the same: there is no way to go.")]
    public void Without_a_number_it_is_empty_and_says_why(int? start, int? target, int? current, string reason) =>
        Assert.Equal(new Progress(null, reason), KeyResultProgress.Of(start, target, current));
}
