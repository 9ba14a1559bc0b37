using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Reps;
using SalesCorner.Plugins.Domain.WhatIf;
using SalesCorner.Plugins.Tests.Domain.Reps;

namespace SalesCorner.Plugins.Tests.Domain.WhatIf;

[Trait("Ring", "fast")]
public sealed class WhatIfRuleTests
{
    private static readonly RepCoverage Rep = SomeRep.Coverage;

    [Fact]
    public void Without_a_change_the_answer_is_the_reps_own()
    {
        var answer = WhatIfRule.Judge(Rep, new WhatIfChange());

        Assert.Equal(Rep.Coverage.Input, answer.Coverage.Input);
        Assert.Equal(Rep.Coverage.RequiredValue, answer.Coverage.RequiredValue);
        Assert.Equal(Rep.Prospecting, answer.Prospecting);
        Assert.Equal(Rep.ExpectedLanding, answer.ExpectedLanding);
    }

    [Fact]
    public void Stating_the_own_figures_changes_nothing()
    {
        var answer = WhatIfRule.Judge(
            Rep,
            new WhatIfChange
            {
                WinRate = 0.25m,
                AverageWonValue = 10_000m,
                CycleDays = 50m,
                Quota = 100_000m,
            }
        );

        Assert.Equal(Rep.Coverage.RequiredDeals, answer.Coverage.RequiredDeals);
        Assert.Equal(Rep.ExpectedLanding!.Value, answer.ExpectedLanding!.Value, 6);
    }

    [Fact]
    public void Twice_the_win_rate_halves_the_need_and_lands_higher()
    {
        var answer = WhatIfRule.Judge(Rep, new WhatIfChange { WinRate = 0.5m });

        Assert.Equal(120_000m, answer.Coverage.RequiredValue);
        Assert.Equal(2m, answer.Coverage.RequiredRatio);
        Assert.Equal(12, answer.Coverage.RequiredDeals);
        Assert.Equal(4, answer.Coverage.GapDeals);
        Assert.Equal(20, answer.Prospecting.Prospects);
        Assert.Equal(40_000m + (2m * (Rep.ExpectedLanding!.Value - 40_000m)), answer.ExpectedLanding!.Value, 6);
    }

    [Fact]
    public void A_certain_win_lands_no_higher_than_all_that_moves()
    {
        var star = new RepCoverage(
            SomeRep.Facts with
            {
                Tally = SomeRep.Facts.Tally with { Won = 18, Lost = 2, NoDecision = 0 },
                OpenDealDays = 20,
            },
            SomeRep.Context
        );

        var answer = WhatIfRule.Judge(star, new WhatIfChange { WinRate = 1m });

        Assert.InRange(answer.ExpectedLanding!.Value, 119_999m, 120_000m);
    }

    [Fact]
    public void A_rep_who_never_wins_can_be_tried_with_a_win_rate()
    {
        var baselines = new Baselines(SomeRep.Unit with { Won = 0 }, null);
        var loser = new RepCoverage(
            SomeRep.Facts with
            {
                Tally = SomeRep.Facts.Tally with { Won = 0 },
            },
            SomeRep.Context with
            {
                Baselines = baselines,
            }
        );

        var answer = WhatIfRule.Judge(loser, new WhatIfChange { WinRate = 0.5m });

        Assert.Equal(120_000m, answer.Coverage.RequiredValue);
        Assert.Equal(40_000m, answer.ExpectedLanding);
    }

    [Fact]
    public void Larger_deals_need_fewer_of_them()
    {
        var answer = WhatIfRule.Judge(Rep, new WhatIfChange { AverageWonValue = 20_000m });

        Assert.Equal(240_000m, answer.Coverage.RequiredValue);
        Assert.Equal(12, answer.Coverage.RequiredDeals);
        Assert.Equal(8, answer.Coverage.GapDeals);
    }

    [Fact]
    public void A_shorter_cycle_lands_higher_and_needs_no_other_pipeline()
    {
        var answer = WhatIfRule.Judge(Rep, new WhatIfChange { CycleDays = 25m });

        Assert.Equal(240_000m, answer.Coverage.RequiredValue);
        Assert.Equal(40_000m + (80_000m * Rep.Speed!.ChanceWithin(82m)), answer.ExpectedLanding!.Value, 6);
    }

    [Fact]
    public void A_cycle_cannot_change_a_speed_that_is_not_known()
    {
        var unknown = new RepCoverage(
            SomeRep.Facts with
            {
                OpenDealDays = 0,
            },
            SomeRep.Context with
            {
                Baselines = Baselines.Unknown,
            }
        );

        Assert.Null(WhatIfRule.Judge(unknown, new WhatIfChange { CycleDays = 5m }).ExpectedLanding);
    }

    [Fact]
    public void A_cycle_of_no_days_cannot_be_stretched_and_one_of_a_day_can()
    {
        var none = new RepCoverage(SomeRep.Facts with { CycleDays = [0] }, SomeRep.Context);
        var one = new RepCoverage(SomeRep.Facts with { CycleDays = [1] }, SomeRep.Context);

        Assert.Equal(none.ExpectedLanding, WhatIfRule.Judge(none, new WhatIfChange { CycleDays = 5m }).ExpectedLanding);
        Assert.True(WhatIfRule.Judge(one, new WhatIfChange { CycleDays = 5m }).ExpectedLanding < one.ExpectedLanding);
    }

    [Fact]
    public void Another_quota_moves_what_remains()
    {
        var answer = WhatIfRule.Judge(Rep, new WhatIfChange { Quota = 40_000m });

        Assert.Equal(CoverageStatus.TargetMet, answer.Coverage.Status);
        Assert.Equal(QuotaSource.Assumed, answer.Coverage.Input.Quota.Source);
    }

    [Fact]
    public void A_rep_without_quota_speed_or_cycle_can_still_be_tried()
    {
        var empty = new RepCoverage(
            new RepFacts { Layers = SomeRep.Facts.Layers },
            SomeRep.Context with
            {
                Baselines = Baselines.Unknown,
            }
        );

        var answer = WhatIfRule.Judge(
            empty,
            new WhatIfChange
            {
                WinRate = 0.5m,
                AverageWonValue = 10m,
                CycleDays = 5m,
                Quota = 100m,
            }
        );

        Assert.Equal(200m, answer.Coverage.RequiredValue);
        Assert.Equal(20, answer.Coverage.RequiredDeals);
        Assert.Null(answer.ExpectedLanding);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(-0.1)]
    [InlineData(1.0001)]
    public void A_win_rate_that_cannot_be_is_refused(double rate) =>
        Assert.Contains("win rate", new WhatIfChange { WinRate = (decimal)rate }.Problem, StringComparison.Ordinal);

    [Fact]
    public void Other_figures_that_cannot_be_are_refused()
    {
        Assert.Contains("average", new WhatIfChange { AverageWonValue = 0m }.Problem, StringComparison.Ordinal);
        Assert.Contains("cycle", new WhatIfChange { CycleDays = 0m }.Problem, StringComparison.Ordinal);
        Assert.Contains("quota", new WhatIfChange { Quota = -0.01m }.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_at_their_limits_are_accepted()
    {
        Assert.Null(new WhatIfChange().Problem);
        Assert.Null(
            new WhatIfChange
            {
                WinRate = 1m,
                AverageWonValue = 0.01m,
                CycleDays = 0.1m,
                Quota = 0m,
            }.Problem
        );
        Assert.Null(new WhatIfChange { WinRate = 0.0001m }.Problem);
    }
}
