using SalesCorner.Deploy.Tests.Support;
using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Quotas;
using SalesCorner.Deploy.Try.Replay;

namespace SalesCorner.Deploy.Tests.Try.Input;

/// <summary>What is said and assumed of dates, people and outcomes that cannot be as they stand.</summary>
public sealed class ReadingRulesTests : IDisposable
{
    private const string Header = "id,owner,stage,outcome,value,created,expectedClose,closed\n";

    private readonly TempFolder folder = new();

    [Fact]
    public void A_deal_closed_before_its_creation_counts_with_one_note_for_all()
    {
        var history = Read(
            "1,Ann One,Close,won,5,2026-03-01,,2026-02-01\n2,Ann One,Close,lost,5,2026-03-01,,2026-02-01\n"
        );

        Assert.All(
            history.Deals,
            deal => Assert.Equal((new DateOnly(2026, 2, 1), new DateOnly(2026, 2, 1)), (deal.Created, deal.Closed))
        );
        Assert.Single(
            history.Notes,
            note =>
                note.StartsWith(
                    "2 deals closed before creation (lines 2, 3): outcome and value count",
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void Many_closed_before_their_creation_look_like_moved_data()
    {
        var rows = string.Concat(
            Enumerable.Range(1, 30).Select(number => $"{number},Ann One,Close,won,5,2026-03-01,,2026-02-01\n")
        );

        Assert.Contains(Read(rows).Notes, note => note.Contains("moved from another system", StringComparison.Ordinal));
    }

    [Fact]
    public void Dates_that_lie_ahead_are_pointed_out_and_do_not_set_the_day()
    {
        var history = Read(
            "1,Ann One,Close,won,5,2026-03-01,,2026-05-01\n2,Ann "
                + "One,Close,won,5,2026-03-01,,2027-02-01\n3,Ann One,Close,open,5,2026-03-01,2062-01-05,\n"
        );

        Assert.Equal(new DateOnly(2026, 5, 1), history.LastDay);
        Assert.Contains(
            history.Notes,
            note =>
                note.StartsWith(
                    "1 closed deal with a close date after today, 2026-11-30 (line 3)",
                    StringComparison.Ordinal
                )
        );
        Assert.Contains(
            history.Notes,
            note => note.StartsWith("1 date more than 10 years after today (line 4)", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Unknown_reasons_of_loss_count_as_no_decision_and_are_listed()
    {
        var history = Reading.Of(
            folder.With(
                "deals.csv",
                "id,owner,stage,outcome,lossReason,value,created,closed\n1,Ann One,Close,lost,No "
                    + "budget,5,2026-01-01,2026-02-01\n2,Ann "
                    + "One,Close,lost,Spam,5,2026-01-01,2026-02-01\n3,Ann One,Close,lost,,5,2026-01-01,2026-02-01\n"
            )
        );

        Assert.Equal(
            [DealOutcome.NoDecision, DealOutcome.Invalid, DealOutcome.Lost],
            history.Deals.Select(deal => deal.Outcome)
        );
        Assert.Contains(
            history.Notes,
            note => note.StartsWith("Loss reason 'No budget' (1 deal, first on line 2)", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Reps_that_differ_in_a_number_are_not_pointed_out()
    {
        var history = Read(
            "1,Rep 1,Close,open,5,2026-03-01,,\n2,Rep 11,Close,open,5,2026-03-01,,\n3,Rep "
                + "2,Close,open,5,2026-03-01,,\n4,Seller A1,Close,open,5,2026-03-01,,\n5,Seller "
                + "A,Close,open,5,2026-03-01,,\n"
        );

        Assert.DoesNotContain(history.Notes, note => note.Contains("one letter", StringComparison.Ordinal));
    }

    [Fact]
    public void A_leaver_without_open_deals_gets_no_assumed_quota_and_is_named()
    {
        var asOf = new DateOnly(2026, 11, 15);
        var history = Read(
            "1,Gone Rep,Close,won,500,2025-11-01,,2026-07-05\n2,Ann "
                + "One,Close,won,500,2025-11-01,,2026-07-05\n3,Ann One,Close,open,500,2026-08-01,2026-12-01,\n"
        );

        var seen = AsOfView.Of(history, asOf, FiscalPeriods.Quarters);

        Assert.Equal("Ann One", Assert.Single(AssumedQuotas.For(seen, asOf, FiscalPeriods.Quarters)).Owner);
        Assert.Contains(seen.Notes, note => note.StartsWith("Gone Rep: nothing open", StringComparison.Ordinal));
    }

    [Fact]
    public void A_doubled_quota_names_both_lines()
    {
        folder.With("quotas.csv", "owner,period,amount\nAnn One,2026-Q4,5\nAnn One,Q4 2026,7\n");
        folder.With("deals.csv", Header + "1,Ann One,Close,open,5,2026-03-01,,\n");

        var rejected = Assert.Single(Reading.Of(folder.Path).Rejected);

        Assert.Equal(
            "The quota of Ann One for Q4 2026 on line 3 stands on line 2 already; that one is kept.",
            rejected.Reason
        );
    }

    [Fact]
    public void A_quota_for_another_period_is_said_not_to_be_used()
    {
        folder.With("quotas.csv", "owner,period,amount\nAnn One,2025-Q4,5\n");
        folder.With("deals.csv", Header + "1,Ann One,Close,open,5,2026-03-01,,\n");

        var seen = AsOfView.Of(Reading.Of(folder.Path), new DateOnly(2026, 11, 15), FiscalPeriods.Quarters);

        Assert.Contains(
            seen.Notes,
            note =>
                note == "Quotas of Ann One are for other periods than 2026-10-01 to 2026-12-31 and are not used for it."
        );
    }

    [Fact]
    public void The_sign_beside_amounts_names_the_currency()
    {
        var history = Reading.Of(
            folder.With(
                "deals.csv",
                "id;owner;stage;value;created\n1;Ann One;Close;€ 12.500,50;2026-01-01\n2;Ann One;Close;€ "
                    + "900,00;2026-01-01\n"
            )
        );

        Assert.Equal("EUR", history.BaseCurrency);
    }

    [Fact]
    public void Text_in_UTF16_as_Excel_writes_it_is_read()
    {
        var path = Path.Combine(folder.Path, "deals.txt");
        File.WriteAllText(path, "id\towner\tstage\tvalue\r\n1\tÄnne Öne\tClose\t5\r\n", System.Text.Encoding.Unicode);

        Assert.Equal("Änne Öne", Assert.Single(Reading.Of(path).Deals).Owner);
    }

    [Fact]
    public void A_fiscal_year_shifts_the_quarters()
    {
        var fiscal = new FiscalPeriods(
            PeriodLength.Quarter,
            new Deploy.Try.Input.Quotas.FiscalYear(2, 1, IsNamedByEnd: true)
        );

        Assert.Equal(
            new FiscalSpan(new DateOnly(2026, 11, 1), new DateOnly(2027, 1, 31)),
            fiscal.Of(new DateOnly(2026, 11, 15))
        );
        Assert.Equal(new DateOnly(2026, 8, 1), fiscal.Before(new DateOnly(2026, 11, 15), 1).Start);
    }

    public void Dispose() => folder.Dispose();

    private SalesHistory Read(string rows) => Reading.Of(folder.With("deals.csv", Header + rows));
}
