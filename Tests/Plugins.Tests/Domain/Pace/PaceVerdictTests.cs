using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Tests.Domain.Pace;

/// <summary>Status, cause, time left and the odds before there is a history.</summary>
[Trait("Ring", "fast")]
public sealed class PaceVerdictTests
{
    [Theory]
    [InlineData(0, CoverageStatus.Short)]
    [InlineData(0.3499, CoverageStatus.Short)]
    [InlineData(0.35, CoverageStatus.Thin)]
    [InlineData(0.4999, CoverageStatus.Thin)]
    [InlineData(0.5, CoverageStatus.Covered)]
    [InlineData(0.7999, CoverageStatus.Covered)]
    [InlineData(0.8, CoverageStatus.Confident)]
    [InlineData(0.9699, CoverageStatus.Confident)]
    [InlineData(0.97, CoverageStatus.OverCovered)]
    public void The_odds_set_the_status(decimal odds, CoverageStatus expected) =>
        Assert.Equal(expected, OddsStatus.Of(odds, () => 0.9m, new OddsSettings()));

    [Fact]
    public void A_rep_whose_odds_hang_on_the_newest_deals_is_not_over_covered() =>
        Assert.Equal(CoverageStatus.Confident, OddsStatus.Of(0.99m, () => 0.8999m, new OddsSettings()));

    [Theory]
    [InlineData(99, 99, PaceCause.Pipeline)]
    [InlineData(99, 100, PaceCause.Quality)]
    [InlineData(100, 100, PaceCause.Time)]
    public void The_pipeline_the_quality_or_the_time_is_the_cause(decimal moving, decimal raw, PaceCause expected) =>
        Assert.Equal(expected, PaceCauseRule.Of(Odds(0.79m), new PipelineNeed(50m, 100m, moving, raw), 0.8m, null));

    [Theory]
    [InlineData(0.99, 50, 49, PaceCause.Pace)]
    [InlineData(1, 50, 49, PaceCause.Time)]
    [InlineData(0.99, 49.99, 49, PaceCause.Time)]
    [InlineData(0.99, 50, 50, PaceCause.Time)]
    public void The_own_pace_is_the_cause_where_that_of_the_team_would_do(
        decimal factor,
        decimal atTeamPace,
        decimal landing,
        PaceCause expected
    ) =>
        Assert.Equal(
            expected,
            PaceCauseRule.Of(
                Odds(0.5m) with
                {
                    Factor = factor,
                    LandingPipeline = landing,
                },
                new PipelineNeed(50m, 100m, 100m, 100m),
                0.8m,
                atTeamPace
            )
        );

    [Fact]
    public void Good_odds_need_no_cause() =>
        Assert.Null(PaceCauseRule.Of(Odds(0.8m), new PipelineNeed(50m, 100m, 0m, 0m), 0.8m, null));

    [Fact]
    public void Without_a_requirement_no_cause_is_named() =>
        Assert.Null(PaceCauseRule.Of(Odds(0.5m), new PipelineNeed(50m, null, 0m, 0m), 0.8m, null));

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public void Too_late_is_when_fewer_days_are_left_than_a_quarter_of_the_won_deals_took(int daysLeft, bool late) =>
        Assert.Equal(late, TimeLeft.IsTooShort(daysLeft, 30m));

    [Fact]
    public void Nobody_knows_whether_it_is_too_late_before_anything_was_won() =>
        Assert.False(TimeLeft.IsTooShort(1, null));

    [Theory]
    [InlineData(30.5, "2026-03-31")]
    [InlineData(0, "2026-05-01")]
    public void Prospecting_starts_the_median_cycle_before_the_period(decimal median, string day) =>
        Assert.Equal(Days.Parse(day), TimeLeft.StartProspectingBy(SomePace.May, median));

    [Fact]
    public void Without_a_cycle_no_start_is_named() => Assert.Null(TimeLeft.StartProspectingBy(SomePace.May, null));

    [Theory]
    [InlineData(9, 0)]
    [InlineData(10, 0.1)]
    [InlineData(30, 0.3)]
    [InlineData(60, 0.4)]
    public void Before_there_is_a_history_the_win_rate_counts_as_far_as_the_time_goes(int daysLeft, decimal chance) =>
        Assert.Equal(chance, AssumedPace.Chance(0.4m, [10, 20, 30, 60], daysLeft));

    [Fact]
    public void Before_the_first_win_nobody_knows_a_chance() => Assert.Null(AssumedPace.Chance(0.4m, [], 30));

    [Fact]
    public void Assumed_odds_come_from_the_open_deals_alone()
    {
        var result = AssumedPace.Of(
            [new PaceMember(Asked.About([0m, 0m], 100m, won: 100m).Reps[0].Standing, null, 0.5m)],
            200m
        )!;

        Assert.Equal((PaceEvidence.Assumed, 0.75m, 200m), (result.Evidence, result.Odds, result.Landing));
        Assert.Equal((null, null, 0m), (result.OddsHabit, result.LandingHabit, result.NewBusiness));
    }

    [Fact]
    public void The_newest_third_is_the_youngest_deals_until_they_hold_a_third_of_the_value()
    {
        var deals = new[] { "01-01", "02-01", "03-01", "04-01", "05-01", "05-02" }
            .Select((created, i) => SomePace.Deal(created) with { Id = Asked.Id(i) })
            .ToList();

        Assert.Equal([Asked.Id(4), Asked.Id(5)], NewestDeals.ThirdOf(deals).Select(deal => deal.Id).OrderBy(id => id));
    }

    // Nobody has to say which deal is which: three that are alike are still three.
    [Fact]
    public void Of_deals_that_are_alike_only_a_third_is_the_newest_third()
    {
        var deals = SomePace.Many(3, "04-21").ToList();

        var newest = Assert.Single(NewestDeals.ThirdOf(deals));
        Assert.Single(deals, deal => ReferenceEquals(deal, newest));
        Assert.Single(
            new PaceTally(SomePace.Frame(deals), SomePace.Window).StandingOf(deals).Open,
            deal => deal.IsNewest
        );
    }

    private static PaceResult Odds(decimal odds) => new() { Odds = odds };
}
