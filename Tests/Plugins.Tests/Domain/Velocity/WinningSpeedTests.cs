using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Settings;
using SalesCorner.Plugins.Domain.Velocity;

namespace SalesCorner.Plugins.Tests.Domain.Velocity;

[Trait("Ring", "fast")]
public sealed class WinningSpeedTests
{
    private static readonly CoverageSettings Settings = new();
    private static readonly Baseline Team = new()
    {
        Closed = 100,
        Won = 40,
        OpenDealDays = 5_000,
    };

    [Theory]
    [InlineData(30, 86)]
    [InlineData(90, 198)]
    [InlineData(1_000_000, 333)]
    public void The_chance_matches_the_check_values_of_the_domain(int days, int perMille)
    {
        var speed = WinningSpeedRule.Judge(new DealFlow(30, 60, 9_000), null, Settings)!;

        Assert.Equal(perMille / 1000m, Math.Round(speed.ChanceWithin(days), 3));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void No_time_left_is_no_chance(int days)
    {
        var speed = WinningSpeedRule.Judge(new DealFlow(30, 60, 9_000), null, Settings)!;

        Assert.Equal(0m, speed.ChanceWithin(days));
    }

    [Fact]
    public void One_day_left_is_a_small_chance()
    {
        var speed = WinningSpeedRule.Judge(new DealFlow(30, 60, 9_000), null, Settings)!;

        Assert.InRange(speed.ChanceWithin(1m), 0.0033m, 0.0034m);
    }

    [Fact]
    public void Ten_closed_deals_stand_alone()
    {
        var speed = WinningSpeedRule.Judge(new DealFlow(4, 6, 1_000), Team, Settings)!;

        Assert.Equal(0, speed.TeamDeals);
        Assert.Equal(0.004m, speed.WinsPerDay);
        Assert.Equal(0.006m, speed.LossesPerDay);
    }

    [Fact]
    public void Nine_closed_deals_are_filled_up_with_one_of_the_team()
    {
        var speed = WinningSpeedRule.Judge(new DealFlow(4, 5, 950), Team, Settings)!;

        Assert.Equal(1, speed.TeamDeals);
        Assert.Equal(new DealFlow(4.4m, 5.6m, 1_000m), speed.Flow);
        Assert.Equal(0.0044m, speed.WinsPerDay);
        Assert.Equal(0.0056m, speed.LossesPerDay);
    }

    [Fact]
    public void More_than_ten_closed_deals_borrow_none() =>
        Assert.Equal(0, WinningSpeedRule.Judge(new DealFlow(6, 6, 1_000), Team, Settings)!.TeamDeals);

    [Fact]
    public void A_team_of_one_closed_deal_and_one_open_day_can_lend()
    {
        var speed = WinningSpeedRule.Judge(
            new DealFlow(0, 0, 0),
            new Baseline
            {
                Closed = 1,
                Won = 1,
                OpenDealDays = 1,
            },
            Settings
        )!;

        Assert.Equal(10, speed.TeamDeals);
        Assert.Equal(1m, speed.WinsPerDay);
    }

    [Fact]
    public void One_closed_deal_and_one_open_day_are_a_speed() =>
        Assert.Equal(1m, WinningSpeedRule.Judge(new DealFlow(1, 0, 1), null, Settings)!.WinsPerDay);

    [Fact]
    public void Where_nothing_ever_ends_there_is_no_chance() =>
        Assert.Equal(0m, new WinningSpeed(0m, 0m, new DealFlow(0, 0, 0), 0).ChanceWithin(30m));

    [Fact]
    public void A_long_time_gone_by_is_no_chance_and_no_overflow()
    {
        var speed = new WinningSpeed(1m, 0m, new DealFlow(1, 0, 1), 0);

        Assert.Equal(0m, speed.ChanceWithin(-1_000_000m));
        Assert.Equal(1m, speed.ChanceWithin(1_000_000m));
    }

    [Fact]
    public void A_new_rep_has_the_team_speed()
    {
        var speed = WinningSpeedRule.Judge(new DealFlow(0, 0, 0), Team, Settings)!;

        Assert.Equal(10, speed.TeamDeals);
        Assert.Equal(0.008m, speed.WinsPerDay);
        Assert.Equal(0.012m, speed.LossesPerDay);
    }

    [Fact]
    public void Without_a_team_few_deals_stand_alone()
    {
        var speed = WinningSpeedRule.Judge(new DealFlow(1, 1, 100), null, Settings)!;

        Assert.Equal(0.01m, speed.WinsPerDay);
        Assert.Equal(0, speed.TeamDeals);
    }

    [Fact]
    public void A_team_without_closed_deals_or_open_days_lends_none()
    {
        Assert.Equal(0, WinningSpeedRule.Judge(new DealFlow(1, 1, 100), Team with { Closed = 0 }, Settings)!.TeamDeals);
        Assert.Equal(
            0,
            WinningSpeedRule.Judge(new DealFlow(1, 1, 100), Team with { OpenDealDays = 0 }, Settings)!.TeamDeals
        );
    }

    [Theory]
    [InlineData(0, 0, 100)]
    [InlineData(3, 9, 0)]
    public void Without_an_ended_deal_or_an_open_day_there_is_no_speed(int won, int notWon, int days) =>
        Assert.Null(WinningSpeedRule.Judge(new DealFlow(won, notWon, days), null, Settings));

    [Fact]
    public void Who_only_loses_has_no_chance()
    {
        var speed = WinningSpeedRule.Judge(new DealFlow(0, 20, 1_000), null, Settings)!;

        Assert.Equal(0m, speed.ChanceWithin(90m));
    }

    [Fact]
    public void Twice_the_cycle_halves_the_speed()
    {
        var speed = new WinningSpeed(0.004m, 0.006m, new DealFlow(4, 6, 1_000), 0).Stretched(2m);

        Assert.Equal(0.002m, speed.WinsPerDay);
        Assert.Equal(0.003m, speed.LossesPerDay);
    }

    [Fact]
    public void Another_share_of_wins_keeps_the_pace_of_ending()
    {
        var speed = new WinningSpeed(0.004m, 0.006m, new DealFlow(4, 6, 1_000), 0).WithWinShare(0.7m);

        Assert.Equal(0.007m, speed.WinsPerDay);
        Assert.Equal(0.003m, speed.LossesPerDay);
    }
}
