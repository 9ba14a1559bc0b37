using System.Globalization;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Tests.Support;
using SalesCorner.Deploy.Tests.Try.Proof;
using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Tables;

namespace SalesCorner.Deploy.Tests.Try.Input.Tables;

public sealed class WorkbookFileTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public void A_workbook_gives_the_same_deals_as_the_text_that_it_was_saved_as()
    {
        var text = folder.With("export.csv", ForeignExport.Dynamics);
        var table = InputTable.Open(text);
        var book = Workbook.Write(
            Path.Combine(folder.Path, "export.xlsx"),
            [
                [.. table.Header],
                .. table.Rows().Select(row => (IReadOnlyList<object?>)[.. row.Cells.Select(Typed)]),
            ]
        );

        var fromBook = Reading.Of(book);
        var fromText = Reading.Of(text);

        Assert.Equal("Dynamics 365 opportunity export", fromBook.Source);
        Assert.Equal(150, fromBook.Deals.Count);
        Assert.Equal(fromText.Deals.Select(deal => deal with { Currency = null }), fromBook.Deals);
        Assert.Empty(fromBook.Rejected);
    }

    [Fact]
    public void A_number_with_three_places_in_a_workbook_is_no_thousand()
    {
        var book = Workbook.Write(
            Path.Combine(folder.Path, "deals.xlsx"),
            [
                ["id", "owner", "stage", "value", "created"],
                ["1", "Ann One", "Close", 12.345m, new DateOnly(2026, 1, 5)],
                ["2", "Ann One", "Close", 7.125m, new DateOnly(2026, 2, 5)],
            ]
        );

        var history = Reading.Of(book);

        Assert.Equal([12.345m, 7.125m], history.Deals.Select(deal => deal.EstimatedValue));
        Assert.Equal([new DateOnly(2026, 1, 5), new DateOnly(2026, 2, 5)], history.Deals.Select(deal => deal.Created));
    }

    [Fact]
    public void A_title_and_empty_lines_above_the_columns_are_passed_over()
    {
        var book = Workbook.Write(
            Path.Combine(folder.Path, "report.xlsx"),
            [
                ["Pipeline by owner"],
                [],
                ["As of 2026-11-15", "Filtered by", "My team"],
                [],
                ["Opportunity Name", "Opportunity Owner", "Stage", "Amount", "Close Date", "Created Date"],
                ["Pumps", "Ann One", "Closed Won", 100m, new DateOnly(2026, 5, 5), new DateOnly(2026, 1, 5)],
            ]
        );

        var history = Reading.Of(book);

        var deal = Assert.Single(history.Deals);
        Assert.Equal(("Pumps", DealOutcome.Won, 6), (deal.Name, deal.Outcome, deal.Line));
    }

    [Theory]
    [InlineData("PK\u0003\u0004 and nothing more")]
    [InlineData("\u00D0\u00CF\u0011\u00E0 and nothing more")]
    public void A_broken_workbook_is_one_clear_sentence(string text)
    {
        var path = Path.Combine(folder.Path, "deals.xlsx");
        File.WriteAllBytes(path, System.Text.Encoding.Latin1.GetBytes(text));

        var problem = Assert.Throws<CommandFailedException>(() => Reading.Of(path));

        Assert.StartsWith(
            "deals.xlsx: this binary file is no Excel workbook that can be read",
            problem.Message,
            StringComparison.Ordinal
        );
    }

    public void Dispose() => folder.Dispose();

    private static object? Typed(string cell) =>
        DateOnly.TryParseExact(cell, "M/d/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : cell.StartsWith('$') ? decimal.Parse(cell[1..], CultureInfo.InvariantCulture)
        : cell;
}
