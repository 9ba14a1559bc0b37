using SalesCorner.Plugins.Domain.Closed;

namespace SalesCorner.Plugins.Tests.Domain.Closed;

[Trait("Ring", "fast")]
public sealed class LossReasonMapTests
{
    private static readonly LossReasonMap Own = new(
        new Dictionary<int, DealOutcome>
        {
            [100] = DealOutcome.Invalid,
            [101] = DealOutcome.NoDecision,
            [102] = DealOutcome.LostToCompetitor,
            [103] = DealOutcome.Won,
        }
    );

    [Theory]
    [InlineData(4, false, DealOutcome.NoDecision)]
    [InlineData(5, false, DealOutcome.LostToCompetitor)]
    [InlineData(4, true, DealOutcome.LostToCompetitor)]
    [InlineData(99, false, DealOutcome.NoDecision)]
    [InlineData(99, true, DealOutcome.LostToCompetitor)]
    [InlineData(null, false, DealOutcome.NoDecision)]
    public void The_platform_reasons_are_mapped(int? reason, bool competitor, DealOutcome expected) =>
        Assert.Equal(expected, LossReasonMap.Default.OutcomeOfLost(reason, competitor));

    [Theory]
    [InlineData(100, false, DealOutcome.Invalid)]
    [InlineData(100, true, DealOutcome.Invalid)]
    [InlineData(101, false, DealOutcome.NoDecision)]
    [InlineData(102, false, DealOutcome.LostToCompetitor)]
    [InlineData(103, false, DealOutcome.NoDecision)]
    public void A_map_of_ones_own_decides(int reason, bool competitor, DealOutcome expected) =>
        Assert.Equal(expected, Own.OutcomeOfLost(reason, competitor));

    [Fact]
    public void A_map_knows_what_it_maps()
    {
        Assert.True(Own.Knows(100));
        Assert.False(Own.Knows(4));
        Assert.False(Own.Knows(null));
        Assert.True(LossReasonMap.Default.Knows(4));
        Assert.True(LossReasonMap.Default.Knows(5));
        Assert.False(LossReasonMap.Default.Knows(3));
    }
}
