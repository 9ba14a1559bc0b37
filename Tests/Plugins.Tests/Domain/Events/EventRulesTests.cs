using SalesCorner.Plugins.Domain.Activities;
using SalesCorner.Plugins.Domain.Events;

namespace SalesCorner.Plugins.Tests.Domain.Events;

[Trait("Ring", "fast")]
public sealed class EventRulesTests
{
    [Theory]
    [InlineData(0, -5, 0)]
    [InlineData(0, 2, 2)]
    [InlineData(3, 2, 3)]
    public void A_clock_runs_from_the_later_of_capture_and_the_event_s_end(int captured, int ends, int from) =>
        Assert.Equal(Days.Ahead(from), new FollowUpClock(Days.Ahead(captured), Days.Ahead(ends)).RunsFrom);

    [Fact]
    public void Without_an_end_it_runs_from_the_capture_and_is_due_some_days_later() =>
        Assert.Equal(Days.Ahead(3), new FollowUpClock(Days.Today, null).DueOn(3));

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    [InlineData(8, 6)]
    public void Days_taken_count_from_there_and_are_never_below_zero(int followed, int taken) =>
        Assert.Equal(taken, new FollowUpClock(Days.Today, Days.Ahead(2)).DaysTaken(Days.Ahead(followed)));

    [Fact]
    public void The_first_completed_activity_that_went_out_stops_the_clock()
    {
        var first = FirstFollowUp.Of([Done(ActivityKind.PhoneCall, 4), Done(ActivityKind.Email, 2)], Days.Today);

        Assert.Equal(Days.Ahead(2), first);
    }

    [Fact]
    public void Incoming_automatic_open_and_internal_ones_do_not_nor_what_was_before_the_capture()
    {
        DealActivity[] none =
        [
            Done(ActivityKind.PhoneCall, 1) with
            {
                Incoming = true,
            },
            Done(ActivityKind.Email, 1) with
            {
                IsAutomatic = true,
            },
            new(ActivityKind.PhoneCall, ActivityState.Open),
            Done(ActivityKind.Task, 1),
            Done(ActivityKind.PhoneCall, -1),
        ];

        Assert.Null(FirstFollowUp.Of(none, Days.Today));
        Assert.Equal(
            Days.Today,
            FirstFollowUp.Of([.. none, Done(ActivityKind.Task, 0) with { CustomerWork = true }], Days.Today)
        );
    }

    [Fact]
    public void Figures_count_within_1_3_and_5_days_later_and_not_yet()
    {
        var contacts = new int?[] { 0, 1, 2, 3, 4, 5, 6, null, null }
            .Select(days => new EventContact(days, false))
            .ToList();

        Assert.Equal(new EventFigures(9, 2, 4, 6, 1, 2), EventFigures.Of(contacts));
    }

    [Fact]
    public void Conversion_tells_share_and_n_and_too_few_below_10()
    {
        List<EventContact> contacts =
        [
            .. Enumerable.Range(0, 10).Select(number => new EventContact(1, number < 2)),
            .. Enumerable.Range(0, 9).Select(_ => new EventContact(6, true)),
        ];

        Assert.Equal(
            ["followed up within 1 day: 20 % became deals (n = 10)", "after more than 5 days: too few (n = 9)"],
            ConversionByDelay.Of(contacts)
        );
        Assert.Empty(ConversionByDelay.Of([]));
    }

    [Fact]
    public void Value_per_cost_needs_a_cost()
    {
        Assert.Equal(2.5m, ValuePerCost.Of(5_000m, 2_000m));
        Assert.Null(ValuePerCost.Of(5_000m, 0m));
        Assert.Null(ValuePerCost.Of(5_000m, null));
    }

    private static DealActivity Done(ActivityKind kind, int day) =>
        new(kind, ActivityState.Completed) { EndedOn = Days.Ahead(day).AddHours(10) };
}
