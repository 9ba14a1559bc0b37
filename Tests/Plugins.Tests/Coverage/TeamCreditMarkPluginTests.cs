using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Coverage;

public sealed class TeamCreditMarkPluginTests
{
    [Fact]
    public void Deals_of_a_team_count_for_the_rep_named_for_it_and_else_as_unattributed()
    {
        using var world = new PluginWorld();
        var team = world.Has(new Entity("team")
        {
            ["name"] = "Desk",
            ["businessunitid"] = new EntityReference("businessunit", world.Dataverse.RootBusinessUnitId),
            ["administratorid"] = CoverageWorld.User(world.Manager),
            ["teamtype"] = new OptionSetValue(0),
        });
        world.System.Associate(
            "team", team, new Relationship("teamroles_association"),
            [world.Rows("role", "name", "SalesCorner Rep")[0].ToEntityReference()]);
        var deal = Some.Deal(1_000m, stage: 1);
        deal["ownerid"] = new EntityReference("team", team);
        world.Has(deal);
        world.Drain();
        world.RunNight();
        var before = world.CoverageOf("unattributed:2026-01-01").GetAttributeValue<int>(RepCoverageTable.RawCount);

        world.Has(new Entity("sc_teamcredit")
        {
            ["sc_name"] = "Desk",
            ["sc_teamid"] = new EntityReference("team", team),
            ["sc_userid"] = CoverageWorld.User(world.Rep),
        });
        world.Drain();
        var credited = world.CoverageOf(world.Rep).GetAttributeValue<int>(RepCoverageTable.RawCount);
        world.RunNight();

        Assert.Equal(1, before);
        Assert.Equal(1, credited);
        Assert.Equal(0, world.CoverageOf("unattributed:2026-01-01").GetAttributeValue<int>(RepCoverageTable.RawCount));
    }
}
