using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Tests.Domain.Rates;

[Trait("Ring", "fast")]
public sealed class LossProfileTests
{
    private static readonly RateSettings Settings = new();

    private static readonly OutcomeTally Ten = new()
    {
        Won = 5,
        Lost = 3,
        NoDecision = 2,
        WonWithValue = 5,
        WonValue = 350m,
        LostValue = 400m,
        NoDecisionValue = 250m,
    };

    [Fact]
    public void All_rates_share_one_denominator()
    {
        var profile = LossProfile.Of(Ten, Settings);

        Assert.Equal(0.3m, profile.LossRate);
        Assert.Equal(0.2m, profile.NoDecisionRate);
        Assert.Equal(0.35m, profile.ValueWinRate);
    }

    [Fact]
    public void Nine_deals_show_no_value_rate() =>
        Assert.Null(LossProfile.Of(Ten with { NoDecision = 1 }, Settings).ValueWinRate);

    [Theory]
    [InlineData(350, 400, 250, false)]
    [InlineData(349, 401, 250, true)]
    [InlineData(900, 50, 50, false)]
    public void Wins_small_is_more_than_fifteen_points_lower(int won, int lost, int none, bool expected) =>
        Assert.Equal(
            expected,
            LossProfile.Of(Ten with { WonValue = won, LostValue = lost, NoDecisionValue = none }, Settings).WinsSmall
        );

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(-1, 400, 250)]
    [InlineData(350, -1, 250)]
    [InlineData(350, 400, -1)]
    public void Sums_that_give_no_share_give_no_value_rate(int won, int lost, int none)
    {
        var profile = LossProfile.Of(Ten with { WonValue = won, LostValue = lost, NoDecisionValue = none }, Settings);

        Assert.Null(profile.ValueWinRate);
        Assert.False(profile.WinsSmall);
    }

    [Theory]
    [InlineData(0.5, 0, 0, 1)]
    [InlineData(0.25, 0.75, 0, 0.25)]
    [InlineData(0.25, 0, 0.75, 0.25)]
    public void Small_and_missing_values_still_give_a_rate(double won, double lost, double none, double expected) =>
        Assert.Equal(
            (decimal)expected,
            LossProfile
                .Of(
                    Ten with
                    {
                        WonValue = (decimal)won,
                        LostValue = (decimal)lost,
                        NoDecisionValue = (decimal)none,
                    },
                    Settings
                )
                .ValueWinRate
        );

    [Fact]
    public void Winning_nothing_by_value_is_a_rate_of_zero() =>
        Assert.Equal(0m, LossProfile.Of(Ten with { WonValue = 0m }, Settings).ValueWinRate);

    [Fact]
    public void Who_only_leaves_deals_undecided_has_rates() =>
        Assert.Equal(
            new LossProfile(0m, 1m, null, false),
            LossProfile.Of(new OutcomeTally { NoDecision = 3 }, Settings)
        );

    [Fact]
    public void Won_deals_without_a_value_still_count_as_won() =>
        Assert.True(
            LossProfile.Of(Ten with { WonWithValue = 1, WonValue = 340m, LostValue = 410m }, Settings).WinsSmall
        );

    [Fact]
    public void Without_closed_deals_nothing_is_known() =>
        Assert.Equal(
            new LossProfile(null, null, null, false),
            LossProfile.Of(OutcomeTally.None, Settings with { ValueRateMinimumDeals = 0 })
        );
}
