using SalesCorner.Plugins.Domain.Numbers;

namespace SalesCorner.Plugins.Tests.Domain.Numbers;

[Trait("Ring", "fast")]
public sealed class ExactTests
{
    [Fact]
    public void A_quotient_loses_the_dust_of_division() => Assert.Equal(6m, Exact.Quotient(2m, 1m / 3m));

    [Fact]
    public void Settling_keeps_twelve_decimals() => Assert.Equal(0.123456789013m, Exact.Settle(0.1234567890125m));

    [Fact]
    public void Dividing_by_zero_has_no_answer() => Assert.Null(Exact.Quotient(1m, 0m));

    [Fact]
    public void What_no_decimal_can_hold_has_no_answer()
    {
        Assert.Null(Exact.Quotient(decimal.MaxValue, 0.1m));
        Assert.Null(Exact.Product(decimal.MaxValue, 2m));
        Assert.Null(Exact.FromDouble(1e28));
        Assert.Null(Exact.FromDouble(-1e28));
        Assert.Null(Exact.FromDouble(double.NaN));
        Assert.Null(Exact.FromDouble(double.PositiveInfinity));
    }

    [Fact]
    public void An_ordinary_product_and_double_come_back()
    {
        Assert.Equal(6m, Exact.Product(2m, 3m));
        Assert.Equal(2.5m, Exact.FromDouble(2.5));
        Assert.Equal(1e27m, Exact.FromDouble(1e27));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.001, 1)]
    [InlineData(1, 1)]
    [InlineData(1.0000000000001, 1)]
    [InlineData(1.00001, 2)]
    [InlineData(1_000_000_000, 1_000_000_000)]
    public void A_part_counts_as_a_whole_one(double value, int expected) =>
        Assert.Equal(expected, Exact.CeilingCount((decimal)value));

    [Theory]
    [InlineData(-1)]
    [InlineData(1_000_000_001)]
    public void What_is_no_sensible_count_has_none(double value) => Assert.Null(Exact.CeilingCount((decimal)value));

    [Fact]
    public void An_unknown_value_has_no_count() => Assert.Null(Exact.CeilingCount(null));

    [Theory]
    [InlineData(4, 2)]
    [InlineData(0, 0)]
    [InlineData(-4, 0)]
    [InlineData(-0.5, 0)]
    [InlineData(0.25, 0.5)]
    public void The_root_of_less_than_nothing_is_zero(double value, double expected) =>
        Assert.Equal((decimal)expected, Exact.Root((decimal)value));

    [Theory]
    [InlineData(-0.1, 0)]
    [InlineData(0.4, 0.4)]
    [InlineData(1.1, 1)]
    public void A_share_stays_between_zero_and_one(double value, double expected) =>
        Assert.Equal((decimal)expected, Exact.Share((decimal)value));
}
