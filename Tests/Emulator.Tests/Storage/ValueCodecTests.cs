using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Storage;
using SalesCorner.Emulator.Tests.Support;

namespace SalesCorner.Emulator.Tests.Storage;

public sealed class ValueCodecTests
{
    [Fact]
    public void An_amount_is_stored_in_ten_thousandths() =>
        Assert.Equal(12_345_600L, Stored("amount", new Money(1234.56m)));

    [Fact]
    public void A_decimal_is_stored_in_ten_thousand_millionths() =>
        Assert.Equal(12_345_678_901L, Stored("factor", 1.2345678901m));

    [Theory]
    [InlineData("33.335", 333_400_000_000L)]
    [InlineData("-33.335", -333_400_000_000L)]
    [InlineData("33.334", 333_300_000_000L)]
    public void A_decimal_keeps_its_columns_precision(string written, long expected) =>
        Assert.Equal(
            expected,
            Stored("share", decimal.Parse(written, System.Globalization.CultureInfo.InvariantCulture))
        );

    [Fact]
    public void The_greatest_decimal_that_fits_is_kept() =>
        Assert.Equal(9_223_372_030_000_000_000L, Stored("share", 922_337_203m));

    [Fact]
    public void A_decimal_past_the_storage_is_refused_by_name() =>
        AssertRefused("share", 922_337_204m, FaultCodes.NumberOutOfRange);

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void A_number_at_its_limit_is_kept(int value) => Assert.Equal((long)value, Stored("score", value));

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void A_number_past_its_limit_is_refused(int value) =>
        AssertRefused("score", value, FaultCodes.NumberOutOfRange);

    [Fact]
    public void A_text_at_its_length_is_kept() => Assert.Equal("0123456789", Stored("name", "0123456789"));

    [Fact]
    public void A_text_past_its_length_is_refused() => AssertRefused("name", "0123456789+", FaultCodes.TextTooLong);

    [Fact]
    public void An_unknown_option_is_refused() =>
        AssertRefused("grade", new OptionSetValue(3), FaultCodes.OptionOutOfRange);

    [Fact]
    public void A_bare_number_is_no_option() => AssertRefused("grade", 1, FaultCodes.InvalidArgument);

    [Fact]
    public void An_unknown_one_of_several_options_is_refused() =>
        AssertRefused("tags", new OptionSetValueCollection { new(1), new(2) }, FaultCodes.OptionOutOfRange);

    [Fact]
    public void A_reference_to_another_table_is_refused() =>
        AssertRefused("customerid", new EntityReference("lead", Guid.Empty), FaultCodes.InvalidArgument);

    [Fact]
    public void The_first_date_is_kept() =>
        Assert.Equal(-6_847_804_800L, Stored("createdon", new DateTime(1753, 1, 1, 0, 0, 0, DateTimeKind.Utc)));

    [Fact]
    public void A_date_before_the_first_is_refused() =>
        AssertRefused(
            "createdon",
            new DateTime(1752, 12, 31, 23, 59, 59, DateTimeKind.Utc),
            FaultCodes.InvalidDateTime
        );

    [Fact]
    public void A_day_drops_its_time() =>
        Assert.Equal(
            DateEncoding.ToSeconds(new DateTime(2026, 2, 28, 0, 0, 0, DateTimeKind.Utc)),
            Stored("closeson", new DateTime(2026, 2, 28, 23, 59, 59, DateTimeKind.Unspecified))
        );

    [Fact]
    public void An_identifier_is_stored_in_the_order_of_its_text() =>
        Assert.Equal(
            Convert.FromHexString("00112233445566778899AABBCCDDEEFF"),
            ValueCodec.GuidToSql(new Guid("00112233-4455-6677-8899-aabbccddeeff"))
        );

    private static object Stored(string column, object value) => ValueCodec.ToSql(SomeTable.Deal.Column(column), value);

    private static void AssertRefused(string column, object value, int errorCode)
    {
        var fault = Assert.Throws<DataverseFault>(() => Stored(column, value));

        Assert.Equal(errorCode, fault.ErrorCode);
        Assert.Contains($"'{column}'", fault.Message, StringComparison.Ordinal);
    }
}
