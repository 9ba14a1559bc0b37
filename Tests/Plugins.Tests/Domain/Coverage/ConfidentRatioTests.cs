using SalesCorner.Plugins.Domain.Coverage;

namespace SalesCorner.Plugins.Tests.Domain.Coverage;

[Trait("Ring", "fast")]
public sealed class ConfidentRatioTests
{
    private const decimal Z = 0.8416m;

    [Theory]
    [InlineData(20, 5, 70)]
    [InlineData(33, 5, 41)]
    [InlineData(50, 5, 26)]
    [InlineData(33, 20, 35)]
    public void The_ratio_matches_the_check_values_of_the_domain(int percent, int deals, int tenths)
    {
        var ratio = ConfidentRatio.Of(percent / 100m, deals, Z)!.Value;

        Assert.Equal(tenths / 10m, Math.Round(ratio, 1));
    }

    [Fact]
    public void The_ratio_has_the_exact_value_of_an_independent_computation() =>
        Assert.Equal(4.118682m, Math.Round(ConfidentRatio.Of(0.33m, 5m, Z)!.Value, 6));

    [Fact]
    public void Less_than_one_deal_to_win_counts_as_one() =>
        Assert.Equal(ConfidentRatio.Of(0.33m, 1m, Z), ConfidentRatio.Of(0.33m, 0.2m, Z));

    [Fact]
    public void One_deal_to_win_asks_for_the_most() =>
        Assert.Equal(5.957198m, Math.Round(ConfidentRatio.Of(0.33m, 1m, Z)!.Value, 6));

    [Fact]
    public void Who_always_wins_needs_no_more_than_what_remains() =>
        Assert.Equal(1m, Math.Round(ConfidentRatio.Of(1m, 5m, Z)!.Value, 9));

    [Theory]
    [InlineData(0)]
    [InlineData(-0.1)]
    [InlineData(1.01)]
    public void A_rate_that_cannot_be_has_no_ratio(double rate) => Assert.Null(ConfidentRatio.Of((decimal)rate, 5m, Z));

    [Fact]
    public void A_rate_near_zero_gives_a_huge_ratio_and_no_overflow() =>
        Assert.True(ConfidentRatio.Of(0.000000000001m, 1_000_000_000m, Z) > 999_999_999_999m);

    [Fact]
    public void Even_odds_need_one_over_the_win_rate() =>
        Assert.Equal(4m, Math.Round(ConfidentRatio.Of(0.25m, 3m, 0m)!.Value, 9));
}
