using SalesCorner.Deploy.Try.Input.Dates;

namespace SalesCorner.Deploy.Tests.Try.Input.Dates;

/// <summary>Dates as the exports of several systems and languages write them.</summary>
public sealed class DateFormsTests
{
    [Theory]
    [InlineData("10-Jan-26")]
    [InlineData("10-JAN-2026")]
    [InlineData("Jan 10, 2026")]
    [InlineData("January 10th, 2026")]
    [InlineData("Sat, 10 Jan 2026")]
    [InlineData("10 Jan, 2026")]
    [InlineData("10. Januar 2026")]
    [InlineData("10. Jän. 2026", false)]
    [InlineData("10 janv. 2026")]
    [InlineData("sam. 10 janvier 2026")]
    [InlineData("10 de enero de 2026")]
    [InlineData("10 ene 2026")]
    [InlineData("10 de janeiro de 2026")]
    [InlineData("10/jan/2026")]
    [InlineData("10 januari 2026")]
    [InlineData("10 gennaio 2026")]
    [InlineData("10 gen 2026")]
    [InlineData("2026-01-10")]
    [InlineData("2026/1/10")]
    [InlineData("2026.01.10.", false)]
    [InlineData("20260110")]
    [InlineData("2026年1月10日")]
    [InlineData("46032")]
    [InlineData("1768003200000")]
    [InlineData("1768003200")]
    public void A_day_is_read(string text, bool isRead = true)
    {
        var day = DateText.Of(text) is { } date ? new DateOnly(date.Year, date.First, date.Second) : (DateOnly?)null;

        Assert.Equal(isRead || day is not null ? new DateOnly(2026, 1, 10) : null, day);
    }

    [Theory]
    [InlineData("15 Apr, 2021 00:02:00", "2021-04-15T00:02:00")]
    [InlineData("15 Apr 2021 9:05 PM", "2021-04-15T21:05:00")]
    [InlineData("2021-04-15T03:27:51Z", "2021-04-15T03:27:51")]
    [InlineData("2021-04-15T03:27:51.123+0200", "2021-04-15T01:27:51")]
    [InlineData("2021-04-15 03:27:51 -05:00", "2021-04-15T08:27:51")]
    [InlineData("Thu Apr 15 2021 10:00:00 GMT+0200 (CEST)", "2021-04-15T08:00:00")]
    [InlineData("Apr 15 2021 10:00AM", "2021-04-15T10:00:00")]
    [InlineData("15.04.2021, 10:00", "2021-04-15T10:00:00")]
    [InlineData("44301.5", "2021-04-15T12:00:00")]
    public void A_moment_is_read_in_UTC(string text, string utc)
    {
        var column = DateColumn.Decide("d", [text]);

        Assert.Equal(DateTime.Parse(utc, System.Globalization.CultureInfo.InvariantCulture), column.Read(text));
    }

    [Theory]
    [InlineData("12345")]
    [InlineData("1234567")]
    [InlineData("5 apples 2026")]
    [InlineData("2026-10")]
    [InlineData("25:61")]
    public void What_is_no_date_is_none(string text) => Assert.Null(DateText.Of(text));
}
