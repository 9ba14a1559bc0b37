using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Nightly;

public sealed class NightlyPluginTests
{
    [Fact]
    public void A_night_adds_reps_up_to_their_manager_s_team()
    {
        using var world = new PluginWorld();
        world.HasQuota(world.Rep, 100_000m);
        world.HasQuota(world.OtherRep, 50_000m);
        world.HasWon(world.Rep, 20_000m);
        world.HasDeal(world.OtherRep, 30_000m);

        world.RunNight();

        var team = world.CoverageOf($"team:{world.Manager:D}:2026-01-01");
        Assert.Equal(150_000m, team.GetAttributeValue<Money>(RepCoverageTable.Quota).Value);
        Assert.Equal(20_000m, team.GetAttributeValue<Money>(RepCoverageTable.WonValue).Value);
        Assert.Equal(30_000m, team.GetAttributeValue<Money>(RepCoverageTable.MovingValue).Value);
        Assert.Equal(world.Manager, team.GetAttributeValue<EntityReference>(RepCoverageTable.Owner).Id);
    }

    [Fact]
    public void A_second_night_on_the_same_day_changes_nothing()
    {
        using var world = new PluginWorld();
        world.HasQuota(world.Rep, 100_000m);
        world.HasDeal(world.Rep, 30_000m);
        world.RunNight();
        var before = world.CoverageOf(world.Rep).GetAttributeValue<long>("versionnumber");

        world.RunNight();

        Assert.Equal(before, world.CoverageOf(world.Rep).GetAttributeValue<long>("versionnumber"));
    }
}
