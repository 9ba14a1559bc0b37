using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Options;
using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Nightly.Chunks;

public sealed class ClosedDealsChunkTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_deal_whose_close_no_event_has_seen_has_its_outcome_after_the_night(bool raisesUpdate)
    {
        using var world = World(raisesUpdate, readOnly: false);
        var (won, lost) = (world.HasDeal(world.Rep, 1_000m), world.HasDeal(world.Rep, 1_000m));
        var rival = world.Has(new Entity("competitor") { ["name"] = "Rival" });
        world.System.Execute(Some.Win(won, 900m));
        world.System.Execute(Some.Lose(lost, 4, rival));
        world.RunNight();

        Assert.Equal(
            Choice.Of(DealOutcome.Won),
            world.Read(OpportunityTable.LogicalName, won)[OpportunityTable.Outcome]
        );
        Assert.Equal(
            Choice.Of(DealOutcome.LostToCompetitor),
            world.Read(OpportunityTable.LogicalName, lost)[OpportunityTable.Outcome]
        );
        Assert.False(world.Read(OpportunityTable.LogicalName, lost).Contains(OpportunityTable.StaleOn));
    }

    [Fact]
    public void Where_closed_deals_are_read_only_the_night_goes_on_and_its_figures_are_right()
    {
        using var world = World(raisesUpdate: false, readOnly: true);
        world.HasWon(world.Rep, 900m);
        world.HasLost(world.Rep, 900m);

        world.RunNight();

        Assert.Equal(2, world.CoverageOf(world.Rep).GetAttributeValue<int>(RepCoverageTable.ClosedCount));
        Assert.StartsWith(
            "Complete",
            Assert.Single(world.Rows(SettingsTable.LogicalName)).GetAttributeValue<string>(SettingsTable.NightlyNote),
            StringComparison.Ordinal
        );
    }

    private static PluginWorld World(bool raisesUpdate, bool readOnly) =>
        new(
            new EmulatorOptions { LegacyMessagesRaiseUpdate = raisesUpdate, ClosedOpportunitiesAreReadOnly = readOnly }
        );
}
