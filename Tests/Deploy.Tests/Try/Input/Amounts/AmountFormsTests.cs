using System.Globalization;
using SalesCorner.Deploy.Try.Input.Amounts;

namespace SalesCorner.Deploy.Tests.Try.Input.Amounts;

/// <summary>Amounts as the exports of several systems and countries write them.</summary>
public sealed class AmountFormsTests
{
    [Theory]
    [InlineData("$250K", "250000")]
    [InlineData("1.5M", "1500000")]
    [InlineData("1,5 Mio. €", "1500000")]
    [InlineData("1.250M", "1250000")]
    [InlineData("1.5E6", "1500000")]
    [InlineData("1,5E+6", "1500000")]
    [InlineData("M$ 2", null)]
    [InlineData("2 M$", "2000000")]
    [InlineData("1'250", "1250")]
    [InlineData("1’250.50", "1250.50")]
    [InlineData("1 250 000,75", "1250000.75")]
    [InlineData("(500)", "-500")]
    [InlineData("$(1,500.00)", "-1500")]
    [InlineData("500-", "-500")]
    [InlineData("−500", "-500")]
    [InlineData("-$500", "-500")]
    [InlineData("R$ 1.234,50", "1234.50")]
    [InlineData("kr 1 250", "1250")]
    [InlineData("1.250,50 kr.", "1250.50")]
    [InlineData("CHF 1'250.00", "1250")]
    [InlineData("USD 1,250.00", "1250")]
    [InlineData("1.250,-", "1250")]
    [InlineData("12,34,567.00", "1234567")]
    [InlineData("₹12,34,567", "1234567")]
    [InlineData("2.5 Cr", "25000000")]
    [InlineData("12.5", "12.5")]
    [InlineData(".5", "0.5")]
    [InlineData("10%", null)]
    [InlineData("1 2", null)]
    [InlineData("about 5", null)]
    public void An_amount_is_read_as_it_is_meant_or_refused(string cell, string? expected)
    {
        var column = MoneyColumn.Decide("Amount", [cell]);

        var read = MoneyText.Of(cell) is null ? null : column.Read(cell);

        Assert.Equal(expected is null ? null : decimal.Parse(expected, CultureInfo.InvariantCulture), read);
    }

    [Fact]
    public void Decimals_of_the_same_file_decide_what_a_column_leaves_open()
    {
        var evidence = new MoneyEvidence();
        evidence.Add("12.500");

        Assert.Equal(12_500m, MoneyColumn.Decide("Amount", evidence, DecimalSign.Comma, asked: null).Read("12.500"));
        Assert.Equal(12.5m, MoneyColumn.Decide("Amount", evidence, DecimalSign.Point, asked: null).Read("12.500"));
    }

    [Theory]
    [InlineData(DecimalSign.Point, 12.5)]
    [InlineData(DecimalSign.Comma, 12500)]
    public void The_switch_decides(DecimalSign asked, decimal expected) =>
        Assert.Equal(expected, MoneyColumn.Decide("Amount", ["12.500"], asked).Read("12.500"));

    [Fact]
    public void Amounts_without_parted_thousands_show_that_three_places_are_decimals()
    {
        var column = MoneyColumn.Decide("Amount", ["12.500", "12500"]);

        Assert.Equal(12.5m, column.Read("12.500"));
        Assert.Contains("--numbers comma", column.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void An_amount_that_does_not_fit_its_column_is_refused_not_misread()
    {
        var column = MoneyColumn.Decide("Amount", ["1,234.50", "2,000.00", "1.234,50"]);

        Assert.Contains("mixes decimal commas and decimal points", column.Note, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => column.Read("1.234,50"));
    }
}
