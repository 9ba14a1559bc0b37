using SalesCorner.Plugins.Domain.Pace;

namespace SalesCorner.Plugins.Tests.Domain.Pace;

/// <summary>Odds of a few deals, counted by hand.</summary>
[Trait("Ring", "fast")]
public sealed class PaceJudgeTests
{
    [Theory]
    [InlineData(50, 0.75)]
    [InlineData(100, 0.75)]
    [InlineData(101, 0.25)]
    [InlineData(200, 0.25)]
    [InlineData(210, 0)]
    public void Two_deals_of_100_at_even_chances(decimal quota, decimal odds) =>
        Assert.Equal(odds, PaceJudge.Of(Asked.About([0.5m, 0.5m], 100m) with { Quota = quota }).OddsPipeline);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-10, 1)]
    public void What_is_won_makes_the_number_sure(decimal missing, decimal odds)
    {
        var result = PaceJudge.Of(Asked.About([0.5m], 100m, won: 1_000m) with { Quota = 1_000m + missing });

        Assert.Equal((odds, odds, odds), (result.Odds, result.OddsPipeline, result.OddsHabit));
    }

    [Theory]
    [InlineData(400, 1)]
    [InlineData(401, 0.5)]
    [InlineData(800, 0.5)]
    [InlineData(801, 0)]
    public void Habit_is_the_share_of_the_rests_that_are_enough(decimal quota, decimal odds)
    {
        var question = Asked.About([], 0m) with { UsualRest = 800m, Ratios = [0.5m, 1m], Quota = quota };

        Assert.Equal(odds, PaceJudge.Of(question).OddsHabit);
    }

    [Fact]
    public void Both_witnesses_are_believed_alike()
    {
        var result = PaceJudge.Of(Asked.About([0.5m, 0.5m], 100m, won: 100m) with { UsualRest = 60m, Quota = 200m });

        Assert.Equal(
            (0.75m, 0m, 0.375m, 0.75m),
            (result.OddsPipeline, result.OddsHabit, result.Odds, result.Disagreement)
        );
        Assert.Equal((200m, 160m, 180m), (result.LandingPipeline, result.LandingHabit, result.Landing));
    }

    [Fact]
    public void Without_a_quota_there_are_landings_and_no_odds()
    {
        var result = PaceJudge.Of(Asked.About([0.5m, 0.5m], 100m) with { UsualRest = 60m, Quota = null });

        Assert.Null(result.Odds);
        Assert.Null(result.Best);
        Assert.Equal(80m, result.Landing);
        Assert.InRange(result.Low, 0m, 60m);
        Assert.InRange(result.High, 100m, 201m);
    }

    [Fact]
    public void A_deal_without_a_value_changes_nothing()
    {
        var result = PaceJudge.Of(Asked.About([0.5m], 0m) with { Quota = 100m });

        Assert.Equal((0m, 0m), (result.OddsPipeline, result.LandingPipeline));
    }

    [Fact]
    public void A_deal_larger_than_three_quotas_still_counts_as_one() =>
        Assert.Equal(0.4m, PaceJudge.Of(Asked.About([0.4m], 1_000_000m) with { Quota = 100m }).OddsPipeline);

    // 0.5 for certain at 0, else 100: eight in ten lie between both.
    [Fact]
    public void The_range_is_that_of_both_distributions_half_and_half()
    {
        var result = PaceJudge.Of(
            Asked.About([0.5m], 100m, won: 40m) with
            {
                Quota = 100m,
                UsualRest = 50m,
                Ratios = [1m],
            }
        );

        Assert.Equal((40m, 140.5m), (result.Low, result.High));
    }

    [Fact]
    public void The_best_and_the_worst_earlier_period_are_told()
    {
        var way = Asked.About([0.5m], 100m).Reps[0].Periods[0];
        var question = Asked.About([0.5m], 100m);
        var rep = question.Reps[0] with { Periods = [way, way with { Chances = [0.2m] }] };

        var result = PaceJudge.Of(question with { Reps = [rep], Quota = 100m });

        Assert.Equal((0.5m, 0.2m, 0.35m), (result.Best, result.Worst, result.OddsPipeline));
    }

    [Fact]
    public void A_team_is_the_distribution_over_all_of_its_deals()
    {
        var one = Asked.About([0.5m], 100m).Reps[0];

        var team = PaceJudge.Of(Asked.About([0.5m], 100m) with { Reps = [one, one], Quota = 200m });

        Assert.Equal(0.25m, team.OddsPipeline);
        Assert.Null(team.Factor);
    }

    [Fact]
    public void Nobody_cannot_be_judged() =>
        Assert.Throws<ArgumentException>(() => PaceJudge.Of(new PaceQuestion([], 100m, 0m, [1m])));

    // Two new deals a period are expected, 100 each; the team's recent ones are worth 50 and 150.
    [Fact]
    public void New_business_comes_as_the_recent_deals_of_the_team_scaled_to_what_is_expected()
    {
        var rep = Asked.About([], 0m).Reps[0];
        var way = rep.Periods[0] with { NewValue = 100m, NewCount = 1m };

        var result = PaceJudge.Of(
            Asked.About([], 0m) with
            {
                Reps = [rep with { Periods = [way], NewDeals = [50m, 150m] }],
                Quota = 150m,
            }
        );

        // Each of both comes with a chance of 1 / 2: the one of 150 is needed.
        Assert.Equal(0.5m, result.OddsPipeline);
        Assert.Equal(100m, result.LandingPipeline);
        Assert.Equal(100m, result.NewBusiness);
    }
}

/// <summary>Questions about a rep with a few deals of one value.</summary>
internal static class Asked
{
    public static PaceQuestion About(decimal[] chances, decimal value, decimal won = 0m) =>
        new([Rep(chances, value, won)], null, 0m, [1m]);

    private static RepOutlook Rep(decimal[] chances, decimal value, decimal won) =>
        new()
        {
            Standing = new PaceStanding(
                won,
                chances.Select((_, i) => new StandingDeal(Id(i), value, 0, 0, PaceLayer.Moving)).ToList()
            ),
            Periods =
            [
                new PeriodOutlook(
                    new EarlierPeriod(SomePace.Months.Previous(SomePace.May), SomePace.Today),
                    chances,
                    0m,
                    0m
                ),
            ],
        };

    public static Guid Id(int number) => new(number + 1, 0, 0, new byte[8]);
}
