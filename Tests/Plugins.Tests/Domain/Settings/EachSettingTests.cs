using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Settings;
using SalesCorner.Plugins.Domain.Stages;
using SalesCorner.Plugins.Domain.Stale;
using SalesCorner.Plugins.Domain.Trends;
using SalesCorner.Plugins.Domain.Velocity;

namespace SalesCorner.Plugins.Tests.Domain.Settings;

/// <summary>Some defaults share a number; here each is changed alone, so that no rule can read another's.</summary>
[Trait("Ring", "fast")]
public sealed class EachSettingTests
{
    private static readonly RateSettings Rates = new();
    private static readonly StaleSettings Stale = new();
    private static readonly StaleFacts New = new(Days.Today);

    [Fact]
    public void Evidence_is_low_from_its_own_limit()
    {
        Assert.Equal(EvidenceLevel.Low, EvidenceRule.Judge(3, Rates with { EvidenceLow = 3 }));
        Assert.Equal(EvidenceLevel.TooFew, EvidenceRule.Judge(2, Rates with { EvidenceLow = 3 }));
    }

    [Fact]
    public void The_average_value_has_a_shrinkage_of_its_own()
    {
        var tally = new OutcomeTally
        {
            Won = 5,
            WonWithValue = 5,
            WonValue = 1_000m,
        };
        var team = new Baselines(new Baseline { Closed = 30, AverageWonValue = 100m }, null);

        Assert.Equal(150m, AverageWonValue.Of(tally, team, Rates with { EvidenceLow = 20 }).Used);
        Assert.Equal(120m, AverageWonValue.Of(tally, team, Rates with { ValueShrinkage = 20 }).Used);
    }

    [Fact]
    public void The_value_rate_has_a_minimum_of_its_own()
    {
        var three = new OutcomeTally
        {
            Won = 1,
            Lost = 2,
            WonWithValue = 1,
            WonValue = 10m,
            LostValue = 30m,
        };

        Assert.Equal(0.25m, LossProfile.Of(three, Rates with { ValueRateMinimumDeals = 3 }).ValueWinRate);
        Assert.Null(LossProfile.Of(three, Rates with { MinimumOrganisationDeals = 3 }).ValueWinRate);
    }

    [Fact]
    public void The_last_stage_has_idle_days_of_its_own()
    {
        var facts = New with { Stage = new StagePolicy(3, 3, IsLast: true) };

        Assert.Equal(Days.Ahead(9), StaleRules.Judge(facts, Stale with { LastStageIdleDays = 9 }).Days[0].On);
    }

    [Fact]
    public void The_next_step_has_a_grace_of_its_own()
    {
        var facts = New with { LastActivityOn = Days.Today };

        Assert.Equal(
            Days.Ahead(10),
            StaleRules
                .Judge(facts, Stale with { NextStepGraceDays = 9 })
                .Days.Single(day => day.Reason == StaleReason.NoNextStep)
                .On
        );
    }

    [Fact]
    public void A_measured_stage_limit_has_a_floor_of_its_own()
    {
        var facts = New with { WonDealsStageDays = 1m };

        Assert.Equal(
            Days.Ahead(9),
            StaleRules
                .Judge(facts, Stale with { StuckFloorDays = 9 })
                .Days.Single(day => day.Reason == StaleReason.StuckInStage)
                .On
        );
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void Cooling_has_days_of_its_own(int day, bool expected)
    {
        var decision = new StaleDecision(Days.Ahead(day), StaleReason.NoActivity, []);

        Assert.Equal(expected, decision.IsCooling(Days.Today, Stale with { CoolingDays = 3 }));
    }

    [Fact]
    public void Velocity_has_a_minimum_of_its_own()
    {
        var team = new Baseline
        {
            Closed = 10,
            Won = 5,
            OpenDealDays = 100,
        };
        var five = new CoverageSettings { VelocityMinimumDeals = 5 };

        Assert.Equal(0, WinningSpeedRule.Judge(new DealFlow(2, 3, 50), team, five)!.TeamDeals);
        Assert.Equal(1, WinningSpeedRule.Judge(new DealFlow(2, 2, 50), team, five)!.TeamDeals);
    }

    [Fact]
    public void The_rise_of_the_pipeline_has_a_limit_of_its_own()
    {
        var marks = new[] { new PeriodMark(0.3m, 121m), new PeriodMark(0.4m, 110m), new PeriodMark(0.5m, 100m) };

        Assert.True(Trend.Of(marks[0], marks[1], marks[2], new CoverageSettings()).DeathSpiral);
        Assert.False(
            Trend.Of(marks[0], marks[1], marks[2], new CoverageSettings { TrendPipelineRise = 0.11m }).DeathSpiral
        );
    }

    [Fact]
    public void Grade_B_and_qualified_have_limits_of_their_own()
    {
        Assert.Equal(Grade.B, GradeRule.Of(50m, new QualificationSettings { GradeB = 50 }));
        Assert.Equal(Grade.C, GradeRule.Of(50m, new QualificationSettings { QualifiedFrom = 50 }));
    }
}
