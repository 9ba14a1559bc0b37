using SalesCorner.Deploy.Try.Input;
using SalesCorner.Deploy.Try.Replay;

namespace SalesCorner.Deploy.Tests.Try.Replay;

public sealed class AsOfViewTests
{
    private static readonly DateOnly AsOf = new(2026, 6, 30);

    [Fact]
    public void An_invalid_deal_counts_nowhere_and_is_told()
    {
        var seen = Seen(Deal("duplicate", DealOutcome.Invalid, AsOf.AddDays(-10)), Deal("real", DealOutcome.Won, AsOf.AddDays(-10)));

        Assert.Equal(["real"], seen.Deals.Select(deal => deal.Id));
        Assert.Contains("Marked as invalid (duplicate, test), counted nowhere: 1 deal.", seen.Notes);
    }

    [Fact]
    public void A_deal_that_turns_out_invalid_later_is_open_until_then()
    {
        var seen = Seen(Deal("duplicate", DealOutcome.Invalid, AsOf.AddDays(10)));

        Assert.Equal(DealOutcome.Open, Assert.Single(seen.Deals).Outcome);
        Assert.Contains("Closed after 2026-06-30 and so open on that day: 1 deal.", seen.Notes);
    }

    private static SalesHistory Seen(params DealRecord[] deals) =>
        AsOfView.Of(new SalesHistory { Source = "test", Deals = deals, LastDay = AsOf }, AsOf, PeriodLength.Quarter);

    private static DealRecord Deal(string id, DealOutcome outcome, DateOnly closed) => new()
    {
        Id = id,
        Name = id,
        Owner = "Ann One",
        Outcome = outcome,
        Created = AsOf.AddDays(-60),
        Closed = closed,
    };
}
