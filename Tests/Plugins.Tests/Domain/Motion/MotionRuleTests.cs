using SalesCorner.Plugins.Domain.Motion;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Tests.Domain.Motion;

[Trait("Ring", "fast")]
public sealed class MotionRuleTests
{
    private static readonly MotionSettings Usual = new();

    [Theory]
    [InlineData(false, DealMotion.Prospect)]
    [InlineData(true, DealMotion.Grow)]
    public void Whether_the_customer_bought_before_decides(bool bought, DealMotion motion) =>
        Assert.Equal(motion, MotionRule.Of(new MotionFacts { BoughtBefore = bought }, Usual));

    [Fact]
    public void Without_a_customer_nobody_can_know() => Assert.Null(MotionRule.Of(new MotionFacts(), Usual));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [InlineData(null)]
    public void A_marked_renewal_is_maintain_whoever_bought(bool? bought) =>
        Assert.Equal(
            DealMotion.Maintain,
            MotionRule.Of(new MotionFacts { BoughtBefore = bought, IsMarkedRenewal = true }, Usual)
        );

    [Theory]
    [InlineData("Renewal 2027", true)]
    [InlineData("Support RENEWAL", true)]
    [InlineData("Contract: renew", true)]
    [InlineData("Verlängerung Wartung", true)]
    [InlineData("Renewable energy", false)]
    [InlineData("Prerenewal study", false)]
    [InlineData("New line", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_word_of_a_renewal_counts_by_itself(string? topic, bool isRenewal) =>
        Assert.Equal(isRenewal, MotionRule.IsRenewal(new MotionFacts { Topic = topic }, Usual));

    [Fact]
    public void A_word_that_hides_one_does_not_hide_the_next() =>
        Assert.True(MotionRule.IsRenewal(new MotionFacts { Topic = "Renewable: renew" }, Usual));

    [Fact]
    public void The_words_are_a_setting()
    {
        var own = Usual with { WordsText = "follow-on; repeat" };

        Assert.True(MotionRule.IsRenewal(new MotionFacts { Topic = "Follow-on order" }, own));
        Assert.False(MotionRule.IsRenewal(new MotionFacts { Topic = "Renewal" }, own));
    }
}
