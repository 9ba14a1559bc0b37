using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Coverage;

public sealed class TeamCreditMarkPluginTests
{
    [Fact]
    public void Deals_of_a_team_count_for_the_rep_named_for_it_and_else_as_unattributed()
    {
        using var world = new PluginWorld();
        var team = world.HasTeam("Desk");
        var deal = Some.Deal(1_000m, stage: 1);
        deal["ownerid"] = team;
        world.Has(deal);
        world.Drain();
        world.RunNight();
        var before = world.CoverageOf("unattributed:2026-01-01").GetAttributeValue<int>(RepCoverageTable.RawCount);

        world.HasCredit(team, world.Rep);
        world.Drain();
        var credited = world.CoverageOf(world.Rep).GetAttributeValue<int>(RepCoverageTable.RawCount);
        world.RunNight();

        Assert.Equal(1, before);
        Assert.Equal(1, credited);
        Assert.Equal(0, world.CoverageOf("unattributed:2026-01-01").GetAttributeValue<int>(RepCoverageTable.RawCount));
    }
}
