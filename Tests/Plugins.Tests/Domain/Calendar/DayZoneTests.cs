using System.Globalization;
using SalesCorner.Plugins.Domain.Calendar;

namespace SalesCorner.Plugins.Tests.Domain.Calendar;

[Trait("Ring", "fast")]
public sealed class DayZoneTests
{
    private const string Auckland = "New Zealand Standard Time";
    private const string Berlin = "W. Europe Standard Time";
    private const string LosAngeles = "Pacific Standard Time";

    [Theory]
    [InlineData(Auckland, "2026-03-31T10:59:59", "2026-03-31")]
    [InlineData(Auckland, "2026-03-31T11:00:00", "2026-04-01")] // daylight time, 13 hours ahead, until 5 April
    [InlineData(Auckland, "2026-04-05T11:59:59", "2026-04-05")]
    [InlineData(Auckland, "2026-04-05T12:00:00", "2026-04-06")] // 12 hours ahead since that morning
    [InlineData(Auckland, "2026-09-27T11:00:00", "2026-09-28")] // daylight time again since 27 September
    [InlineData(LosAngeles, "2026-04-01T01:30:00", "2026-03-31")] // half past six in the evening
    [InlineData(LosAngeles, "2026-04-01T06:59:59", "2026-03-31")]
    [InlineData(LosAngeles, "2026-04-01T07:00:00", "2026-04-01")]
    [InlineData(LosAngeles, "2026-03-08T07:59:59", "2026-03-07")] // the night in which the clock goes forward
    [InlineData(LosAngeles, "2026-03-08T08:00:00", "2026-03-08")]
    [InlineData(LosAngeles, "2026-11-01T07:00:00", "2026-11-01")] // the night in which it goes back
    [InlineData(LosAngeles, "2026-11-02T07:59:59", "2026-11-01")]
    [InlineData(Berlin, "2026-03-28T22:59:59", "2026-03-28")]
    [InlineData(Berlin, "2026-03-28T23:00:00", "2026-03-29")]
    [InlineData(Berlin, "2026-03-29T21:59:59", "2026-03-29")]
    [InlineData(Berlin, "2026-03-29T22:00:00", "2026-03-30")]
    [InlineData(Berlin, "2026-10-25T22:59:59", "2026-10-25")]
    [InlineData(Berlin, "2026-10-25T23:00:00", "2026-10-26")]
    public void A_day_begins_at_the_zone_s_midnight_also_around_a_change_of_the_clock(
        string zone,
        string utc,
        string day
    ) => Assert.Equal(Day(day), DayZone.Named(zone)!.DayOf(Utc(utc)));

    [Theory]
    [InlineData(Berlin, "2025-06-30T22:00:00", "2025-07-01")] // midnight in Berlin
    [InlineData(Berlin, "2025-07-01T00:00:00", "2025-07-01")] // midnight of UTC
    [InlineData(LosAngeles, "2025-07-01T07:00:00", "2025-07-01")]
    [InlineData(Auckland, "2025-06-30T12:00:00", "2025-07-01")]
    [InlineData(Auckland, "2026-01-31T11:00:00", "2026-02-01")]
    [InlineData(Berlin, "2025-07-01T04:00:00", "2025-07-01")] // midnight of somebody in New York
    [InlineData(LosAngeles, "2025-06-30T15:00:00", "2025-07-01")] // midnight of somebody in Tokyo
    public void A_typed_day_is_the_midnight_that_the_column_holds(string zone, string stored, string day) =>
        Assert.Equal(Day(day), DayZone.Named(zone)!.DayTyped(Utc(stored)));

    [Fact]
    public void Without_a_zone_days_are_those_of_UTC() =>
        Assert.Equal(Day("2026-03-31"), DayZone.Utc.DayOf(Utc("2026-03-31T23:59:59")));

    [Fact]
    public void A_zone_that_nobody_knows_is_none() => Assert.Null(DayZone.Named("Atlantis Standard Time"));

    [Theory]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("9999-12-31T23:59:59")]
    public void Both_ends_of_the_calendar_have_a_day(string utc) =>
        Assert.InRange(DayZone.Named(Auckland)!.DayOf(Utc(utc)), DateTime.MinValue, DateTime.MaxValue);

    private static DateTime Utc(string text) =>
        DateTime.Parse(
            text,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal
        );

    private static DateTime Day(string text) => Utc(text + "T00:00:00");
}
