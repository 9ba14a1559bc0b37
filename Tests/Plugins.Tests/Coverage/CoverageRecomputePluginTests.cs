using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Coverage;
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
    public void A_recomputation_takes_eight_requests_at_most()
    {
        using var world = new PluginWorld();
        world.HasQuota(world.Rep, 100_000m);
        world.HasWon(world.Rep, 20_000m);
        world.HasDeal(world.Rep, 30_000m);

        world.Drain();

        var runs = world.RunsOf<CoverageRecomputePlugin>();
        Assert.NotEmpty(runs);
        Assert.All(runs, run => Assert.InRange(run.RequestCount, 0, 8));
    }
}
