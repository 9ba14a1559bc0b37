using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Reps;
using SalesCorner.Plugins.Domain.Settings;
using SalesCorner.Plugins.Domain.WhatIf;
using SalesCorner.Plugins.Tests.Domain.Reps;

namespace SalesCorner.Plugins.Tests.Domain.Rates;

/// <summary>By count or by value: money asks for the rate of money where large deals are won less often.</summary>
[Trait("Ring", "fast")]
public sealed class RequirementRateTests
{
    private static readonly RateSettings Settings = new();

    // Half of 100 deals, 5,000 of 50,000: an average deal is worth 500, so 20 of them are 10,000, a tenth of it won.
    private static readonly ValueSums Team = new(100, 50, 50_000m, 5_000m);

    [Fact]
    public void Where_counts_mislead_the_value_rate_is_used_mixed_with_twenty_average_deals_of_the_team()
    {
        var rate = RequirementRate.Of(0.5m, new ValueSums(4, 2, 10_000m, 4_000m), In(Team), Settings);

        Assert.Equal((true, 0.25m, 0.5m, 0.25m), (rate.IsByValue, rate.Used, rate.ByCount, rate.ByValue));
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(99, false)]
    public void The_team_needs_a_hundred_closed_deals_with_values(int closed, bool byValue) =>
        Assert.Equal(
            byValue,
            RequirementRate.Of(0.5m, ValueSums.None, In(Team with { Closed = closed }), Settings).IsByValue
        );

    [Theory]
    [InlineData(42_500, false)]
    [InlineData(42_499, true)]
    [InlineData(58_823, false)]
    [InlineData(58_824, true)]
    public void The_two_rates_of_the_team_have_to_differ_by_more_than_fifteen_per_cent_of_the_larger(
        decimal won,
        bool byValue
    ) =>
        Assert.Equal(
            byValue,
            RequirementRate.Of(0.5m, ValueSums.None, In(new ValueSums(100, 50, 100_000m, won)), Settings).IsByValue
        );

    [Fact]
    public void Where_they_lie_close_together_both_are_told_and_the_count_is_used()
    {
        var rate = RequirementRate.Of(0.4m, ValueSums.None, In(new ValueSums(100, 50, 100_000m, 50_000m)), Settings);

        Assert.Equal((false, 0.4m, 0.5m), (rate.IsByValue, rate.Used, rate.ByValue));
    }

    [Fact]
    public void Lost_deals_without_a_value_do_not_make_everything_won() =>
        Assert.False(
            RequirementRate.Of(0.5m, ValueSums.None, In(new ValueSums(200, 200, 9_000m, 9_000m)), Settings).IsByValue
        );

    [Fact]
    public void A_value_of_zero_or_below_says_nothing_of_money()
    {
        var tally = OutcomeTally.Of([
            Closed(DealOutcome.Won, 10m),
            Closed(DealOutcome.Won, 0m),
            Closed(DealOutcome.NoDecision, -5m),
            Closed(DealOutcome.LostToCompetitor, 30m),
            Closed(DealOutcome.Won, null),
        ]);

        Assert.Equal(new ValueSums(2, 1, 40m, 10m), tally.Values);
    }

    [Fact]
    public void The_requirement_goes_by_it_and_the_words_name_both()
    {
        // 80 average deals of 2,000 at a fifth: 8,000 of 40,000; the rep's own 40,000 of 200,000.
        var frame = SomeRep.Context with
        {
            Baselines = new Baselines(SomeRep.Unit with { Values = new ValueSums(200, 100, 400_000m, 80_000m) }, null),
        };
        var rep = new RepCoverage(
            SomeRep.Facts with
            {
                Tally = SomeRep.Facts.Tally with { Values = new ValueSums(20, 4, 200_000m, 40_000m) },
            },
            frame
        );

        Assert.Equal((5m, 300_000m), (rep.Coverage.RequiredRatio, rep.Coverage.RequiredValue));
        Assert.Contains(
            "so the requirement goes by value: 20 % by value and 25 % by count.",
            Plugins.Domain.Explanation.CoverageExplanation.Of(rep),
            StringComparison.Ordinal
        );
        Assert.Equal(
            0.22m,
            WhatIfRule.Judge(rep, new WhatIfChange { WinRate = rep.WinRate.Used * 1.1m }).Coverage.Input.WinRate
        );
        Assert.Equal(rep.Coverage.RequiredValue, WhatIfRule.Judge(rep, new WhatIfChange()).Coverage.RequiredValue);
    }

    private static ClosedDeal Closed(DealOutcome outcome, decimal? value) =>
        new(outcome, Days.Today, Days.Today, value);

    private static Baselines In(ValueSums values) =>
        new(
            new Baseline
            {
                Closed = 100,
                Won = 50,
                Values = values,
            },
            null
        );
}
