using SalesCorner.Plugins.Domain.Changes;

namespace SalesCorner.Plugins.Tests.Domain.Changes;

[Trait("Ring", "fast")]
public sealed class DealChangesTests
{
    private static readonly Guid Anna = Guid.Parse("00000000-0000-0000-0000-00000000000a");
    private static readonly Guid Ben = Guid.Parse("00000000-0000-0000-0000-00000000000b");
    private static readonly DateTime March = new(2026, 3, 31, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DealState Moving = new(Anna, DealStanding.Open, 100m, March, Qualified: true, Stale: false);

    [Fact]
    public void A_new_deal_adds_what_moves_of_it()
    {
        var change = Assert.Single(DealChanges.Between(before: null, Moving));

        Assert.Equal(
            (DealEvent.Created, 100m, null, March),
            (change.Event, change.Effect, change.CloseBefore, change.CloseAfter)
        );
    }

    [Fact]
    public void A_new_deal_that_is_not_qualified_adds_nothing() =>
        Assert.Equal(0m, Assert.Single(DealChanges.Between(before: null, Moving with { Qualified = false })).Effect);

    [Theory]
    [InlineData(101, DealEvent.Grown, 1)]
    [InlineData(99, DealEvent.Shrunk, -1)]
    public void Another_value_is_growth_or_shrinking(int value, DealEvent expected, int effect)
    {
        var change = Assert.Single(DealChanges.Between(Moving, Moving with { Value = value }));

        Assert.Equal((expected, effect), (change.Event, change.Effect));
    }

    [Theory]
    [InlineData(1, DealEvent.PushedOut)]
    [InlineData(-1, DealEvent.PulledIn)]
    public void Another_close_date_moves_the_deal_without_changing_the_pipeline_as_a_whole(int days, DealEvent expected)
    {
        var change = Assert.Single(DealChanges.Between(Moving, Moving with { CloseOn = March.AddDays(days) }));

        Assert.Equal(
            (expected, 0m, March, March.AddDays(days)),
            (change.Event, change.Effect, change.CloseBefore, change.CloseAfter)
        );
    }

    [Fact]
    public void A_cleared_close_date_is_pushed_out_and_a_first_one_pulled_in()
    {
        var open = Moving with { CloseOn = null };

        Assert.Equal(DealEvent.PushedOut, Assert.Single(DealChanges.Between(Moving, open)).Event);
        Assert.Equal(DealEvent.PulledIn, Assert.Single(DealChanges.Between(open, Moving)).Event);
    }

    [Theory]
    [InlineData(DealStanding.Won, DealEvent.Won)]
    [InlineData(DealStanding.Lost, DealEvent.Lost)]
    public void A_close_takes_the_deal_out_of_the_moving_pipeline(DealStanding standing, DealEvent expected)
    {
        var change = Assert.Single(DealChanges.Between(Moving, Moving with { Standing = standing, Value = 80m }));

        Assert.Equal((expected, -100m, 80m), (change.Event, change.Effect, change.Value));
    }

    [Fact]
    public void A_closed_deal_that_is_opened_again_moves_again()
    {
        var change = Assert.Single(DealChanges.Between(Moving with { Standing = DealStanding.Lost }, Moving));

        Assert.Equal((DealEvent.MovingAgain, 100m), (change.Event, change.Effect));
    }

    [Fact]
    public void What_changes_on_a_closed_deal_is_no_event() =>
        Assert.Empty(
            DealChanges.Between(
                Moving with
                {
                    Standing = DealStanding.Won,
                },
                Moving with
                {
                    Standing = DealStanding.Won,
                    Value = 1m,
                }
            )
        );

    [Fact]
    public void Staleness_and_qualification_take_out_and_bring_back()
    {
        Assert.Equal((DealEvent.TurnedStale, -100m), Only(Moving, Moving with { Stale = true }));
        Assert.Equal((DealEvent.MovingAgain, 100m), Only(Moving with { Stale = true }, Moving));
        Assert.Equal((DealEvent.NoLongerQualified, -100m), Only(Moving, Moving with { Qualified = false }));
        Assert.Equal((DealEvent.Qualified, 100m), Only(Moving with { Qualified = false }, Moving));
    }

    [Fact]
    public void Another_owner_takes_the_deal_from_one_pipeline_into_another()
    {
        var changes = DealChanges.Between(Moving, Moving with { OwnerId = Ben });

        Assert.Equal(
            [(DealEvent.ChangedOwner, Anna, -100m), (DealEvent.ChangedOwner, Ben, 100m)],
            changes.Select(change => (change.Event, change.OwnerId, change.Effect))
        );
    }

    [Fact]
    public void Nothing_changed_is_no_event() => Assert.Empty(DealChanges.Between(Moving, Moving with { }));

    [Fact]
    public void What_the_events_of_each_owner_add_is_what_the_save_changed()
    {
        var random = new Random(7);
        for (var round = 0; round < 2_000; round++)
        {
            var (before, after) = (Any(random), Any(random));

            var changes = DealChanges.Between(before, after);

            Assert.Equal(Held(after, Anna) - Held(before, Anna), Sum(changes, Anna));
            Assert.Equal(Held(after, Ben) - Held(before, Ben), Sum(changes, Ben));
        }
    }

    private static (DealEvent Event, decimal Effect) Only(DealState before, DealState after)
    {
        var change = Assert.Single(DealChanges.Between(before, after));
        return (change.Event, change.Effect);
    }

    private static decimal Held(DealState state, Guid owner) => state.OwnerId == owner ? state.Moving : 0m;

    private static decimal Sum(IEnumerable<DealChange> changes, Guid owner) =>
        changes.Where(change => change.OwnerId == owner).Sum(change => change.Effect);

    private static DealState Any(Random random) =>
        new(
            random.Next(2) == 0 ? Anna : Ben,
            (DealStanding)random.Next(3),
            random.Next(-2, 4),
            random.Next(3) == 0 ? null : March.AddDays(random.Next(3)),
            random.Next(2) == 0,
            random.Next(2) == 0
        );
}
