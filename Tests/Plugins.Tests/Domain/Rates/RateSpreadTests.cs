using SalesCorner.Plugins.Domain.Numbers;
using SalesCorner.Plugins.Domain.Rates;

namespace SalesCorner.Plugins.Tests.Domain.Rates;

[Trait("Ring", "fast")]
public sealed class RateSpreadTests
{
    // The 90 % quantiles of a printed table of chi-squared (NIST/SEMATECH e-Handbook, 1.3.6.7.4).
    [Theory]
    [InlineData(1, 2.706)]
    [InlineData(2, 4.605)]
    [InlineData(9, 14.684)]
    [InlineData(30, 40.256)]
    [InlineData(100, 118.498)]
    public void The_distribution_is_that_of_the_printed_table(int freedom, double quantile) =>
        Assert.Equal(0.9d, ChiSquared.Below(quantile, freedom), 0.0001d);

    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(1_000_000, 5, 1)]
    [InlineData(5_000, 5_000, 0.502)]
    public void Far_out_it_stays_between_nothing_and_everything(double value, int freedom, double expected) =>
        Assert.Equal(expected, ChiSquared.Below(value, freedom), 0.001d);

    // Two reps with 100 deals each around a half: (d² / 25) twice, so 2.706 is reached where each is 5.82 deals off.
    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void Reps_differ_when_chance_would_spread_them_less_nine_times_in_ten(int apart, bool differs) =>
        Assert.Equal(
            differs,
            RateSpread.Differs([
                new WonOfClosed(50 + apart, 100),
                new WonOfClosed(50 - apart, 100),
                new WonOfClosed(0, 0),
            ])
        );

    [Fact]
    public void Reps_who_all_win_everything_do_not_differ() =>
        Assert.False(RateSpread.Differs([new WonOfClosed(5, 5), new WonOfClosed(2, 2)]));

    [Fact]
    public void One_rep_alone_differs_from_nobody() =>
        Assert.Null(RateSpread.Differs([new WonOfClosed(1, 5), new WonOfClosed(0, 0)]));
}
