using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Options;
using SalesCorner.Plugins.Coverage;
using SalesCorner.Plugins.Coverage.Basis;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Coverage;

public sealed class CoverageRecomputePluginTests
{
    [Fact]
    public void A_rep_s_coverage_is_as_computed_by_hand()
    {
        using var world = new PluginWorld();
        world.HasQuota(world.Rep, 100_000m);
        world.HasWon(world.Rep, 20_000m, daysAgo: 30);
        world.HasLost(world.Rep, 5_000m, daysAgo: 20);
        world.HasDeal(world.Rep, 30_000m, world.Today.AddDays(20));
        world.HasDeal(world.Rep, 7_000m, world.Today.AddDays(20), stage: 0);

        world.Drain();

        var row = world.CoverageOf(world.Rep);
        Assert.Equal(1, row.GetAttributeValue<int>(RepCoverageTable.WinCount));
        Assert.Equal(1, row.GetAttributeValue<int>(RepCoverageTable.NoDecisionCount));
        Assert.Equal(50m, row.GetAttributeValue<decimal>(RepCoverageTable.WinRateRaw));
        // (1 + 20 x 33 %) / (2 + 20)
        Assert.Equal(34.55m, row.GetAttributeValue<decimal>(RepCoverageTable.WinRateUsed));
        Assert.Equal(20_000m, row.GetAttributeValue<Money>(RepCoverageTable.WonValue).Value);
        Assert.Equal(80_000m, row.GetAttributeValue<Money>(RepCoverageTable.Remaining).Value);
        Assert.Equal(2, row.GetAttributeValue<int>(RepCoverageTable.RawCount));
        Assert.Equal(37_000m, row.GetAttributeValue<Money>(RepCoverageTable.RawValue).Value);
        Assert.Equal(30_000m, row.GetAttributeValue<Money>(RepCoverageTable.MovingValue).Value);
        Assert.Equal(7_000m, row.GetAttributeValue<Money>(RepCoverageTable.UnqualifiedValue).Value);
        // 80,000 x 22 / 7.6
        Assert.Equal(231_578.95m, row.GetAttributeValue<Money>(RepCoverageTable.RequiredValue).Value);
        Assert.Equal(0.38m, row.GetAttributeValue<decimal>(RepCoverageTable.CoverageRatio));
        Assert.Equal(12.95m, row.GetAttributeValue<decimal>(RepCoverageTable.Attainment));
        Assert.Equal(Choice.First + 2, row.GetAttributeValue<OptionSetValue>(RepCoverageTable.Status).Value);
        Assert.Equal(30m, row.GetAttributeValue<decimal>(RepCoverageTable.MedianCycleDays));
        // 30 + 20 closed, 10 + 10 open
        Assert.Equal(70, row.GetAttributeValue<int>(RepCoverageTable.DealDays));
        Assert.False(row.Contains(RepCoverageTable.DirtySince));
        Assert.Equal(world.Rep, row.GetAttributeValue<EntityReference>(RepCoverageTable.Owner).Id);
    }

    [Fact]
    public void An_event_remembers_the_first_deal_that_a_night_found_years_back()
    {
        using var world = new PluginWorld();
        world.HasWon(world.Rep, 20_000m, daysAgo: 30);
        world.Days(800);
        var deal = world.HasDeal(world.Rep, 30_000m, world.Today.AddDays(10));
        world.RunNight();

        world.System.Update(
            new Entity(OpportunityTable.LogicalName, deal) { [OpportunityTable.EstimatedValue] = new Money(40_000m) }
        );
        world.Drain();

        var present = world.CoverageOf($"{world.Rep:D}:2028-04-01");
        Assert.Equal(40_000m, present.GetAttributeValue<Money>(RepCoverageTable.RawValue).Value);
        Assert.Equal(
            PluginWorld.Start.Date.AddDays(-30),
            PaceReading.SinceOf(CoverageSums.Parse(present.GetAttributeValue<string>(RepCoverageTable.Basis)))
        );
    }

    [Fact]
    public void A_recomputation_takes_eight_requests_for_one_row()
    {
        using var world = new PluginWorld();
        var quota = world.HasQuota(world.Rep, 100_000m);
        world.Drain();
        world.Dataverse.Requests.Reset();

        world.System.Update(new Entity(QuotaTable.LogicalName, quota) { [QuotaTable.Amount] = new Money(90_000m) });
        world.Drain();

        Assert.Equal(
            8,
            Assert.Single(world.RunsOf<CoverageRecomputePlugin>(), run => run.RequestCount > 1).RequestCount
        );
    }

    // A rep with a deal has the present row and the next one at least.
    [Theory]
    [InlineData(1, 10)]
    [InlineData(2, 10)]
    [InlineData(3, 12)]
    [InlineData(4, 14)]
    public void And_two_more_for_each_further_row(int periods, int requests)
    {
        using var world = new PluginWorld();
        world.HasQuota(world.Rep, 100_000m);
        world.HasWon(world.Rep, 20_000m);
        var deals = Enumerable
            .Range(0, periods)
            .Select(later => world.HasDeal(world.Rep, 30_000m, world.Today.AddMonths(3 * later)))
            .ToList();
        world.Drain();
        world.Dataverse.Requests.Reset();

        deals.ForEach(deal =>
            world.System.Update(
                new Entity(OpportunityTable.LogicalName, deal) { ["estimatedvalue"] = new Money(31_000m) }
            )
        );
        world.Drain();

        var runs = world.RunsOf<CoverageRecomputePlugin>();
        Assert.Equal(requests, Assert.Single(runs, run => run.RequestCount > 1).RequestCount);
        Assert.All(
            world.Rows(RepCoverageTable.LogicalName),
            row => Assert.False(row.Contains(RepCoverageTable.DirtySince))
        );
    }

    [Fact]
    public void A_rep_who_is_credited_for_two_teams_has_the_quota_once()
    {
        using var world = new PluginWorld();
        world.HasQuota(world.Rep, 100_000m);
        world.HasCredit(world.HasTeam("North"), world.Rep);
        world.HasCredit(world.HasTeam("South"), world.Rep);
        world.HasDeal(world.Rep, 30_000m);

        world.Drain();

        Assert.Equal(100_000m, world.CoverageOf(world.Rep).GetAttributeValue<Money>(RepCoverageTable.Quota).Value);
    }

    [Fact]
    public void Rows_of_several_periods_computed_at_once_hold_each_its_own_period()
    {
        using var world = new PluginWorld();
        var (quarter, next) = (world.Today.AddDays(20), world.Today.AddMonths(3));
        world.HasDeal(world.Rep, 30_000m, quarter);
        world.HasDeal(world.Rep, 7_000m, next);

        world.Drain();

        var rows = world
            .Rows(RepCoverageTable.LogicalName)
            .OrderBy(row => row.GetAttributeValue<DateTime>(RepCoverageTable.PeriodStart))
            .ToList();
        Assert.Equal(
            [30_000m, 7_000m],
            rows.Select(row => row.GetAttributeValue<Money>(RepCoverageTable.RawValue).Value)
        );
    }

    [Fact]
    public void A_recomputation_that_fails_once_is_tried_again_and_leaves_no_note()
    {
        var failure = new FailureAfterClearing { Most = 1 };
        using var world = Marked(failure);

        world.DrainWithFailures();

        Assert.Equal(2, Tries(world));
        Assert.DoesNotContain(
            "Could not compute",
            world.CoverageOf(world.Rep).GetAttributeValue<string>(RepCoverageTable.Note),
            StringComparison.Ordinal
        );
        Assert.Equal(1, world.CoverageOf(world.Rep).GetAttributeValue<int>(RepCoverageTable.RawCount));
    }

    [Fact]
    public void A_recomputation_that_keeps_failing_ends_with_a_note_until_the_night_computes_the_row()
    {
        var failure = new FailureAfterClearing { Most = int.MaxValue };
        using var world = Marked(failure);

        world.DrainWithFailures();
        var failed = world.CoverageOf(world.Rep);
        var tries = Tries(world);
        failure.Most = 0;
        world.Dataverse.Requests.Reset();
        world.RunNight();

        Assert.InRange(tries, 2, 6);
        Assert.StartsWith(
            "Could not compute",
            failed.GetAttributeValue<string>(RepCoverageTable.Note),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "Could not compute",
            world.CoverageOf(world.Rep).GetAttributeValue<string>(RepCoverageTable.Note),
            StringComparison.Ordinal
        );
        Assert.Equal(1, world.CoverageOf(world.Rep).GetAttributeValue<int>(RepCoverageTable.RawCount));
    }

    // Clearing the mark is an update of it too, whose run asks for nothing.
    private static int Tries(PluginWorld world) =>
        world.RunsOf<CoverageRecomputePlugin>().Count(run => run.RequestCount > 0);

    // One deal and a quota, computed, and the row marked anew.
    private static PluginWorld Marked(FailureAfterClearing failure)
    {
        var world = new PluginWorld(new EmulatorOptions { BeforePluginRequest = failure.Before });
        world.HasQuota(world.Rep, 100_000m);
        world.HasDeal(world.Rep, 30_000m);
        world.Drain();
        world.Dataverse.Clock.Advance(TimeSpan.FromMinutes(1));
        world.System.Update(
            new Entity(RepCoverageTable.LogicalName, world.CoverageOf(world.Rep).Id)
            {
                [RepCoverageTable.DirtySince] = world.Dataverse.Clock.UtcNow,
            }
        );
        world.Dataverse.Requests.Reset();
        failure.IsArmed = true;
        return world;
    }

    /// <summary>Lets the read fail that follows the write by which a recomputation clears its row's mark.</summary>
    private sealed class FailureAfterClearing
    {
        private string before = string.Empty;
        private string last = string.Empty;

        public bool IsArmed { get; set; }

        public int Most { get; set; }

        public void Before(string message)
        {
            var fails =
                IsArmed
                && Most > 0
                && before == "RetrieveMultiple"
                && last == "Update"
                && message == "RetrieveMultiple";
            (before, last) = (last, fails ? "failed" : message);
            if (fails)
            {
                Most--;
                throw new TimeoutException("The database took too long.");
            }
        }
    }
}
