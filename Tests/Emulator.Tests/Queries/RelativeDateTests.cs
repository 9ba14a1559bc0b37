using System.Globalization;

namespace SalesCorner.Emulator.Tests.Queries;

/// <summary>
/// The caller's now is Wednesday, 15 May 2024, 15:30 UTC; a case is the first or last second that counts, or one past
/// it.
/// </summary>
public sealed class RelativeDateTests : IDisposable
{
    private readonly QueryWorld world = new();

    public void Dispose() => world.Dispose();

    [Theory]
    [InlineData("yesterday", "2024-05-14 00:00:00", "2024-05-14 23:59:59")]
    [InlineData("today", "2024-05-15 00:00:00", "2024-05-15 23:59:59")]
    [InlineData("tomorrow", "2024-05-16 00:00:00", "2024-05-16 23:59:59")]
    [InlineData("last-seven-days", "2024-05-08 00:00:00", "2024-05-15 15:30:00")]
    [InlineData("next-seven-days", "2024-05-15 15:30:00", "2024-05-22 23:59:59")]
    [InlineData("last-week", "2024-05-05 00:00:00", "2024-05-11 23:59:59")]
    [InlineData("this-week", "2024-05-12 00:00:00", "2024-05-18 23:59:59")]
    [InlineData("next-week", "2024-05-19 00:00:00", "2024-05-25 23:59:59")]
    [InlineData("last-month", "2024-04-01 00:00:00", "2024-04-30 23:59:59")]
    [InlineData("this-month", "2024-05-01 00:00:00", "2024-05-31 23:59:59")]
    [InlineData("next-month", "2024-06-01 00:00:00", "2024-06-30 23:59:59")]
    [InlineData("last-year", "2023-01-01 00:00:00", "2023-12-31 23:59:59")]
    [InlineData("this-year", "2024-01-01 00:00:00", "2024-12-31 23:59:59")]
    [InlineData("next-year", "2025-01-01 00:00:00", "2025-12-31 23:59:59")]
    [InlineData("last-x-hours' value='2", "2024-05-15 13:00:00", "2024-05-15 15:30:00")]
    [InlineData("next-x-hours' value='2", "2024-05-15 15:30:00", "2024-05-15 17:29:59")]
    [InlineData("last-x-days' value='1", "2024-05-14 00:00:00", "2024-05-15 15:30:00")]
    [InlineData("next-x-days' value='1", "2024-05-15 15:30:00", "2024-05-16 23:59:59")]
    [InlineData("last-x-weeks' value='2", "2024-05-01 00:00:00", "2024-05-15 15:30:00")]
    [InlineData("next-x-weeks' value='2", "2024-05-15 15:30:00", "2024-05-29 23:59:59")]
    [InlineData("last-x-months' value='3", "2024-02-15 00:00:00", "2024-05-15 15:30:00")]
    [InlineData("next-x-months' value='3", "2024-05-15 15:30:00", "2024-08-15 23:59:59")]
    [InlineData("last-x-years' value='1", "2023-05-15 00:00:00", "2024-05-15 15:30:00")]
    [InlineData("next-x-years' value='1", "2024-05-15 15:30:00", "2025-05-15 23:59:59")]
    [InlineData("on' value='2024-02-29", "2024-02-29 00:00:00", "2024-02-29 23:59:59")]
    [InlineData("on' value='2024-02-29T13:00:00Z", "2024-02-29 00:00:00", "2024-02-29 23:59:59")]
    public void A_range_has_a_first_and_a_last_second(string @operator, string first, string last)
    {
        Assert.True(Matches(@operator, At(first)));
        Assert.True(Matches(@operator, At(last)));
        Assert.False(Matches(@operator, At(first).AddSeconds(-1)));
        Assert.False(Matches(@operator, At(last).AddSeconds(1)));
    }

    [Theory]
    [InlineData("olderthan-x-minutes' value='30", "2024-05-15 14:59:59")]
    [InlineData("olderthan-x-hours' value='2", "2024-05-15 13:29:59")]
    [InlineData("olderthan-x-days' value='1", "2024-05-13 23:59:59")]
    [InlineData("olderthan-x-weeks' value='1", "2024-05-07 23:59:59")]
    [InlineData("olderthan-x-months' value='1", "2024-04-14 23:59:59")]
    [InlineData("olderthan-x-years' value='1", "2023-05-14 23:59:59")]
    [InlineData("on-or-before' value='2024-02-29", "2024-02-29 23:59:59")]
    public void Older_ends_with_a_last_second(string @operator, string last)
    {
        Assert.True(Matches(@operator, new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc)));
        Assert.True(Matches(@operator, At(last)));
        Assert.False(Matches(@operator, At(last).AddSeconds(1)));
    }

    [Fact]
    public void On_or_after_begins_with_a_first_second()
    {
        Assert.True(Matches("on-or-after' value='2024-02-29", At("2024-02-29 00:00:00")));
        Assert.False(Matches("on-or-after' value='2024-02-29", At("2024-02-28 23:59:59")));
    }

    [Theory]
    [InlineData(DayOfWeek.Sunday, "2024-05-12 00:00:00")]
    [InlineData(DayOfWeek.Monday, "2024-05-13 00:00:00")]
    [InlineData(DayOfWeek.Wednesday, "2024-05-15 00:00:00")]
    [InlineData(DayOfWeek.Thursday, "2024-05-09 00:00:00")]
    public void A_week_begins_on_the_organisations_first_day(DayOfWeek first, string start)
    {
        world.Caller = world.Caller with { FirstDayOfWeek = first };

        Assert.True(Matches("this-week", At(start)));
        Assert.False(Matches("this-week", At(start).AddSeconds(-1)));
        Assert.True(Matches("this-week", At(start).AddDays(7).AddSeconds(-1)));
        Assert.False(Matches("this-week", At(start).AddDays(7)));
    }

    [Fact]
    public void A_day_without_a_time_counts_from_its_midnight()
    {
        world.Add("deal", ("name", "today"), ("closeon", QueryWorld.Now));
        world.Add("deal", ("name", "tomorrow"), ("closeon", QueryWorld.Now.AddDays(1)));
        world.Add("deal", ("name", "yesterday"), ("closeon", QueryWorld.Now.AddDays(-1)));

        Assert.Equal("today", Closing("today"));
        Assert.Equal("today yesterday", Closing("last-x-days' value='1"));
        Assert.Equal("tomorrow", Closing("next-x-days' value='1"));
        Assert.Equal("yesterday", Closing("yesterday"));
        Assert.Equal("today yesterday", Closing("on-or-before' value='2024-05-15"));
    }

    [Fact]
    public void A_missing_date_is_in_no_range_and_before_none()
    {
        world.Add("deal", ("name", "never"));

        Assert.Equal("", Closing("this-year"));
        Assert.Equal("", Closing("olderthan-x-days' value='1"));
        Assert.Equal("", Closing("in-fiscal-period' value='1"));
    }

    internal static DateTime At(string text) =>
        DateTime.Parse(
            text,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal
        );

    private bool Matches(string @operator, DateTime moment)
    {
        var id = world.Add("account", ("name", "x"), ("createdon", moment));
        return world
                .Fetch(
                    $"<fetch><entity name='account'><filter><condition attribute='createdon' operator='{@operator}'/>"
                        + $"<condition attribute='accountid' operator='eq' value='{id}'/></filter></entity></fetch>"
                )
                .Entities.Count == 1;
    }

    private string Closing(string @operator) =>
        world.Names("deal", $"<condition attribute='closeon' operator='{@operator}'/>");
}
