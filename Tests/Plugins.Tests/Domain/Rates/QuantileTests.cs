using SalesCorner.Plugins.Domain.Rates;

namespace SalesCorner.Plugins.Tests.Domain.Rates;

[Trait("Ring", "fast")]
public sealed class QuantileTests
{
    [Theory]
    [InlineData(new[] { 10 }, 10, 10)]
    [InlineData(new[] { 20, 10 }, 15, 17.5)]
    [InlineData(new[] { 30, 10, 20 }, 20, 25)]
    [InlineData(new[] { 10, 20, 30, 40 }, 25, 32.5)]
    [InlineData(new[] { 5, 4, 3, 2, 1 }, 3, 4)]
    [InlineData(new[] { 7, 7, 7, 7 }, 7, 7)]
    public void Median_and_third_quartile_are_interpolated(int[] days, double median, double third)
    {
        var cycle = CycleTime.Of(days);

        Assert.Equal((decimal)median, cycle.Median);
        Assert.Equal((decimal)third, cycle.ThirdQuartile);
        Assert.Equal(days.Length, cycle.Deals);
    }

    [Fact]
    public void Without_won_deals_the_cycle_is_unknown() =>
        Assert.Equal(new CycleTime(0, null, null), CycleTime.Of([]));

    [Theory]
    [InlineData(0, 10)]
    [InlineData(1, 40)]
    public void The_ends_are_the_least_and_the_greatest(int share, int expected) =>
        Assert.Equal(expected, Quantile.Of([40, 10, 20], share));

    [Fact]
    public void The_distance_between_two_values_may_exceed_an_integer() =>
        Assert.Equal(-0.5m, Quantile.Of([int.MinValue, int.MaxValue], 0.5m));
}
