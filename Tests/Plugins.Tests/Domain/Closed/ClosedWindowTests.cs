using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Tests.Domain.Closed;

[Trait("Ring", "fast")]
public sealed class ClosedWindowTests
{
    private static readonly ClosedWindow Window = new(Days.Today, new RateSettings());

    [Theory]
    [InlineData(-366, 0)]
    [InlineData(-365, 1)]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void A_deal_counts_from_365_days_ago_to_today(int closedOn, int expected) =>
        Assert.Equal(expected, Window.Select([Deal(Days.Ago(900), Days.At(closedOn))]).Deals.Count);

    [Theory]
    [InlineData(-1, 0, 1)]
    [InlineData(0, 1, 0)]
    [InlineData(1, 1, 0)]
    public void A_deal_must_have_lived_a_day(int createdOn, int shortLived, int counted)
    {
        var selection = Window.Select([Deal(Days.Ahead(createdOn), Days.Today)]);

        Assert.Equal(shortLived, selection.ShortLived);
        Assert.Equal(counted, selection.Deals.Count);
    }

    [Fact]
    public void The_time_of_day_of_the_close_does_not_matter()
    {
        Assert.Single(Window.Select([Deal(Days.Ago(900), Days.Today.AddHours(15))]).Deals);
        Assert.Single(
            (Window with { Today = Days.Today.AddHours(15) }).Select([Deal(Days.Ago(900), Days.Ago(365))]).Deals
        );
        Assert.Empty(
            (Window with { Today = Days.Today.AddHours(15) }).Select([Deal(Days.Ago(900), Days.Ahead(1))]).Deals
        );
    }

    [Fact]
    public void A_deal_that_is_not_dated_has_no_life() => Assert.Null(Deal(Days.Ago(5), null).LifeDays);

    [Fact]
    public void A_day_is_a_calendar_day()
    {
        var overnight = Deal(Days.Ago(1).AddHours(23), Days.Today);

        Assert.Single(Window.Select([overnight]).Deals);
    }

    [Fact]
    public void What_does_not_count_is_counted_by_its_reason()
    {
        var selection = Window.Select([
            Deal(Days.Ago(50), Days.Ago(10)) with
            {
                Outcome = DealOutcome.Invalid,
            },
            Deal(Days.Ago(50), null),
            Deal(Days.Ago(900), Days.Ago(400)),
            Deal(Days.Ago(10), Days.Ago(10)),
            Deal(Days.Ago(50), Days.Ago(10)),
        ]);

        Assert.Equal(1, selection.Invalid);
        Assert.Equal(1, selection.Undated);
        Assert.Equal(1, selection.Outside);
        Assert.Equal(1, selection.ShortLived);
        Assert.Single(selection.Deals);
    }

    [Fact]
    public void The_tally_counts_and_sums_by_outcome()
    {
        var tally = OutcomeTally.Of([
            Deal(Days.Ago(9), Days.Today) with
            {
                Value = 100m,
            },
            Deal(Days.Ago(9), Days.Today) with
            {
                Value = null,
            },
            Deal(Days.Ago(9), Days.Today) with
            {
                Outcome = DealOutcome.LostToCompetitor,
                Value = 30m,
            },
            Deal(Days.Ago(9), Days.Today) with
            {
                Outcome = DealOutcome.LostToCompetitor,
                Value = null,
            },
            Deal(Days.Ago(9), Days.Today) with
            {
                Outcome = DealOutcome.NoDecision,
                Value = 7m,
            },
            Deal(Days.Ago(9), Days.Today) with
            {
                Outcome = DealOutcome.NoDecision,
                Value = null,
            },
            Deal(Days.Ago(9), Days.Today) with
            {
                Outcome = DealOutcome.Invalid,
                Value = 999m,
            },
        ]);

        Assert.Equal(
            new OutcomeTally
            {
                Won = 2,
                WonWithValue = 1,
                WonValue = 100m,
                Lost = 2,
                LostValue = 30m,
                NoDecision = 2,
                NoDecisionValue = 7m,
                Values = new ValueSums(3, 1, 137m, 100m),
            },
            tally
        );
        Assert.Equal(6, tally.Closed);
    }

    [Fact]
    public void A_zero_value_is_a_known_one() =>
        Assert.Equal(1, OutcomeTally.Of([Deal(Days.Ago(9), Days.Today) with { Value = 0m }]).WonWithValue);

    [Fact]
    public void Tallies_add_up()
    {
        var one = new OutcomeTally
        {
            Won = 1,
            Lost = 2,
            NoDecision = 3,
            WonWithValue = 4,
            WonValue = 5m,
            LostValue = 6m,
            NoDecisionValue = 7m,
        };
        var ten = new OutcomeTally
        {
            Won = 10,
            Lost = 20,
            NoDecision = 30,
            WonWithValue = 40,
            WonValue = 50m,
            LostValue = 60m,
            NoDecisionValue = 70m,
        };

        Assert.Equal(
            new OutcomeTally
            {
                Won = 11,
                Lost = 22,
                NoDecision = 33,
                WonWithValue = 44,
                WonValue = 55m,
                LostValue = 66m,
                NoDecisionValue = 77m,
            },
            one.Plus(ten)
        );
    }

    [Fact]
    public void The_cycle_looks_at_won_deals_only()
    {
        var selection = Window.Select([
            Deal(Days.Ago(40), Days.Ago(10)),
            Deal(Days.Ago(90), Days.Ago(10)) with
            {
                Outcome = DealOutcome.NoDecision,
            },
        ]);

        Assert.Equal([30], selection.CycleDays);
        Assert.Equal(2, selection.Tally.Closed);
    }

    [Fact]
    public void A_window_longer_than_the_calendar_starts_with_it()
    {
        var window = new ClosedWindow(Days.Today, new RateSettings { WindowDays = int.MaxValue });

        Assert.Equal(DateTime.MinValue, window.Start);
    }

    private static ClosedDeal Deal(DateTime createdOn, DateTime? closedOn) =>
        new(DealOutcome.Won, createdOn, closedOn, 100m);
}
