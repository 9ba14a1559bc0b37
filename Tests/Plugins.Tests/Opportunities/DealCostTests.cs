using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Opportunities;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Opportunities;

public sealed class DealCostTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void A_closed_deal_keeps_touches_minutes_and_cost_as_of_its_close()
    {
        HourlyCost(80m);
        var deal = Worked(90);
        world.As(world.Rep).Execute(Some.Win(deal, 10_000m));
        var closed = Deal(deal);
        world.System.Update(new Entity(SettingsTable.LogicalName, settings) { [SettingsTable.HourlyCost] = 500m });
        Talk(deal, 60);
        world.RunNight();

        Assert.Equal((1, 90, 120m), (closed[OpportunityTable.Touches], closed[OpportunityTable.Minutes], Cost(closed)));
        Assert.Equal(
            (1, 90, 120m),
            (Deal(deal)[OpportunityTable.Touches], Deal(deal)[OpportunityTable.Minutes], Cost(Deal(deal)))
        );
    }

    [Fact]
    public void A_lost_deal_has_its_cost_too()
    {
        HourlyCost(80m);
        var deal = Worked(45);
        world.As(world.Rep).Execute(Some.Lose(deal));

        Assert.Equal(60m, Cost(Deal(deal)));
    }

    [Fact]
    public void Without_an_hourly_cost_there_is_none()
    {
        var deal = Worked(90);
        world.As(world.Rep).Execute(Some.Win(deal, 10_000m));

        Assert.Null(Cost(Deal(deal)));
    }

    [Fact]
    public void An_open_deal_has_no_cost_and_one_opened_again_loses_it()
    {
        HourlyCost(80m);
        var deal = Worked(90);
        var open = Cost(Deal(deal));
        world.As(world.Rep).Execute(Some.Win(deal, 10_000m));
        world.As(world.Rep).Update(Some.Reopening(deal));

        Assert.Null(open);
        Assert.Null(Cost(Deal(deal)));
    }

    [Fact]
    public void Nobody_types_a_cost()
    {
        var deal = Worked(90);
        world
            .As(world.Rep)
            .Update(new Entity(OpportunityTable.LogicalName, deal) { [OpportunityTable.Cost] = new Money(1m) });

        Assert.Null(Cost(Deal(deal)));
    }

    [Fact]
    public void Closing_costs_no_request_for_it()
    {
        var dear = RequestsOfClosing();
        HourlyCost(80m);

        Assert.Equal(dear, RequestsOfClosing());
    }

    public void Dispose() => world.Dispose();

    private Guid settings;

    private int RequestsOfClosing()
    {
        var deal = Worked(90);
        world.Dataverse.Requests.Reset();
        world.As(world.Rep).Execute(Some.Win(deal, 10_000m));
        return world.RunsOf<OpportunityHealthPlugin>().Sum(run => run.RequestCount);
    }

    private void HourlyCost(decimal cost) =>
        settings = world.Has(
            new Entity(SettingsTable.LogicalName)
            {
                [SettingsTable.Key] = "default",
                [SettingsTable.Name] = "Settings",
                [SettingsTable.HourlyCost] = cost,
            }
        );

    private Guid Worked(int minutes)
    {
        var deal = world.Creates(world.Rep, Some.Deal());
        Talk(deal, minutes);
        return deal;
    }

    private void Talk(Guid deal, int minutes)
    {
        var call = Some.Call(deal);
        call[ActivityTable.ActualMinutes] = minutes;
        world.As(world.Rep).Update(Some.Completion("phonecall", world.Creates(world.Rep, call)));
        world.Drain();
    }

    private Entity Deal(Guid deal) => world.Read(OpportunityTable.LogicalName, deal);

    private static decimal? Cost(Entity deal) => deal.GetAttributeValue<Money>(OpportunityTable.Cost)?.Value;
}
