using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Prospecting;
using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Tests.Domain.Rates;

[Trait("Ring", "fast")]
public sealed class AverageWonValueTests
{
    private static readonly RateSettings Settings = new();
    private static readonly Baseline Unit = new()
    {
        Closed = 30,
        Won = 10,
        AverageWonValue = 100m,
    };
    private static readonly Baseline Everybody = new()
    {
        Closed = 100,
        Won = 30,
        AverageWonValue = 60m,
    };
    private static readonly OutcomeTally FiveAt200 = new()
    {
        Won = 5,
        WonWithValue = 5,
        WonValue = 1_000m,
    };

    [Fact]
    public void Five_deals_weigh_as_much_as_the_team()
    {
        var average = AverageWonValue.Of(FiveAt200, new Baselines(Unit, Everybody), Settings);

        Assert.Equal(new AverageWonValue(5, 200m, 100m, 150m), average);
        Assert.Equal(150m, average.Usable);
        Assert.Null(average.Problem);
    }

    [Fact]
    public void A_small_unit_lends_the_mean_of_the_organisation() =>
        Assert.Equal(
            60m,
            AverageWonValue.Of(FiveAt200, new Baselines(Unit with { Closed = 29 }, Everybody), Settings).TeamMean
        );

    [Fact]
    public void A_unit_without_won_values_lends_the_mean_of_the_organisation() =>
        Assert.Equal(
            60m,
            AverageWonValue
                .Of(FiveAt200, new Baselines(Unit with { AverageWonValue = null }, Everybody), Settings)
                .TeamMean
        );

    [Fact]
    public void Without_a_team_the_own_mean_stands_alone()
    {
        var average = AverageWonValue.Of(FiveAt200, Baselines.Unknown, Settings);

        Assert.Equal(new AverageWonValue(5, 200m, null, 200m), average);
    }

    [Fact]
    public void A_new_rep_has_the_team_mean()
    {
        var average = AverageWonValue.Of(OutcomeTally.None, new Baselines(Unit, null), Settings);

        Assert.Null(average.Raw);
        Assert.Equal(100m, average.Used);
    }

    [Fact]
    public void Won_deals_without_a_value_stay_out_of_the_mean()
    {
        var average = AverageWonValue.Of(FiveAt200 with { Won = 9 }, Baselines.Unknown, Settings);

        Assert.Equal(200m, average.Used);
        Assert.Equal(5, average.Deals);
    }

    [Fact]
    public void Only_deals_with_a_value_weigh_against_the_team()
    {
        var average = AverageWonValue.Of(FiveAt200 with { Won = 9, Lost = 4 }, new Baselines(Unit, null), Settings);

        Assert.Equal(150m, average.Used);
        Assert.Equal(200m, Baseline.From(FiveAt200 with { Won = 9, Lost = 4 }, 0, CreationCounts.None).AverageWonValue);
    }

    [Fact]
    public void Wins_without_any_value_leave_the_mean_unknown()
    {
        var tally = new OutcomeTally { Won = 3 };

        Assert.Null(AverageWonValue.Of(tally, Baselines.Unknown, Settings).Raw);
        Assert.Null(Baseline.From(tally, 0, CreationCounts.None).AverageWonValue);
    }

    [Fact]
    public void Nobody_with_a_won_value_leaves_it_unknown()
    {
        var average = AverageWonValue.Of(OutcomeTally.None, Baselines.Unknown, Settings);

        Assert.Null(average.Used);
        Assert.Null(average.Usable);
        Assert.NotNull(average.Problem);
    }

    [Fact]
    public void One_won_deal_of_little_value_can_be_divided_by()
    {
        var average = AverageWonValue.Of(
            new OutcomeTally
            {
                Won = 1,
                WonWithValue = 1,
                WonValue = 0.01m,
            },
            Baselines.Unknown,
            Settings
        );

        Assert.Equal(0.01m, average.Usable);
        Assert.Equal(
            0.01m,
            Baseline
                .From(
                    new OutcomeTally
                    {
                        Won = 1,
                        WonWithValue = 1,
                        WonValue = 0.01m,
                    },
                    0,
                    CreationCounts.None
                )
                .AverageWonValue
        );
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-500)]
    public void A_mean_that_is_not_above_zero_cannot_be_divided_by(int value)
    {
        var average = AverageWonValue.Of(FiveAt200 with { WonValue = value }, Baselines.Unknown, Settings);

        Assert.Null(average.Usable);
        Assert.Contains("not above zero", average.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_follows_from_its_facts()
    {
        var baseline = Baseline.From(FiveAt200 with { Won = 6, Lost = 4 }, 700, new CreationCounts(50, 20));

        Assert.Equal(
            new Baseline
            {
                Closed = 10,
                Won = 6,
                AverageWonValue = 200m,
                OpenDealDays = 700,
                Created = 50,
                Qualified = 20,
            },
            baseline
        );
        Assert.Equal(0.6m, baseline.WinRate);
        Assert.Null(Baseline.From(OutcomeTally.None, 0, CreationCounts.None).AverageWonValue);
        Assert.Null(Baseline.From(OutcomeTally.None, 0, CreationCounts.None).WinRate);
    }
}
