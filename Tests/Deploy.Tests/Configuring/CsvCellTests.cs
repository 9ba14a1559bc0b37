using SalesCorner.Deploy.Configuring.Input;

namespace SalesCorner.Deploy.Tests.Configuring;

public sealed class CsvCellTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49 30", "'+49 30")]
    [InlineData("-sum(a)", "'-sum(a)")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "'\rx")]
    [InlineData("'=x", "''=x")]
    [InlineData("''", "'''")]
    [InlineData("-5", "-5")]
    [InlineData("-5.25", "-5.25")]
    [InlineData("'t Hooft", "'t Hooft")]
    [InlineData("'", "'")]
    [InlineData("", "")]
    [InlineData("a=b", "a=b")]
    public void A_text_that_would_be_a_formula_is_guarded_and_comes_back_as_it_was(string text, string guarded)
    {
        Assert.Equal(guarded, CsvCell.Neutral(text));
        Assert.Equal(text, CsvCell.Restore(guarded));
    }

    [Theory]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("say \"x\"", "\"say \"\"x\"\"\"")]
    [InlineData("=a,b", "\"'=a,b\"")]
    [InlineData("plain", "plain")]
    public void A_text_that_needs_quotes_gets_them(string text, string written) =>
        Assert.Equal(written, CsvCell.Write(text));
}
