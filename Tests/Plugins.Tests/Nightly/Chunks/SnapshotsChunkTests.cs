using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Nightly.Chunks;

public sealed class SnapshotsChunkTests
{
    [Fact]
    public void A_period_ends_with_a_snapshot_even_of_a_week_that_has_one()
    {
        using var world = new PluginWorld();
        world.HasQuota(world.Rep, 100_000m);
        world.HasDeal(world.Rep, 1_000m);
        // A Monday, a Tuesday that is no end of anything, and the last day of the quarter, another Tuesday.
        var nights = new[]
        {
            new DateTime(2026, 3, 23, 3, 0, 0, DateTimeKind.Utc),
            new DateTime(2026, 3, 24, 3, 0, 0, DateTimeKind.Utc),
            new DateTime(2026, 3, 30, 3, 0, 0, DateTimeKind.Utc),
            new DateTime(2026, 3, 31, 3, 0, 0, DateTimeKind.Utc),
        };
        foreach (var night in nights)
        {
            world.Dataverse.Clock.Set(night);
            world.RunNight();
        }

        Assert.Equal(["2026-03-23", "2026-03-30", "2026-03-31"], DaysOf(world, world.Rep));
        Assert.Equal([13, 14, 15], WeeksOf(world, world.Rep));
    }

    [Fact]
    public void A_team_s_snapshot_holds_what_its_reps_have_committed()
    {
        using var world = new PluginWorld();
        foreach (var (rep, value) in new[] { (world.Rep, 1_000m), (world.OtherRep, 2_500m) })
        {
            world.System.Update(
                new Entity(OpportunityTable.LogicalName, world.HasDeal(rep, value))
                {
                    [OpportunityTable.ForecastCategory] = new OptionSetValue(100_000_003),
                }
            );
        }

        world.RunNight();

        var team = Assert.Single(
            world.Rows(CoverageSnapshotTable.LogicalName, CoverageSnapshotTable.RepId, world.Manager)
        );
        Assert.Equal(3_500m, team.GetAttributeValue<Money>(CoverageSnapshotTable.CommittedValue).Value);
    }

    private static List<int> WeeksOf(PluginWorld world, Guid rep) =>
        world
            .Rows(CoverageSnapshotTable.LogicalName, CoverageSnapshotTable.RepId, rep)
            .Select(row => row.GetAttributeValue<int>(CoverageSnapshotTable.Week))
            .Order()
            .ToList();

    private static List<string> DaysOf(PluginWorld world, Guid rep) =>
        world
            .Rows(CoverageSnapshotTable.LogicalName, CoverageSnapshotTable.RepId, rep)
            .Select(row =>
                row.GetAttributeValue<DateTime>(CoverageSnapshotTable.TakenOn)
                    .ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
            )
            .Order(StringComparer.Ordinal)
            .ToList();
}
