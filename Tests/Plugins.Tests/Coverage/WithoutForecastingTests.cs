using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Options;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Coverage;

/// <summary>
/// An organisation without Sales forecasting: opportunities have no forecast category, and everything else works.
/// </summary>
public sealed class WithoutForecastingTests : IDisposable
{
    private readonly PluginWorld world = new(
        new EmulatorOptions { Without = [OpportunityTable.LogicalName + "." + OpportunityTable.ForecastCategory] }
    );

    [Fact]
    public void The_package_is_imported_and_deals_quotas_and_coverage_work()
    {
        world.HasQuota(world.Rep, 100_000m);
        var deal = world.HasDeal(world.Rep, 5_000m);
        world
            .As(world.Rep)
            .Update(
                new Entity(OpportunityTable.LogicalName, deal) { [OpportunityTable.SalesStage] = new OptionSetValue(2) }
            );
        world.HasWon(world.Rep, 7_000m);

        world.Drain();

        var row = world.CoverageOf(world.Rep);
        Assert.Equal(7_000m, row.GetAttributeValue<Money>(RepCoverageTable.WonValue).Value);
        Assert.Equal(5_000m, row.GetAttributeValue<Money>(RepCoverageTable.RawValue).Value);
    }

    [Fact]
    public void Nights_run_and_their_snapshots_say_why_the_committed_figure_is_empty()
    {
        world.HasQuota(world.Rep, 100_000m);
        world.HasDeal(world.Rep, 5_000m);

        world.Nights(2);

        var snapshots = world.Rows(CoverageSnapshotTable.LogicalName);
        Assert.NotEmpty(snapshots);
        Assert.All(snapshots, row => Assert.False(row.Contains(CoverageSnapshotTable.CommittedValue)));
        Assert.All(
            snapshots,
            row =>
                Assert.Contains(
                    "no forecast category",
                    row.GetAttributeValue<string>(CoverageSnapshotTable.Note),
                    StringComparison.Ordinal
                )
        );
    }

    public void Dispose() => world.Dispose();
}
