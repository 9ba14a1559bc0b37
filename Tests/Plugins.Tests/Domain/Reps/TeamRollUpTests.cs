using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Pipeline;
using SalesCorner.Plugins.Domain.Prospecting;
using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Reps;

namespace SalesCorner.Plugins.Tests.Domain.Reps;

[Trait("Ring", "fast")]
public sealed class TeamRollUpTests
{
    private static readonly RepFacts Strong = SomeRep.Facts with
    {
        Tally = SomeRep.Facts.Tally with
        {
            Won = 60,
            WonWithValue = 60,
            WonValue = 1_200_000m,
            Lost = 30,
            NoDecision = 10,
        },
        CycleDays = [10],
        OpenDealDays = 6_000,
        Creation = new CreationCounts(80, 60),
        Quota = new Quota(300_000m, QuotaSource.Goal),
        WonInPeriod = 100_000m,
        Layers = new PipelineLayers
        {
            Raw = new LayerSum(5, 500_000m),
            Moving = new LayerSum(5, 500_000m),
            Qualified = new LayerSum(5, 500_000m),
        },
    };

    [Fact]
    public void Counts_and_values_add_up()
    {
        var sum = TeamRollUp.Sum([Rep(SomeRep.Facts), Rep(Strong)]);

        Assert.Equal(64, sum.Tally.Won);
        Assert.Equal(120, sum.Tally.Closed);
        Assert.Equal([20, 40, 60, 80, 10], sum.CycleDays);
        Assert.Equal(8_000, sum.OpenDealDays);
        Assert.Equal(new CreationCounts(100, 64), sum.Creation);
        Assert.Equal(new Quota(400_000m, QuotaSource.Goal), sum.Quota);
        Assert.Equal(140_000m, sum.WonInPeriod);
        Assert.Equal(new LayerSum(20, 650_000m), sum.Layers.Raw);
        Assert.Equal(new LayerSum(13, 580_000m), sum.Layers.Moving);
    }

    [Fact]
    public void Ratios_are_computed_from_the_sums_and_not_averaged()
    {
        var one = Rep(SomeRep.Facts);
        var two = Rep(Strong);
        var team = Team(one, two);

        Assert.Equal(64m / 120m, team.WinRate.Raw);
        Assert.NotEqual((one.WinRate.Raw + two.WinRate.Raw) / 2m, team.WinRate.Raw);
        Assert.Equal(260_000m, team.Coverage.Remaining);
        Assert.Equal(Math.Round(580_000m / 260_000m, 12), team.Coverage.CoverageRatio);
        Assert.Equal(40m, team.Cycle.Median);
    }

    [Fact]
    public void The_landing_of_a_team_is_the_sum_of_its_reps()
    {
        var one = Rep(SomeRep.Facts);
        var two = Rep(Strong);

        Assert.Equal(one.ExpectedLanding + two.ExpectedLanding, Team(one, two).ExpectedLanding);
        Assert.Equal(one.ExpectedLanding, Team(one).ExpectedLanding);
    }

    [Fact]
    public void A_rep_without_a_cycle_still_adds_to_the_landing()
    {
        var one = Rep(SomeRep.Facts with { CycleDays = [] });

        Assert.Null(one.SalesVelocity);
        Assert.Equal(one.ExpectedLanding, Team(one).ExpectedLanding);
    }

    [Fact]
    public void One_unknown_landing_leaves_the_sum_unknown()
    {
        var unknown = new RepCoverage(
            new RepFacts { Layers = SomeRep.Facts.Layers },
            SomeRep.Context with
            {
                Baselines = Baselines.Unknown,
            }
        );

        Assert.Null(Team(Rep(SomeRep.Facts), unknown).ExpectedLanding);
    }

    [Fact]
    public void A_rep_without_a_quota_adds_pipeline_and_a_note()
    {
        var team = Team(
            Rep(SomeRep.Facts),
            Rep(Strong with { Quota = Quota.None }),
            Rep(Strong with { Quota = new Quota(-5m, QuotaSource.Quota) })
        );

        Assert.Equal(100_000m, team.Facts.Quota.Amount);
        Assert.Equal(3, team.Facts.Team!.Reps);
        Assert.Equal(2, team.Facts.Team.WithoutQuota);
        Assert.Contains(
            team.Notes,
            note => note.StartsWith("2 rep(s) of the team have no quota", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void One_rep_without_a_quota_is_noted_and_a_team_wholly_without_is_not_noted_twice()
    {
        var without = Rep(Strong with { Quota = Quota.None });

        Assert.StartsWith(
            "1 rep(s) of the team have no quota",
            Assert.Single(Team(Rep(SomeRep.Facts), without).Notes),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(Team(without).Notes, note => note.Contains("rep(s)", StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_quota_is_noted_also_where_nobody_wins()
    {
        var losers = SomeRep.Context with { Baselines = new Baselines(SomeRep.Unit with { Won = 0 }, null) };
        var facts = SomeRep.Facts with { Tally = SomeRep.Facts.Tally with { Won = 0 } };

        var team = new RepCoverage(TeamRollUp.Sum([facts, facts with { Quota = Quota.None }], null), losers);

        Assert.Contains(
            team.Notes,
            note => note.StartsWith("1 rep(s) of the team have no quota", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void With_every_quota_set_nothing_is_noted() => Assert.Empty(Team(Rep(SomeRep.Facts), Rep(Strong)).Notes);

    [Fact]
    public void One_assumed_quota_makes_the_sum_an_assumed_one()
    {
        var assumed = SomeRep.Facts with { Quota = new Quota(1m, QuotaSource.Assumed) };

        Assert.Equal(QuotaSource.Assumed, TeamRollUp.Sum([Rep(assumed), Rep(Strong)]).Quota.Source);
        Assert.Equal(QuotaSource.Assumed, TeamRollUp.Sum([Rep(Strong), Rep(assumed)]).Quota.Source);
    }

    [Fact]
    public void A_team_of_nobody_has_no_quota_and_no_landing()
    {
        var team = Team();

        Assert.Equal(CoverageStatus.NoQuota, team.Coverage.Status);
        Assert.Null(team.ExpectedLanding);
    }

    private static RepCoverage Rep(RepFacts facts) => new(facts, SomeRep.Context);

    private static RepCoverage Team(params RepCoverage[] reps) => new(TeamRollUp.Sum(reps), SomeRep.Context);

    [Fact]
    public void Quotas_of_zero_share_the_capacity_evenly()
    {
        var full = SomeRep.Facts with { Quota = new Quota(0m, QuotaSource.Quota) };
        var half = SomeRep.Facts with { Quota = new Quota(0m, QuotaSource.Quota) { Capacity = 0.5m } };

        var sum = TeamRollUp.Sum([Rep(full), Rep(half)]);

        Assert.Equal((0m, 0.75m), (sum.Quota.Amount, sum.Quota.Capacity));
    }
}
