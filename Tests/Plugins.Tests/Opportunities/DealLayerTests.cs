using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Opportunities;

/// <summary>The layer of a deal is kept by whatever changes it: the save, an answer, the close and the night.</summary>
public sealed class DealLayerTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void A_new_deal_is_unqualified_and_one_that_comes_far_enough_moves()
    {
        var id = world.Creates(world.Rep, Some.Deal());
        var before = LayerOf(id);

        MoveOn(id);

        Assert.Equal(PaceLayer.Unqualified, before);
        Assert.Equal(PaceLayer.Moving, LayerOf(id));
    }

    [Fact]
    public void An_answer_that_disqualifies_takes_a_deal_out_of_what_moves()
    {
        var need = world.As(world.Administrator).Create(Some.Question("need", weight: 30, mustHave: true));
        var id = world.Creates(world.Rep, Some.Deal(stage: 1));
        world.Drain();
        var before = LayerOf(id);

        world.Creates(world.Rep, Some.Answer(id, need, 1));
        world.Drain();

        Assert.Equal(PaceLayer.Moving, before);
        Assert.Equal(PaceLayer.Unqualified, LayerOf(id));
    }

    [Fact]
    public void The_night_after_the_stale_day_says_stale()
    {
        var id = world.Creates(world.Rep, Some.Deal(closesOn: world.Today.AddDays(90), stage: 1));
        world.RunNight();
        var before = LayerOf(id);

        world.Dataverse.Clock.Advance(TimeSpan.FromDays(60));
        world.RunNight();

        Assert.Equal(PaceLayer.Moving, before);
        Assert.Equal(PaceLayer.Stale, LayerOf(id));
    }

    [Fact]
    public void A_closed_deal_has_none()
    {
        var id = world.Creates(world.Rep, Some.Deal(stage: 1));

        world.As(world.Rep).Execute(Some.Win(id, 9_000m));

        Assert.Null(LayerOf(id));
    }

    [Fact]
    public void Nobody_types_it()
    {
        var id = world.Creates(world.Rep, Some.Deal());

        world
            .As(world.Rep)
            .Update(
                new Entity(OpportunityTable.LogicalName, id) { [OpportunityTable.Layer] = Choice.Of(PaceLayer.Moving) }
            );

        Assert.Equal(PaceLayer.Unqualified, LayerOf(id));
    }

    public void Dispose() => world.Dispose();

    private void MoveOn(Guid id) =>
        world
            .As(world.Rep)
            .Update(
                new Entity(OpportunityTable.LogicalName, id) { [OpportunityTable.SalesStage] = new OptionSetValue(1) }
            );

    private PaceLayer? LayerOf(Guid id) =>
        Choice.Read<PaceLayer>(
            world.Read(OpportunityTable.LogicalName, id).GetAttributeValue<OptionSetValue>(OpportunityTable.Layer)
        );
}
