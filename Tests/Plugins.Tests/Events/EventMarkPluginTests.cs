using SalesCorner.Plugins.Events;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Events;

public sealed class EventMarkPluginTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void A_hundred_imported_leads_cost_a_few_computations()
    {
        var fair = world.HasEvent();
        world.Drain();
        world.Dataverse.Requests.Reset();

        Assert.All(Enumerable.Range(0, 100), _ => world.HasLead(world.Rep, fair));
        world.Drain();

        Assert.Equal(100, world.ReadCampaign(fair)[CampaignTable.Captured]);
        Assert.InRange(
            world.RunsOf<EventFiguresPlugin>().Count(run => run is { IsAsynchronous: true, RequestCount: > 0 }),
            1,
            3
        );
        Assert.All(
            world.RunsOf<EventFiguresPlugin>().Where(run => run.IsAsynchronous),
            run => Assert.InRange(run.RequestCount, 0, 15)
        );
    }

    [Fact]
    public void A_lead_that_goes_counts_no_longer()
    {
        var fair = world.HasEvent();
        var lead = world.HasLead(world.Rep, fair);
        world.Drain();

        world.System.Delete(LeadTable.LogicalName, lead);
        world.Drain();

        Assert.Equal(0, world.ReadCampaign(fair)[CampaignTable.Captured]);
    }

    [Fact]
    public void A_lead_without_a_campaign_costs_no_request()
    {
        world.HasLead(world.Rep, null);
        world.Drain();

        Assert.All(world.RunsOf<EventMarkPlugin>(), run => Assert.Equal(0, run.RequestCount));
    }

    public void Dispose() => world.Dispose();
}
