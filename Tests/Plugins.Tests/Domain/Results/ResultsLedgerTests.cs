using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Motion;
using SalesCorner.Plugins.Domain.Results;

namespace SalesCorner.Plugins.Tests.Domain.Results;

/// <summary>How the deals of a period ended, counted by hand.</summary>
[Trait("Ring", "fast")]
public sealed class ResultsLedgerTests
{
    private static readonly EndedDeal Won = new(DealOutcome.Won, 1_000m, 30, 120) { Stage = 3, Reason = 3 };

    private static readonly EndedDeal Early = new(DealOutcome.NoDecision, 500m, 60, 90)
    {
        Stage = 1,
        Reason = 4,
        Motion = DealMotion.Prospect,
    };

    private static readonly EndedDeal Late = new(DealOutcome.NoDecision, 700m, 10, 30) { Stage = 2, Reason = 4 };

    [Fact]
    public void An_outcome_has_its_deals_value_days_and_minutes()
    {
        var ledger = ResultsLedger.Of([Won, Early, Late]);

        Assert.Equal(new EndedSum(1, 1_000m, 30, 120), ledger[DealOutcome.Won]);
        Assert.Equal(new EndedSum(2, 1_200m, 70, 120), ledger[DealOutcome.NoDecision]);
        Assert.Equal(EndedSum.None, ledger[DealOutcome.LostToCompetitor]);
        Assert.Equal(new EndedSum(3, 2_200m, 100, 240), ledger.Total);
    }

    [Fact]
    public void The_same_stands_by_stage_reason_and_motion()
    {
        var ledger = ResultsLedger.Of([Won, Late, Early]);

        Assert.Equal(
            [new(1, new EndedSum(1, 500m, 60, 90)), new(2, new EndedSum(1, 700m, 10, 30))],
            ledger.By(DealOutcome.NoDecision, ResultCut.Stage)
        );
        Assert.Equal([new(4, new EndedSum(2, 1_200m, 70, 120))], ledger.By(DealOutcome.NoDecision, ResultCut.Reason));
        Assert.Equal(
            [(int)DealMotion.Prospect],
            ledger.By(DealOutcome.NoDecision, ResultCut.Motion).Select(one => one.Key)
        );
    }

    [Fact]
    public void What_never_was_a_deal_counts_nowhere() =>
        Assert.Empty(ResultsLedger.Of([new EndedDeal(DealOutcome.Invalid, 9m, 9, 9)]).Cells);

    [Fact]
    public void Ledgers_of_reps_add_up() =>
        Assert.Equal(
            ResultsLedger.Of([Won, Early, Late]).Cells.OrderBy(Name, StringComparer.Ordinal),
            ResultsLedger.Of([Won, Late]).Plus(ResultsLedger.Of([Early])).Cells.OrderBy(Name, StringComparer.Ordinal)
        );

    [Fact]
    public void Deals_without_a_decision_took_half_of_the_time_and_seven_tenths_of_the_days()
    {
        var ledger = ResultsLedger.Of([Won, Early, Late]);

        Assert.Equal(0.5m, NoDecision.ShareOfMinutes(ledger));
        Assert.Equal(0.7m, NoDecision.ShareOfDays(ledger));
        Assert.Equal(1, NoDecision.StoppedEarly(ledger));
    }

    [Fact]
    public void Where_nothing_is_logged_the_share_of_the_time_is_not_known() =>
        Assert.Null(NoDecision.ShareOfMinutes(ResultsLedger.Of([Early with { Minutes = 0 }])));

    private static string Name(KeyValuePair<ResultCell, EndedSum> cell) => cell.Key.ToString();
}
