using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Coverage;

public sealed class TeamCreditNamePluginTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void A_team_credit_is_named_after_its_team_and_user()
    {
        var team = world.HasTeam("Key accounts");
        var id = world.Has(
            new Entity(TeamCreditTable.LogicalName)
            {
                [TeamCreditTable.TeamId] = team,
                [TeamCreditTable.UserId] = CoverageWorld.User(world.Rep),
            }
        );
        var named = world.Read(TeamCreditTable.LogicalName, id)[TeamCreditTable.Name];
        world.System.Update(
            new Entity(TeamCreditTable.LogicalName, id)
            {
                [TeamCreditTable.UserId] = CoverageWorld.User(world.OtherRep),
            }
        );

        Assert.Equal(
            ["Key accounts: Rep Sample", "Key accounts: Other Sample"],
            [named, world.Read(TeamCreditTable.LogicalName, id)[TeamCreditTable.Name]]
        );
    }

    public void Dispose() => world.Dispose();
}
