using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Tests.Domain.Rates;

[Trait("Ring", "fast")]
public sealed class WinRateRuleTests
{
    private static readonly RateSettings Settings = new();

    [Fact]
    public void Three_lucky_deals_make_no_star()
    {
        var rate = WinRateRule.Judge(Tally(3, 0, 0), Team(unit: 100, organisation: 500), Settings);

        Assert.Equal(1m, rate.Raw);
        Assert.Equal((3m + (20m * 0.3m)) / 23m, rate.Used, 12);
        Assert.Equal(EvidenceLevel.TooFew, rate.Evidence);
        Assert.Equal(20, rate.Shrinkage);
    }

    [Fact]
    public void No_decisions_stay_in_the_denominator()
    {
        var rate = WinRateRule.Judge(Tally(2, 3, 5), Baselines.Unknown, Settings);

        Assert.Equal(10, rate.Closed);
        Assert.Equal(0.2m, rate.Raw);
        Assert.Equal((2m + (20m * 0.33m)) / 30m, rate.Used, 12);
        Assert.Equal(WilsonRange.Around(rate.Used, 30m, 1.2816m), rate.Range);
    }

    [Theory]
    [InlineData(30, 100, RateSource.BusinessUnit)]
    [InlineData(29, 100, RateSource.Organisation)]
    [InlineData(29, 10, RateSource.Organisation)]
    [InlineData(9, 9, RateSource.Assumed)]
    [InlineData(0, 0, RateSource.Assumed)]
    public void The_team_is_the_business_unit_then_the_organisation_then_an_assumption(
        int unit,
        int organisation,
        RateSource expected
    )
    {
        var rate = WinRateRule.Judge(Tally(1, 1, 0), Team(unit, organisation), Settings);

        Assert.Equal(expected, rate.Team.Source);
    }

    [Theory]
    [InlineData(1, 1, RateSource.BusinessUnit)]
    [InlineData(0, 1, RateSource.Organisation)]
    [InlineData(0, 0, RateSource.Assumed)]
    public void Even_where_one_deal_is_enough_no_deal_is_not(int unit, int organisation, RateSource expected)
    {
        var one = Settings with { MinimumBusinessUnitDeals = 1, MinimumOrganisationDeals = 1 };
        var none = Settings with { MinimumBusinessUnitDeals = 0, MinimumOrganisationDeals = 0 };

        Assert.Equal(expected, Team(unit, organisation).Source(one));
        Assert.Equal(expected, Team(unit, organisation).Source(none));
    }

    [Fact]
    public void The_rate_names_the_deals_that_the_team_rate_rests_on()
    {
        var unit = WinRateRule.Judge(OutcomeTally.None, Team(100, 500), Settings).Team;
        var organisation = WinRateRule.Judge(OutcomeTally.None, Team(10, 500), Settings).Team;
        var assumed = WinRateRule.Judge(OutcomeTally.None, Team(1, 5), Settings).Team;

        Assert.Equal(new TeamRate(0.3m, RateSource.BusinessUnit, 100), unit);
        Assert.Equal(new TeamRate(0.2m, RateSource.Organisation, 500), organisation);
        Assert.Equal(new TeamRate(0.33m, RateSource.Assumed, 0), assumed);
    }

    [Fact]
    public void Without_closed_deals_the_team_rate_is_used_and_the_raw_rate_is_unknown()
    {
        var rate = WinRateRule.Judge(OutcomeTally.None, Baselines.Unknown, Settings);

        Assert.Null(rate.Raw);
        Assert.Null(rate.Range);
        Assert.Equal(0.33m, rate.Used);
    }

    [Fact]
    public void Without_shrinkage_the_own_rate_stands()
    {
        var own = Settings with { WinRateShrinkage = 0 };

        Assert.Equal(0.25m, WinRateRule.Judge(Tally(1, 3, 0), Team(100, 100), own).Used);
        Assert.Equal(0.3m, WinRateRule.Judge(OutcomeTally.None, Team(100, 100), own).Used);
        Assert.Equal(0.25m, WinRateRule.Judge(Tally(1, 3, 0), Team(100, 100), own with { WinRateShrinkage = -5 }).Used);
    }

    [Fact]
    public void Ever_more_deals_outweigh_the_team()
    {
        var rate = WinRateRule.Judge(Tally(1_000_000_000, 1_000_000_000, 0), Team(100, 100), Settings);

        Assert.Equal(0.5m, Math.Round(rate.Used, 6));
    }

    [Fact]
    public void A_team_that_never_won_gives_a_rate_of_zero_not_an_assumption()
    {
        var losers = new Baselines(new Baseline { Closed = 30, Won = 0 }, null);

        Assert.Equal(0m, WinRateRule.Judge(Tally(0, 4, 0), losers, Settings).Used);
    }

    [Fact]
    public void Winning_none_of_four_is_a_rate_of_zero_not_an_unknown_one() =>
        Assert.Equal(0m, WinRateRule.Judge(Tally(0, 4, 0), Baselines.Unknown, Settings).Raw);

    [Fact]
    public void One_deal_has_a_rate_of_its_own()
    {
        Assert.Equal(1m, WinRateRule.Judge(Tally(1, 0, 0), Baselines.Unknown, Settings).Raw);
        Assert.Equal(1m, new Baseline { Closed = 1, Won = 1 }.WinRate);
    }

    [Theory]
    [InlineData(1.5, 1)]
    [InlineData(-0.5, 0)]
    public void An_assumption_that_cannot_be_is_cut_to_one_that_can(double assumed, int expected) =>
        Assert.Equal(
            expected,
            WinRateRule
                .Judge(OutcomeTally.None, Baselines.Unknown, Settings with { AssumedWinRate = (decimal)assumed })
                .Used
        );

    [Theory]
    [InlineData(0, EvidenceLevel.TooFew)]
    [InlineData(4, EvidenceLevel.TooFew)]
    [InlineData(5, EvidenceLevel.Low)]
    [InlineData(14, EvidenceLevel.Low)]
    [InlineData(15, EvidenceLevel.Fair)]
    [InlineData(39, EvidenceLevel.Fair)]
    [InlineData(40, EvidenceLevel.Good)]
    public void Evidence_is_labelled_by_the_number_of_closed_deals(int closed, EvidenceLevel expected) =>
        Assert.Equal(expected, WinRateRule.Judge(Tally(0, closed, 0), Baselines.Unknown, Settings).Evidence);

    private static OutcomeTally Tally(int won, int lost, int noDecision) =>
        new()
        {
            Won = won,
            Lost = lost,
            NoDecision = noDecision,
        };

    private static Baselines Team(int unit, int organisation) =>
        new(
            new Baseline { Closed = unit, Won = unit * 3 / 10 },
            new Baseline { Closed = organisation, Won = organisation / 5 }
        );
}
