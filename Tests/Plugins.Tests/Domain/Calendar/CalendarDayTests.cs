using SalesCorner.Plugins.Domain.Calendar;

namespace SalesCorner.Plugins.Tests.Domain.Calendar;

[Trait("Ring", "fast")]
public sealed class CalendarDayTests
{
    [Fact]
    public void The_time_of_day_is_dropped() =>
        Assert.Equal(Days.Ahead(1), CalendarDay.Add(Days.Today.AddHours(23), 1));

    [Fact]
    public void Days_are_counted_by_the_calendar_not_by_hours()
    {
        Assert.Equal(1, CalendarDay.Between(Days.Today.AddHours(23), Days.Ahead(1).AddHours(1)));
        Assert.Equal(0, CalendarDay.Between(Days.Today.AddHours(1), Days.Today.AddHours(23)));
        Assert.Equal(-2, CalendarDay.Between(Days.Today, Days.Ago(2)));
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(2)]
    public void Too_far_ahead_is_the_last_day(int days) =>
        Assert.Equal(DateTime.MaxValue.Date, CalendarDay.Add(DateTime.MaxValue.AddDays(-1), days));

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(-2)]
    public void Too_far_back_is_the_first_day(int days) =>
        Assert.Equal(DateTime.MinValue, CalendarDay.Add(DateTime.MinValue.AddDays(1), days));

    [Fact]
    public void The_last_and_the_first_day_can_be_reached()
    {
        Assert.Equal(DateTime.MaxValue.Date, CalendarDay.Add(DateTime.MaxValue.AddDays(-1), 1));
        Assert.Equal(DateTime.MinValue, CalendarDay.Add(DateTime.MinValue.AddDays(1), -1));
        Assert.Equal(3_652_058, CalendarDay.Between(DateTime.MinValue, DateTime.MaxValue));
    }

    [Fact]
    public void The_later_date_has_no_time_of_day()
    {
        Assert.Equal(Days.Today, CalendarDay.Later(Days.Today.AddHours(5), null));
        Assert.Equal(Days.Today, CalendarDay.Later(Days.Today.AddHours(5), Days.Ago(1)));
        Assert.Equal(Days.Today, CalendarDay.Later(Days.Ago(1), Days.Today.AddHours(5)));
    }

    [Theory]
    [InlineData(1, 2, 2)]
    [InlineData(2, 1, 2)]
    [InlineData(null, 1, 1)]
    [InlineData(1, null, 1)]
    [InlineData(null, null, null)]
    public void The_later_of_two_dates_may_be_the_only_one(int? first, int? second, int? expected) =>
        Assert.Equal(Days.At(expected), CalendarDay.Later(Days.At(first), Days.At(second)));
}
