using SalesCorner.Plugins.Domain.Stale;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Opportunities;

public sealed class OpportunityHealthPluginTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void A_new_deal_knows_at_once_when_it_turns_stale()
    {
        var id = world.Creates(world.Rep, Some.Deal(closesOn: world.Today.AddDays(90)));

        var deal = world.Read(OpportunityTable.LogicalName, id);
        Assert.Equal(world.Today.AddDays(30), deal.GetAttributeValue<DateTime>(OpportunityTable.StaleOn));
        Assert.Equal(Choice.Of(StaleReason.NoActivity), deal[OpportunityTable.StaleReason]);
        Assert.False(deal.GetAttributeValue<bool>(OpportunityTable.Stale));
        Assert.Equal(world.Dataverse.Clock.UtcNow, deal.GetAttributeValue<DateTime>(OpportunityTable.StageEnteredOn));
    }

    public void Dispose() => world.Dispose();
}
