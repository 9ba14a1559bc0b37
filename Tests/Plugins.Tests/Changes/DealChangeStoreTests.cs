using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Coverage;
using SalesCorner.Plugins.Domain.Changes;
using SalesCorner.Plugins.Nightly.Chunks;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Changes;

public sealed class DealChangeStoreTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void A_week_of_a_deal_is_told_event_by_event()
    {
        var deal = world.HasDeal(world.Rep, 1_000m);
        world.Days(1);
        Change(deal, OpportunityTable.EstimatedValue, new Money(1_500m));
        world.Days(1);
        Change(deal, OpportunityTable.EstimatedCloseDate, PluginWorld.Start.Date.AddDays(90));
        world.Days(1);
        world.As(world.Rep).Execute(Some.Win(deal, 1_400m));
        world.Drain();

        Assert.Equal([DealEvent.Created, DealEvent.Grown, DealEvent.PushedOut, DealEvent.Won], EventsOf(deal));
        Assert.Equal([1_000m, 500m, 0m, -1_500m], EffectsOf(deal));
        Assert.All(
            RowsOf(deal),
            row => Assert.Equal(world.Rep, row.GetAttributeValue<EntityReference>(DealChangeTable.Owner).Id)
        );
    }

    [Fact]
    public void A_deal_that_turns_stale_by_time_alone_is_told_once_by_the_night()
    {
        var deal = world.HasDeal(world.Rep, 1_000m);
        world.Drain();
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(60));

        world.Nights(2);

        Assert.Equal([DealEvent.Created, DealEvent.TurnedStale], EventsOf(deal));
        Assert.Equal([1_000m, -1_000m], EffectsOf(deal));
    }

    [Fact]
    public void A_deal_that_turns_stale_by_time_alone_costs_one_read_and_one_write_and_marks_nothing()
    {
        world.HasDeal(world.Rep, 1_000m);
        world.RunNight();
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(60));
        world.RunNightAlone();
        world.Dataverse.Requests.Reset();

        world.Drain();

        var job = Assert.Single(world.RunsOf<CoverageMarkPlugin>());
        Assert.Equal(new Dictionary<string, int> { ["RetrieveMultiple"] = 1, ["Upsert"] = 1 }, job.Requests);
    }

    [Fact]
    public void A_stale_deal_that_somebody_takes_up_again_moves_again()
    {
        var deal = world.HasDeal(world.Rep, 1_000m);
        world.Drain();
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(60));
        world.RunNight();
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(1));

        world
            .As(world.Rep)
            .Update(
                new Entity(OpportunityTable.LogicalName, deal)
                {
                    [OpportunityTable.EstimatedCloseDate] = world.Today.AddDays(20),
                    [OpportunityTable.SalesStage] = new OptionSetValue(2),
                }
            );
        world.Drain();

        Assert.Equal(
            [DealEvent.Created, DealEvent.TurnedStale, DealEvent.PushedOut, DealEvent.MovingAgain],
            EventsOf(deal)
        );
    }

    [Fact]
    public void A_deal_that_changes_hands_leaves_one_week_and_enters_the_other()
    {
        var deal = world.HasDeal(world.Rep, 1_000m);
        world.Days(1);
        Change(deal, OpportunityTable.Owner, CoverageWorld.User(world.OtherRep));
        world.Drain();

        var handover = RowsOf(deal)
            .Where(row => Of(row) == DealEvent.ChangedOwner)
            .ToDictionary(
                row => row.GetAttributeValue<EntityReference>(DealChangeTable.Owner).Id,
                row => row.GetAttributeValue<Money>(DealChangeTable.Effect).Value
            );
        Assert.Equal(new Dictionary<Guid, decimal> { [world.Rep] = -1_000m, [world.OtherRep] = 1_000m }, handover);
    }

    [Fact]
    public void What_the_rows_of_a_rep_add_up_to_is_the_moving_pipeline()
    {
        var deals = Enumerable.Range(1, 6).Select(number => world.HasDeal(world.Rep, 1_000m * number)).ToList();
        world.Days(1);
        Change(deals[0], OpportunityTable.EstimatedValue, new Money(7_000m));
        Change(deals[1], OpportunityTable.EstimatedCloseDate, world.Today.AddDays(20));
        world.As(world.Rep).Execute(Some.Lose(deals[2]));
        world.As(world.Rep).Execute(Some.Win(deals[3]));
        world.Days(1);
        world.RunNight();

        Assert.Equal(
            world.CoverageOf(world.Rep).GetAttributeValue<Money>(RepCoverageTable.MovingValue).Value,
            world
                .Rows(DealChangeTable.LogicalName)
                .Sum(row => row.GetAttributeValue<Money>(DealChangeTable.Effect).Value)
        );
    }

    [Fact]
    public void A_save_that_changes_nothing_of_the_pipeline_leaves_no_row()
    {
        var deal = world.HasDeal(world.Rep, 1_000m);
        world.Drain();

        Change(deal, OpportunityTable.EstimatedValue, new Money(1_000m));
        world.Drain();

        Assert.Single(RowsOf(deal));
    }

    [Theory]
    [InlineData(OldChangesChunk.KeptDays - 1, 1)]
    [InlineData(OldChangesChunk.KeptDays, 0)]
    public void An_event_is_kept_for_two_hundred_days(int days, int expected)
    {
        var deal = world.HasDeal(world.Rep, 1_000m);
        world.Drain();
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(days));

        world.RunNight();

        Assert.Equal(expected, EventsOf(deal).Count(kind => kind == DealEvent.Created));
    }

    [Fact]
    public void A_rep_sees_own_changes_and_a_colleague_sees_none_of_them()
    {
        world.HasDeal(world.Rep, 1_000m);
        world.Drain();

        Assert.Single(Seen(world.Rep));
        Assert.Empty(Seen(world.OtherRep));
    }

    public void Dispose() => world.Dispose();

    private DataCollection<Entity> Seen(Guid user) =>
        world
            .As(user)
            .RetrieveMultiple(new Microsoft.Xrm.Sdk.Query.QueryExpression(DealChangeTable.LogicalName))
            .Entities;

    private void Change(Guid deal, string column, object value) =>
        world.As(world.Rep).Update(new Entity(OpportunityTable.LogicalName, deal) { [column] = value });

    private List<Entity> RowsOf(Guid deal) =>
        [
            .. world
                .Rows(DealChangeTable.LogicalName, DealChangeTable.OpportunityId, deal)
                .OrderBy(row => row.GetAttributeValue<DateTime>(DealChangeTable.ChangedOn))
                .ThenBy(
                    row => row.GetAttributeValue<string>(DealChangeTable.Key).Split(':')[1],
                    StringComparer.Ordinal
                ),
        ];

    private IEnumerable<DealEvent> EventsOf(Guid deal) => RowsOf(deal).Select(Of);

    private IEnumerable<decimal> EffectsOf(Guid deal) =>
        RowsOf(deal).Select(row => row.GetAttributeValue<Money>(DealChangeTable.Effect).Value);

    private static DealEvent Of(Entity row) =>
        Choice.Read<DealEvent>(row.GetAttributeValue<OptionSetValue>(DealChangeTable.Event))!.Value;
}
