using System.Globalization;
using SalesCorner.Deploy.Try.Input.Amounts;

namespace SalesCorner.Deploy.Tests.Try.Input.Amounts;

public sealed class MoneyColumnTests
{
    [Theory]
    [InlineData("$1,234.50", "1234.50")]
    [InlineData("1.234,50 €", "1234.50")]
    [InlineData("1 234,5", "1234.5")]
    [InlineData("1'234.5", "1234.5")]
    [InlineData("CHF 1234", "1234")]
    [InlineData("1,234", "1234")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("12.5", "12.5")]
    [InlineData("(120)", "-120")]
    [InlineData("-3", "-3")]
    public void An_amount_is_read_as_it_is_meant(string cell, string expected)
    {
        var column = MoneyColumn.Decide("Amount", [cell]);

        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), column.Read(cell));
    }

    [Fact]
    public void The_decimal_sign_is_decided_over_the_column()
    {
        var column = MoneyColumn.Decide("Amount", ["1.234", "2,5", "3,75"]);

        Assert.Equal(1234m, column.Read("1.234"));
    }

    [Theory]
    [InlineData("about 5")]
    [InlineData("1-2")]
    public void What_is_no_amount_is_refused_with_the_column(string cell)
    {
        var problem = Assert.Throws<FormatException>(() => MoneyColumn.Decide("Amount", [cell]).Read(cell));

        Assert.Contains("'Amount' is not an amount", problem.Message, StringComparison.Ordinal);
    }
}
