using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Pipeline;
using SalesCorner.Plugins.Domain.Prospecting;
using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Reps;
using SalesCorner.Plugins.Domain.Trends;
using SalesCorner.Plugins.Domain.WhatIf;

namespace SalesCorner.Plugins.Tests.Domain.Reps;

[Trait("Ring", "fast")]
public sealed class RepCoverageTests
{
    [Fact]
    public void All_figures_of_a_rep_follow_from_the_facts()
    {
        var rep = SomeRep.Coverage;

        Assert.Equal(0.25m, rep.WinRate.Used);
        Assert.Equal(10_000m, rep.AverageWonValue.Used);
        Assert.Equal(50m, rep.Cycle.Median);
        Assert.Equal(65m, rep.Cycle.ThirdQuartile);
        Assert.Equal(0.5m, rep.Losses.LossRate);
        Assert.Equal(240_000m, rep.Coverage.RequiredValue);
        Assert.Equal(24, rep.Coverage.RequiredDeals);
        Assert.Equal(160_000m, rep.Coverage.GapValue);
        Assert.Equal(16, rep.Coverage.GapDeals);
        Assert.Equal(CoverageStatus.Short, rep.Coverage.Status);
        Assert.Equal(0.2m, rep.Conversion.Rate);
        Assert.Equal(80, rep.Prospecting.Prospects);
        Assert.Equal(80m, rep.Prospecting.Hours);
        Assert.Equal(400m, rep.SalesVelocity);
        Assert.Empty(rep.Notes);
    }

    [Fact]
    public void The_landing_uses_the_days_left_and_the_speed_of_the_rep()
    {
        var rep = SomeRep.Coverage;

        Assert.Equal(41, rep.Context.DaysLeft);
        Assert.Equal(0.002m, rep.Speed!.WinsPerDay);
        Assert.Equal(0.008m, rep.Speed.LossesPerDay);
        Assert.Equal(40_000m + (80_000m * rep.Speed.ChanceWithin(41m)), rep.ExpectedLanding);
    }

    [Fact]
    public void Measured_minutes_come_from_the_unit_then_the_organisation_then_the_settings()
    {
        var frame = SomeRep.Context;
        var noUnit = new Baselines(
            SomeRep.Unit with
            {
                MinutesPerProspect = null,
            },
            new Baseline { MinutesPerProspect = 45m }
        );

        Assert.Equal(60m, frame.MinutesPerProspect);
        Assert.Equal(45m, (frame with { Baselines = noUnit }).MinutesPerProspect);
        Assert.Equal(
            0.5m,
            (
                frame with
                {
                    Baselines = new Baselines(null, new Baseline { MinutesPerProspect = 0.5m }),
                }
            ).MinutesPerProspect
        );
        Assert.Equal(90m, (frame with { Baselines = Baselines.Unknown }).MinutesPerProspect);
        Assert.Equal(
            90m,
            (
                frame with
                {
                    Baselines = new Baselines(new Baseline { MinutesPerProspect = 0m }, null),
                }
            ).MinutesPerProspect
        );
    }

    [Fact]
    public void A_new_rep_without_anything_says_what_is_missing()
    {
        var rep = new RepCoverage(
            new RepFacts { Layers = SomeRep.Facts.Layers },
            SomeRep.Context with
            {
                Baselines = Baselines.Unknown,
            }
        );

        Assert.Equal(CoverageStatus.NoQuota, rep.Coverage.Status);
        Assert.Equal(0.33m, rep.WinRate.Used);
        Assert.Null(rep.Speed);
        Assert.Null(rep.ExpectedLanding);
        Assert.Null(rep.SalesVelocity);
        Assert.Null(rep.Prospecting.Prospects);
        Assert.Equal(4, rep.Notes.Count);
        Assert.Contains(rep.Notes, note => note.StartsWith("Coverage could not be computed", StringComparison.Ordinal));
        Assert.Contains(rep.Notes, note => note.StartsWith("Numbers of deals", StringComparison.Ordinal));
        Assert.Contains(
            rep.Notes,
            note => note.StartsWith("Expected landing could not be computed", StringComparison.Ordinal)
        );
        Assert.Contains(
            rep.Notes,
            note => note.StartsWith("Cycle and sales velocity could not be computed", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void An_average_value_of_zero_gives_no_sales_velocity()
    {
        var facts = SomeRep.Facts with { Tally = SomeRep.Facts.Tally with { WonValue = -50_000m } };

        Assert.Equal(0m, new RepCoverage(facts, SomeRep.Context).AverageWonValue.Used);
        Assert.Null(new RepCoverage(facts, SomeRep.Context).SalesVelocity);
        Assert.Contains(
            new RepCoverage(facts, SomeRep.Context).Notes,
            note => note.StartsWith("Numbers of deals", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_new_rep_in_a_team_has_the_team_figures()
    {
        var rep = new RepCoverage(
            SomeRep.Facts with
            {
                Tally = OutcomeTally.None,
                OpenDealDays = 0,
                CycleDays = [],
            },
            SomeRep.Context
        );

        Assert.Equal(0.3m, rep.WinRate.Used);
        Assert.Equal(10_000m, rep.AverageWonValue.Used);
        Assert.Equal(10, rep.Speed!.TeamDeals);
        Assert.Equal(20, rep.Coverage.RequiredDeals);
    }

    [Fact]
    public void Doubtful_deals_are_noted()
    {
        var rep = new RepCoverage(
            SomeRep.Facts with
            {
                Layers = SomeRep.Facts.Layers with { WithoutValue = 1, NegativeValue = 2, WithoutCloseDate = 3 },
                Tally = SomeRep.Facts.Tally with { WonWithValue = 3 },
            },
            SomeRep.Context
        );

        Assert.Contains("1 open deal(s) of the period have no estimated value and add nothing to it.", rep.Notes);
        Assert.Contains("2 open deal(s) of the period have a value below zero and lower it.", rep.Notes);
        Assert.Contains("3 open deal(s) have no estimated close date and stand in no period.", rep.Notes);
        Assert.Contains("1 won deal(s) have no actual value and are left out of the average.", rep.Notes);
    }

    [Fact]
    public void A_rep_unlike_the_team_is_computed_by_the_reps_own_figures()
    {
        var rep = new RepCoverage(
            SomeRep.Facts with
            {
                Tally = SomeRep.Facts.Tally with { WonValue = 80_000m },
                Creation = new CreationCounts(20, 20),
            },
            SomeRep.Context
        );

        Assert.Equal(17, rep.Coverage.RequiredDeals);
        Assert.Equal(0.6m, rep.Conversion.Rate);
        Assert.Equal(20, rep.Prospecting.Prospects);
        Assert.Equal(20, WhatIfRule.Judge(rep, new WhatIfChange()).Prospecting.Prospects);
    }

    [Fact]
    public void A_known_landing_and_an_unknown_sales_velocity_are_noted_each_by_itself()
    {
        var noCycle = new RepCoverage(SomeRep.Facts with { CycleDays = [] }, SomeRep.Context);
        var noSpeed = new RepCoverage(
            SomeRep.Facts with
            {
                OpenDealDays = 0,
            },
            SomeRep.Context with
            {
                Baselines = Baselines.Unknown,
            }
        );

        Assert.StartsWith("Cycle and sales velocity", Assert.Single(noCycle.Notes), StringComparison.Ordinal);
        Assert.StartsWith("Expected landing", Assert.Single(noSpeed.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_win_rate_of_zero_leaves_prospects_unknown_and_says_so()
    {
        var losers = SomeRep.Context with { Baselines = new Baselines(SomeRep.Unit with { Won = 0 }, null) };
        var rep = new RepCoverage(SomeRep.Facts with { Tally = SomeRep.Facts.Tally with { Won = 0 } }, losers);

        Assert.Contains(rep.Notes, note => note.StartsWith("Required pipeline could not", StringComparison.Ordinal));
        Assert.Contains(rep.Notes, note => note.StartsWith("Prospects needed could not", StringComparison.Ordinal));
    }

    [Fact]
    public void Half_of_the_wins_on_the_day_of_creation_give_no_sales_velocity()
    {
        var rep = new RepCoverage(SomeRep.Facts with { CycleDays = [0, 0, 0, 10] }, SomeRep.Context);

        Assert.Null(rep.SalesVelocity);
        Assert.Single(rep.Notes);
    }

    [Fact]
    public void An_unknown_gap_is_noted_also_where_no_ratio_is_known()
    {
        var rep = new RepCoverage(
            SomeRep.Facts with
            {
                Tally = OutcomeTally.None,
                Quota = new Quota(40_000.01m, QuotaSource.Quota),
            },
            SomeRep.Context with
            {
                Baselines = Baselines.Unknown,
            }
        );

        Assert.Contains(rep.Notes, note => note.StartsWith("Prospects needed", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, 0, 0, "no estimated value")]
    [InlineData(0, 1, 0, "below zero")]
    [InlineData(0, 0, 1, "no estimated close date")]
    public void Each_doubt_is_noted_alone(int withoutValue, int negative, int withoutDate, string expected)
    {
        var layers = SomeRep.Facts.Layers with
        {
            WithoutValue = withoutValue,
            NegativeValue = negative,
            WithoutCloseDate = withoutDate,
        };

        var rep = new RepCoverage(SomeRep.Facts with { Layers = layers }, SomeRep.Context);

        Assert.Contains(expected, Assert.Single(rep.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void One_doubtful_deal_of_each_kind_is_noted()
    {
        var layers = SomeRep.Facts.Layers with { WithoutValue = 1, NegativeValue = 1, WithoutCloseDate = 1 };

        Assert.Equal(3, new RepCoverage(SomeRep.Facts with { Layers = layers }, SomeRep.Context).Notes.Count);
    }

    [Fact]
    public void A_cycle_of_one_day_has_a_sales_velocity()
    {
        var rep = new RepCoverage(SomeRep.Facts with { CycleDays = [1] }, SomeRep.Context);

        Assert.Equal(20_000m, rep.SalesVelocity);
        Assert.Empty(rep.Notes);
    }

    [Fact]
    public void A_cycle_of_no_days_gives_no_sales_velocity_and_a_note()
    {
        var rep = new RepCoverage(SomeRep.Facts with { CycleDays = [0, 0] }, SomeRep.Context);

        Assert.Null(rep.SalesVelocity);
        Assert.Contains(rep.Notes, note => note.StartsWith("Sales velocity could not", StringComparison.Ordinal));
    }

    [Fact]
    public void After_the_period_the_hours_a_week_are_noted()
    {
        var rep = new RepCoverage(SomeRep.Facts, SomeRep.Context with { Today = Days.On(2027, 1, 1) });

        Assert.Contains(rep.Notes, note => note.Contains("the period is over", StringComparison.Ordinal));
        Assert.Equal(40_000m, rep.ExpectedLanding);
    }

    [Fact]
    public void The_trend_looks_at_the_two_periods_before()
    {
        var rep = new RepCoverage(
            SomeRep.Facts with
            {
                Previous = new PeriodMark(0.28m, 120_000m),
                BeforePrevious = new PeriodMark(0.31m, 100_000m),
            },
            SomeRep.Context
        );

        Assert.Equal(new Trend(-0.03m, 0.25m, true), rep.Trend);
    }

    [Fact]
    public void The_integrity_gap_is_visible_beside_the_moving_pipeline() =>
        Assert.Equal(new LayerSum(7, 70_000m), SomeRep.Coverage.Facts.Layers.IntegrityGap);
}
