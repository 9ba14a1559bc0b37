using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Pace;

namespace SalesCorner.Plugins.Tests.Domain.Pace;

[Trait("Ring", "fast")]
public sealed class EarlierPeriodsTests
{
    private static readonly DateTime LongAgo = Days.On(2000, 1, 1);

    [Theory]
    [InlineData(FiscalPeriodType.Month, 6)]
    [InlineData(FiscalPeriodType.FourWeek, 6)]
    [InlineData(FiscalPeriodType.Quarter, 4)]
    [InlineData(FiscalPeriodType.SemiAnnual, 4)]
    [InlineData(FiscalPeriodType.Annual, 4)]
    public void Four_periods_speak_and_six_short_ones(FiscalPeriodType type, int expected)
    {
        var found = Of(type, Days.Today);

        Assert.Equal(expected, found.Count);
        Assert.Equal(
            Days.Today,
            CalendarDay.Add(Period(type).Start, CalendarDay.Between(found[0].Period.Start, found[0].ReferenceDay))
        );
    }

    [Fact]
    public void Each_reference_day_lies_as_far_from_its_start_as_today() =>
        Assert.Equal(
            [Days.On(2026, 8, 21), Days.On(2026, 5, 22), Days.On(2026, 2, 21), Days.On(2025, 11, 21)],
            Of(FiscalPeriodType.Quarter, Days.Today).Select(period => period.ReferenceDay)
        );

    [Theory]
    [InlineData("2026-03-28", "2026-02-28")]
    [InlineData("2026-03-29", "2026-02-28")]
    [InlineData("2026-03-31", "2026-02-28")]
    [InlineData("2026-03-27", "2026-02-27")]
    public void The_reference_day_is_the_last_day_at_most(string today, string expected) =>
        Assert.Equal(Days.Parse(expected), Of(FiscalPeriodType.Month, Days.Parse(today))[0].ReferenceDay);

    [Theory]
    [InlineData("2026-08-16", 3)]
    [InlineData("2026-08-17", 2)]
    public void The_row_stops_at_a_period_that_began_more_than_fifteen_days_before_the_first_close(
        string firstClose,
        int expected
    )
    {
        var calendar = new FiscalCalendar(null, (int)FiscalPeriodType.Month);

        var found = EarlierPeriods.Of(calendar, calendar.PeriodOf(Days.Today), Days.Today, Days.Parse(firstClose));

        Assert.Equal(expected, found.Count);
    }

    [Fact]
    public void Nothing_has_closed_so_no_period_speaks()
    {
        var calendar = new FiscalCalendar();

        Assert.Empty(EarlierPeriods.Of(calendar, calendar.PeriodOf(Days.Today), Days.Today, null));
    }

    [Fact]
    public void For_the_next_period_only_finished_ones_speak_and_their_wins_count_from_their_start()
    {
        var calendar = new FiscalCalendar();
        var next = calendar.Next(calendar.PeriodOf(Days.Today));

        var found = EarlierPeriods.Of(calendar, next, Days.Today, LongAgo);

        Assert.Equal(Days.On(2026, 7, 1), found[0].Period.Start);
        Assert.Equal(Days.On(2026, 5, 21), found[0].ReferenceDay);
        Assert.Equal(Days.On(2026, 7, 1), found[0].From);
    }

    private static FiscalPeriod Period(FiscalPeriodType type) =>
        new FiscalCalendar(null, (int)type).PeriodOf(Days.Today);

    private static IReadOnlyList<EarlierPeriod> Of(FiscalPeriodType type, DateTime today)
    {
        var calendar = new FiscalCalendar(null, (int)type);
        return EarlierPeriods.Of(calendar, calendar.PeriodOf(today), today, LongAgo);
    }
}
