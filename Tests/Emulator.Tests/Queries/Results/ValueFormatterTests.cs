using System.Globalization;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Queries.Results;

namespace SalesCorner.Emulator.Tests.Queries.Results;

public sealed class ValueFormatterTests
{
    private static readonly ColumnDefinition Moment = QueryTables.Catalog.Table("deal").Column("createdon");
    private static readonly ColumnDefinition Day = QueryTables.Catalog.Table("deal").Column("closeon");

    [Theory]
    [InlineData("1753-01-01T00:00:00", "1/1/1753 12:00 AM", "1/1/1753")]
    [InlineData("2024-02-29T11:59:59", "2/29/2024 11:59 AM", "2/29/2024")]
    [InlineData("2024-10-09T12:00:00", "10/9/2024 12:00 PM", "10/9/2024")]
    [InlineData("2026-12-31T23:05:00", "12/31/2026 11:05 PM", "12/31/2026")]
    [InlineData("9999-12-31T13:00:00", "12/31/9999 1:00 PM", "12/31/9999")]
    public void A_date_reads_as_in_the_united_states(string date, string moment, string day)
    {
        var value = DateTime.Parse(
            date,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal
        );

        Assert.Equal(moment, ValueFormatter.Format(Moment, value));
        Assert.Equal(day, ValueFormatter.Format(Day, value));
    }

    [Theory]
    [InlineData(0, "1,234,568")]
    [InlineData(4, "1,234,567.8900")]
    [InlineData(12, "1,234,567.890000000000")]
    public void A_number_has_the_decimals_of_its_column(int precision, string expected)
    {
        var column = QueryTables.Catalog.Table("deal").Column("rate") with { Precision = precision };

        Assert.Equal(expected, ValueFormatter.Format(column, 1_234_567.89m));
    }
}
