using System.Text;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Tests.Support;
using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input;
using SalesCorner.Deploy.Try.Input.Tables;

namespace SalesCorner.Deploy.Tests.Try.Input;

/// <summary>Input as people really have it: each fault is a listed row or a sentence, and the rest is read.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Header = "id,name,owner,stage,value,outcome,created,expectedClose,closed,currency\n";
    private const string Usable = "1,Pumps,Ann One,Develop,100,open,2026-01-05,2026-03-01,,USD\n";

    private readonly TempFolder folder = new();

    [Theory]
    [InlineData("2,Pumps,{64},Develop,9,open,2026-01-05,,,", "is longer than 64 characters")]
    [InlineData("2,Pumps,Ann One,Develop,99999999999999999999,open,2026-01-05,,,", "is too large for an amount")]
    [InlineData(
        "2,Pumps,Ann One,Develop,9,open,0001-01-05,,,",
        "'0001-01-05' in the column 'created' lies outside the years 1980 to 2199"
    )]
    [InlineData("2,Pumps,Ann One,Develop,9,open,2026-01-05,31.12.9999,,", "lies outside the years 1980 to 2199")]
    [InlineData("2,Pumps,Ann One,Develop,9,open,2026-02-30,,,", "'2026-02-30' in the column 'created' is not a date")]
    [InlineData("2,Pumps,Ann One,Develop,9,open,2026-01-05,,,Doubloons", "'Doubloons' is no known currency")]
    public void A_value_that_no_row_of_the_platform_can_hold_is_listed_with_its_line(string row, string reason)
    {
        var history = Read(Header + Usable + row.Replace("{64}", new string('y', 65), StringComparison.Ordinal));

        var rejected = Assert.Single(history.Rejected);
        Assert.Equal(("deals.csv", 3, "2"), (rejected.File, rejected.Line, rejected.Id));
        Assert.Contains(reason, rejected.Reason, StringComparison.Ordinal);
        Assert.Single(history.Deals);
    }

    [Fact]
    public void Dates_that_do_not_fit_the_order_of_their_column_are_listed_with_their_lines()
    {
        var history = Read(
            "id,owner,stage,value,created\n1,Ann One,Close,5,31/01/2026\n2,Ann One,Close,5,28/02/2026\n3,Ann "
                + "One,Close,5,02/28/2026\n4,Ann One,Close,5,2026-02-01"
        );

        Assert.Equal(["1", "2", "4"], history.Deals.Select(deal => deal.Id));
        Assert.Equal(4, Assert.Single(history.Rejected).Line);
        Assert.Contains(
            history.Notes,
            note => note.Contains("mixes day-first and month-first dates", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_name_that_is_too_long_is_cut()
    {
        var history = Read(Header + "1," + new string('x', 400) + ",Ann One,Develop,9,open,2026-01-05,,,\n");

        Assert.Equal(DealFile.LongestName, Assert.Single(history.Deals).Name.Length);
    }

    [Fact]
    public void A_long_line_without_quotes_is_refused_with_its_place()
    {
        var problem = Assert.Throws<CommandFailedException>(() =>
            Read(Header + Usable + "2," + new string('x', 2 * InputTable.LongestRow))
        );

        Assert.StartsWith(
            "deals.csv: the row after line 2 is over 1,000,000 bytes long.",
            problem.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Text_in_another_encoding_is_refused_with_the_cure()
    {
        var path = Path.Combine(folder.Path, "deals.csv");
        File.WriteAllBytes(path, Encoding.Latin1.GetBytes(Header + "1,Café,André Un,Develop,9,open,2026-01-05,,,\n"));

        var problem = Assert.Throws<CommandFailedException>(() => Reading.Of(path));

        Assert.Equal(
            "deals.csv: the text is not UTF-8 (line 2 has a character that cannot be read). Save or export "
                + "it as CSV UTF-8.",
            problem.Message
        );
    }

    [Theory]
    [InlineData("US Dollar", "USD")]
    [InlineData("euro", "EUR")]
    [InlineData("£", "GBP")]
    [InlineData("chf", "CHF")]
    public void A_currency_is_known_by_its_code_its_sign_or_its_name(string text, string code)
    {
        var history = Read(Header + "1,Pumps,Ann One,Develop,9,open,2026-01-05,,," + text);

        Assert.Equal(code, Assert.Single(history.Deals).Currency);
    }

    [Fact]
    public void Unknown_stages_are_told_with_the_line_of_the_first()
    {
        var history = Read(
            Header + Usable + "2,Pumps,Ann One,Limbo,9,open,2026-01-05,,,\n3,Pumps,Ann One,Limbo,9,open,2026-01-05,,,\n"
        );

        Assert.Contains(
            history.Notes,
            note => note.StartsWith("Stage 'Limbo' (2 deals, first on line 3) is not known", StringComparison.Ordinal)
        );
    }

    public void Dispose() => folder.Dispose();

    private SalesHistory Read(string text) => Reading.Of(folder.With("deals.csv", text));
}
