using SalesCorner.Plugins.Domain.Pace;

namespace SalesCorner.Plugins.Tests.Domain.Pace;

/// <summary>A rep who is the whole team, with two months that went alike: everything can be counted by hand.</summary>
[Trait("Ring", "fast")]
public sealed class TeamPaceTests
{
    private static readonly IReadOnlyCollection<PaceDeal> Deals = SomePace.TwoMonths();

    private static readonly TeamPace Pace = SomePace.Alone(Deals).Pace!;

    [Fact]
    public void Ten_deals_were_open_on_each_reference_day_and_four_of_them_were_won()
    {
        var sums = new PaceTally(SomePace.Frame(Deals), SomePace.Window).Of(Deals);

        Assert.Equal([10, 10], sums.Periods.Take(2).Select(period => period.Open.Total));
        Assert.Equal([4, 4], sums.Periods.Take(2).Select(period => period.Won.Total));
        Assert.Equal([500m, 500m], sums.Periods.Take(2).Select(period => period.Rest));
    }

    // Eight won deals lived 30 days and two lived 10, so the edges are at 30 (from the 25 % quantile on); all ages here
    // are 20.
    [Fact]
    public void All_deals_are_of_one_band_whose_rate_is_that_of_everything() => Assert.Equal(0.4m, Pace.PooledRates[0]);

    // (0 + 10 * 0.4) / (0 + 10): a band without a deal has the rate of everything.
    [Fact]
    public void A_band_without_deals_has_the_rate_of_everything() =>
        Assert.All(Pace.PooledRates, rate => Assert.Equal(0.4m, rate));

    [Fact]
    public void Each_period_has_its_own_rates_drawn_to_all() =>
        Assert.All(Pace.Periods, period => Assert.Equal(0.4m, period.Rates[0]));

    // All are of the middle class, for their value is the average. Expected 20 * 0.4 = 8, won 8.
    [Fact]
    public void Deals_of_a_size_that_are_won_as_expected_have_the_factor_one() =>
        Assert.Equal([1m, 1m, 1m], Pace.SizeFactors);

    [Fact]
    public void New_business_was_one_deal_of_100_for_the_one_rep()
    {
        Assert.All(Pace.Periods, period => Assert.Equal((100m, 1m), (period.NewValue, period.NewCount)));
        Assert.Equal([100m, 100m], Pace.NewDeals);
    }

    [Fact]
    public void Habit_is_five_deals_a_period_and_never_strayed()
    {
        Assert.Equal(500m, Pace.MeanRest);
        Assert.Equal([1m, 1m], Pace.Ratios);
    }

    [Fact]
    public void Nothing_is_assumed_of_layers_that_were_not_kept() =>
        Assert.Equal(LayerFactors.Unmeasured, Pace.LayerFactors);

    [Fact]
    public void With_nine_deals_open_on_the_earlier_day_one_period_is_left_and_pace_says_nothing() =>
        Assert.Null(SomePace.Alone(Deals.Where((_, index) => index != 9)).Pace);

    [Fact]
    public void With_nine_wins_in_the_window_pace_says_nothing() =>
        Assert.Null(
            SomePace.Alone(Deals.Select((deal, index) => index == 0 ? deal with { IsWon = false } : deal)).Pace
        );

    [Fact]
    public void A_deal_that_is_smaller_than_the_average_has_a_factor_of_its_own()
    {
        // Two small deals open in each month, none of them won: expected 4 * pooled rate of (8 + 10 * 8/24) / (24 + 10)
        // = 1/3.
        var small = new[] { "02-19", "03-22" }.SelectMany(created =>
            SomePace.Many(2, created, created == "02-19" ? "04-05" : "05-05", value: 10m)
        );

        var pace = SomePace.Alone(Deals.Concat(small)).Pace!;

        Assert.Equal(0.333333333333m, pace.PooledRates[0]);
        Assert.Equal(Math.Round(10m / (10m + (4m / 3m)), 9), Math.Round(pace.SizeFactors[0], 9));
        Assert.Equal(Math.Round(18m / (10m + (20m / 3m)), 9), Math.Round(pace.SizeFactors[1], 9));
    }
}
