using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Rules;

namespace SalesCorner.Deploy.Tests.Try.Cases;

/// <summary>What is read of each case, without a replay.</summary>
public sealed class CaseReadingTests
{
    [Fact]
    public void A_stop_before_three_digits_parts_thousands_and_says_so()
    {
        var history = CaseFiles.Read("a01-thousands-dot.csv");

        Assert.Equal([12_500m, 8_000m, 20_000m], history.Deals.Select(deal => deal.EstimatedValue));
        Assert.Contains(
            history.Notes,
            note =>
                note.Contains("'12.500' could be read in two ways; read as 12,500", StringComparison.Ordinal)
                && note.Contains("--numbers point", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_order_of_day_and_month_is_decided_over_all_date_columns_of_a_file()
    {
        var history = CaseFiles.Read("a03-dateorder-by-file.csv");

        Assert.Equal(
            [new DateOnly(2026, 12, 1), new DateOnly(2026, 12, 5)],
            history.Deals.Take(2).Select(deal => deal.ExpectedClose)
        );
        Assert.DoesNotContain(history.Notes, note => note.Contains("--date-order", StringComparison.Ordinal));
    }

    [Fact]
    public void Words_for_closed_are_no_open_deals()
    {
        var history = CaseFiles.Read("a04-closed-words.csv");

        Assert.Equal(
            [
                ("1", DealOutcome.Open),
                ("2", DealOutcome.Won),
                ("3", DealOutcome.Lost),
                ("4", DealOutcome.NoDecision),
                ("6", DealOutcome.Lost),
            ],
            history.Deals.Select(deal => (deal.Id, deal.Outcome))
        );
        Assert.Equal("5", Assert.Single(history.Rejected).Id);
        Assert.Contains(
            history.Notes,
            note =>
                note.StartsWith("'Closed' (1 deal, first on line 6)", StringComparison.Ordinal)
                && note.Contains("\"outcomes\"", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_map_that_names_a_heading_the_file_lacks_is_refused_and_lists_the_headings()
    {
        var map = MapFile.Read(CaseFiles.PathOf("a05-map-typo.json"));

        var problem = Assert.Throws<CommandFailedException>(() =>
            Input.Reading.Of(CaseFiles.PathOf("a05-map-typo.csv"), map)
        );

        Assert.Contains("'Deal Sise', 'Finish'", problem.Message, StringComparison.Ordinal);
        Assert.Contains(
            "Ref, Salesperson, Phase, Deal Size, Opened, Finished",
            problem.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Months_by_name_with_a_year_of_two_digits_are_read()
    {
        var history = CaseFiles.Read("a10-month-names-2digit.csv");

        Assert.Equal(
            (new DateOnly(2026, 1, 10), new DateOnly(2026, 5, 10)),
            (history.Deals[0].Created, history.Deals[0].Closed)
        );
        Assert.Empty(history.Rejected);
    }

    [Fact]
    public void Placeholders_are_empty_and_nobody_is_no_rep()
    {
        var history = CaseFiles.Read("a18-na-placeholders.csv");

        Assert.Equal(["1", "2", "3", "4"], history.Deals.Select(deal => deal.Id));
        Assert.Equal([10_000m, 20_000m, null, null], history.Deals.Select(deal => deal.EstimatedValue));
        Assert.Equal(["5", "6"], history.Rejected.Select(row => row.Id));
        Assert.All(
            new[] { "Owner 'Unassigned' (1 deal, first on line 6)", "Owner 'N/A' (1 deal, first on line 7)" },
            start => Assert.Contains(history.Notes, note => note.StartsWith(start, StringComparison.Ordinal))
        );
    }

    [Fact]
    public void A_status_that_the_stage_contradicts_is_pointed_out()
    {
        var history = CaseFiles.Read("a20-conflict.csv");

        Assert.Equal([DealOutcome.Won, DealOutcome.Open], history.Deals.Select(deal => deal.Outcome));
        Assert.Contains(
            history.Notes,
            note =>
                note.Contains("Status and stage disagree", StringComparison.Ordinal)
                && note.Contains("line 3", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_word_for_null_of_a_database_is_empty()
    {
        var history = CaseFiles.Read("a23-null-literals.csv");

        Assert.Equal(3, history.Deals.Count);
        Assert.Null(history.Deals[2].ExpectedClose);
        Assert.Empty(history.Rejected);
    }

    [Fact]
    public void Numbers_of_days_as_a_workbook_keeps_them_are_dates_and_said()
    {
        var history = CaseFiles.Read("a24-excel-serial.csv");

        Assert.Equal(
            (new DateOnly(2026, 1, 10), new DateOnly(2026, 5, 10)),
            (history.Deals[0].Created, history.Deals[0].Closed)
        );
        Assert.Contains(history.Notes, note => note.Contains("46032 is 2026-01-10", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a12-sep-line.csv", 1, 0)]
    [InlineData("a14-duplicate-cols.csv", 1, 0)]
    [InlineData("a17-footers-salesforce.csv", 4, 5)]
    [InlineData("a21-unicode.csv", 5, 0)]
    [InlineData("a25-rep-leaver.csv", 2, 0)]
    [InlineData("a26-noamount.csv", 1, 0)]
    public void Every_row_is_used_or_listed(string file, int deals, int rejected)
    {
        var history = CaseFiles.Read(file);

        Assert.Equal((deals, rejected), (history.Deals.Count, history.Rejected.Count));
    }

    [Fact]
    public void The_first_of_two_columns_of_one_name_is_read_and_said()
    {
        var history = CaseFiles.Read("a14-duplicate-cols.csv");

        Assert.Equal(10m, history.Deals[0].EstimatedValue);
        Assert.Contains(
            history.Notes,
            note => note.StartsWith("2 columns are called 'Amount'", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Two_ways_to_write_an_apostrophe_are_one_rep()
    {
        var history = CaseFiles.Read("a21-unicode.csv");

        Assert.Equal(4, history.Deals.Select(deal => deal.Owner).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(12_500.50m, history.Deals[0].EstimatedValue);
    }

    [Fact]
    public void Currencies_without_a_rate_say_what_they_did_to_the_totals()
    {
        var history = CaseFiles.Read("a16-mixed-currency.csv");

        Assert.Equal("USD", history.BaseCurrency);
        Assert.Contains(
            history.Notes,
            note =>
                note.StartsWith(
                    "No exchange rate for JPY is known: taken as worth one USD. 2 deals with 1,500,000 JPY",
                    StringComparison.Ordinal
                ) && note.Contains("\"rates\"", StringComparison.Ordinal)
        );
    }
}
