using SalesCorner.Plugins.Domain.Motion;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Tests.Domain.Motion;

[Trait("Ring", "fast")]
public sealed class BalanceTests
{
    // Of 40 new ones 12 were won, of 10 renewals 9.
    private static readonly BalanceFacts Rep = new()
    {
        Prospect = new MotionSums(40, 12)
        {
            WonValue = 240_000m,
            Minutes = 6_600m,
            CycleDays = [40, 62, 90],
        },
        Maintain = new MotionSums(10, 9)
        {
            WonValue = 90_000m,
            Minutes = 600m,
            CycleDays = [10],
        },
        Plan = new ByMotion(100_000m, 100_000m, 100_000m),
        IsTyped = true,
        Hours = new ByMotion(20m, 30m, 50m),
    };

    // The organisation won 28 of 100 new ones and 60 of 100 renewals.
    private static readonly BalanceFacts All = new()
    {
        Prospect = new MotionSums(100, 28),
        Maintain = new MotionSums(100, 60),
    };

    [Fact]
    public void A_rate_is_drawn_towards_the_teams_of_that_motion()
    {
        var balance = Of(Rep, All);

        Assert.Equal((12m + (20m * 0.28m)) / 60m, balance.Rate(DealMotion.Prospect)!.Value, 12);
        Assert.Equal((9m + (20m * 0.60m)) / 30m, balance.Rate(DealMotion.Maintain)!.Value, 12);
        Assert.Null(balance.Rate(DealMotion.Grow));
    }

    [Theory]
    [InlineData(30, 0.5)]
    [InlineData(29, 0.28)]
    public void The_business_unit_speaks_from_thirty_deals_of_the_motion(int closed, double rate)
    {
        var unit = new BalanceFacts { Prospect = new MotionSums(closed, closed / 2) };

        Assert.Equal(
            (decimal)rate,
            new Balance(Rep, new TeamMotions(unit, All), new SalesSettings()).TeamRate(DealMotion.Prospect)
        );
    }

    [Fact]
    public void A_motion_of_which_few_closed_goes_by_all_motions_and_without_any_by_the_assumption()
    {
        var few = new BalanceFacts { Prospect = new MotionSums(100, 25), Grow = new MotionSums(9, 9) };

        Assert.Equal(34m / 109m, Of(Rep, few).TeamRate(DealMotion.Grow), 12);
        Assert.Equal(0.33m, Of(Rep, new BalanceFacts()).TeamRate(DealMotion.Grow));
    }

    [Fact]
    public void Time_goes_by_planned_revenue_times_effort()
    {
        var balance = Of(Rep, All);

        Assert.Equal(
            [10m / 14m, 3m / 14m, 1m / 14m],
            Balance.Motions.Select(motion => balance.Recommended(motion)!.Value),
            (expected, found) => Math.Abs(expected - found) < 0.000000000001m
        );
        Assert.Equal([0.2m, 0.3m, 0.5m], Balance.Motions.Select(motion => balance.Measured(motion)!.Value));
    }

    [Fact]
    public void Without_plan_and_hours_no_share_is_shown()
    {
        var balance = Of(new BalanceFacts(), All);

        Assert.All(Balance.Motions, motion => Assert.Null(balance.Recommended(motion)));
        Assert.All(Balance.Motions, motion => Assert.Null(balance.Measured(motion)));
    }

    [Fact]
    public void Effort_is_a_setting()
    {
        var equal = new SalesSettings
        {
            Motion = new MotionSettings { ProspectEffort = 1m, GrowEffort = 1m },
        };

        Assert.Equal(
            1m / 3m,
            new Balance(Rep, new TeamMotions(null, All), equal).Recommended(DealMotion.Prospect)!.Value,
            12
        );
    }

    [Fact]
    public void The_words_name_rates_time_and_what_is_not_known() =>
        Assert.Equal(
            """
            Prospect: 12 of 40 closed deals won, 240,000, half of them within 62 days; win rate 29.3 % (team 28 %), 110 hours.
            Grow: no deal closed.
            Maintain: 9 of 10 closed deals won, 90,000, half of them within 10 days; win rate 70 % (team 60 %), 10 hours.
            The plan asks for 71 % Prospect, 21 % Grow, 7 % Maintain of the time. Spent were 20 % Prospect, 30 % Grow, 50 % Maintain.
            2 closed deals have no motion and are left out: nobody named their customer.
            """.ReplaceLineEndings("\n"),
            BalanceSentences.Of(Of(Rep with { Without = 2 }, All))
        );

    [Fact]
    public void Reps_add_up()
    {
        var both = Rep.Plus(Rep);

        Assert.Equal(
            (80, 24, 480_000m, 6),
            (both.Prospect.Closed, both.Prospect.Won, both.Prospect.WonValue, both.Prospect.CycleDays.Count)
        );
        Assert.Equal(new ByMotion(40m, 60m, 100m), both.Hours);
        Assert.Equal(new ByMotion(200_000m, 200_000m, 200_000m), both.Plan);
    }

    private static Balance Of(BalanceFacts facts, BalanceFacts organisation) =>
        new(facts, new TeamMotions(null, organisation), new SalesSettings());
}
