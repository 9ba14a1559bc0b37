using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Quotas;
using SalesCorner.Deploy.Try.Replay;

namespace SalesCorner.Deploy.Tests.Try.Replay;

public sealed class AsOfViewTests
{
    private static readonly DateOnly AsOf = new(2026, 6, 30);

    [Fact]
    public void An_invalid_deal_counts_nowhere_and_is_told()
    {
        var seen = Seen(
            Deal("duplicate", DealOutcome.Invalid, AsOf.AddDays(-10)),
            Deal("real", DealOutcome.Won, AsOf.AddDays(-10))
        );

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

    [Fact]
    public void What_was_closed_from_an_unknown_stage_was_qualified_only_if_it_was_won_by_then()
    {
        var seen = Seen(
            Deal("won", DealOutcome.Won, AsOf) with
            {
                StageUnknown = true,
            },
            Deal("lost", DealOutcome.Lost, AsOf) with
            {
                StageUnknown = true,
            },
            Deal("won later", DealOutcome.Won, AsOf.AddDays(1)) with
            {
                StageUnknown = true,
            },
            Deal("won from a known stage", DealOutcome.Won, AsOf) with
            {
                Stage = 2,
            }
        );

        Assert.Equal([3, 0, 0, 2], seen.Deals.Select(deal => deal.Stage));
        Assert.Contains(
            seen.Notes,
            note => note.StartsWith("2 closed deals without the stage they closed from:", StringComparison.Ordinal)
        );
    }

    private static SalesHistory Seen(params DealRecord[] deals) =>
        AsOfView.Of(
            new SalesHistory
            {
                Source = "test",
                Deals = deals,
                LastDay = AsOf,
            },
            AsOf,
            FiscalPeriods.Quarters
        );

    private static DealRecord Deal(string id, DealOutcome outcome, DateOnly closed) =>
        new()
        {
            Id = id,
            Name = id,
            Owner = "Ann One",
            Outcome = outcome,
            Created = AsOf.AddDays(-60),
            Closed = closed,
        };
}
