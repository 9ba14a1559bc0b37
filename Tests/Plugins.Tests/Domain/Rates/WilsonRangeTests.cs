using SalesCorner.Plugins.Domain.Rates;

namespace SalesCorner.Plugins.Tests.Domain.Rates;

[Trait("Ring", "fast")]
public sealed class WilsonRangeTests
{
    private const decimal Z = 1.2816m;

    [Theory]
    [InlineData(3, 10, 15, 50)]
    [InlineData(10, 30, 23, 45)]
    [InlineData(33, 100, 27, 39)]
    public void The_range_matches_the_check_values_of_the_domain(int won, int closed, int low, int high)
    {
        var range = WilsonRange.Of(won, closed, Z)!;

        Assert.Equal(low, Math.Round(range.Low * 100m));
        Assert.Equal(high, Math.Round(range.High * 100m));
    }

    [Fact]
    public void The_range_has_the_exact_ends_of_an_independent_computation()
    {
        var range = WilsonRange.Of(3, 10, Z)!;

        Assert.Equal(0.153795m, Math.Round(range.Low, 6));
        Assert.Equal(0.502636m, Math.Round(range.High, 6));
    }

    [Fact]
    public void Without_deals_there_is_no_range() => Assert.Null(WilsonRange.Of(0, 0, Z));

    [Fact]
    public void A_single_deal_has_a_range() => Assert.NotNull(WilsonRange.Of(1, 1, Z));

    [Theory]
    [InlineData(0, 5)]
    [InlineData(5, 5)]
    [InlineData(0, 1)]
    [InlineData(1_000_000_000, 2_000_000_000)]
    public void The_range_stays_between_nothing_and_everything(int won, int closed)
    {
        var range = WilsonRange.Of(won, closed, Z)!;

        Assert.InRange(range.Low, 0m, range.High);
        Assert.InRange(range.High, range.Low, 1m);
    }

    [Fact]
    public void Never_winning_starts_the_range_at_zero_and_always_winning_ends_it_at_one()
    {
        Assert.Equal(0m, WilsonRange.Of(0, 7, Z)!.Low);
        Assert.Equal(1m, WilsonRange.Of(7, 7, Z)!.High);
    }

    [Fact]
    public void The_sign_of_the_width_does_not_matter() =>
        Assert.Equal(WilsonRange.Of(3, 10, Z), WilsonRange.Of(3, 10, -Z));

    [Fact]
    public void Without_width_the_range_is_the_rate_itself()
    {
        var range = WilsonRange.Of(1, 4, 0m)!;

        Assert.Equal(0.25m, range.Low);
        Assert.Equal(0.25m, range.High);
    }
}
