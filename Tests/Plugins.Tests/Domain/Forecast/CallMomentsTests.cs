using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Forecast;

namespace SalesCorner.Plugins.Tests.Domain.Forecast;

[Trait("Ring", "fast")]
public sealed class CallMomentsTests
{
    private static readonly FiscalPeriod Quarter = new FiscalCalendar().PeriodOf(Day(2026, 2, 1));
    private static readonly FiscalPeriod January = new FiscalCalendar(periodType: (int)FiscalPeriodType.Month).PeriodOf(
        Day(2026, 1, 5)
    );

    [Theory]
    [InlineData(CallMoment.FirstDay, "2026-01-01")]
    [InlineData(CallMoment.HalfTime, "2026-02-14")]
    [InlineData(CallMoment.LastMonth, "2026-03-01")]
    public void A_quarter_has_three_moments(CallMoment moment, string day) =>
        Assert.Equal(Day(day), CallMoments.DayOf(Quarter, moment));

    [Theory]
    [InlineData(CallMoment.HalfTime, "2026-01-16")]
    [InlineData(CallMoment.LastMonth, "2026-01-01")]
    public void The_last_month_of_a_month_is_the_month(CallMoment moment, string day) =>
        Assert.Equal(Day(day), CallMoments.DayOf(January, moment));

    [Theory]
    [InlineData("2026-01-01", CallMoment.FirstDay)]
    [InlineData("2026-02-13", CallMoment.FirstDay)]
    [InlineData("2026-02-14", CallMoment.HalfTime)]
    [InlineData("2026-02-28", CallMoment.HalfTime)]
    [InlineData("2026-03-01", CallMoment.LastMonth)]
    [InlineData("2026-03-31", CallMoment.LastMonth)]
    public void Today_s_call_is_judged_by_the_moment_reached_last(string today, CallMoment moment) =>
        Assert.Equal(moment, CallMoments.Reached(Quarter, Day(today)));

    [Fact]
    public void A_month_goes_from_its_first_day_to_half_time() =>
        Assert.Equal(CallMoment.HalfTime, CallMoments.Reached(January, Day("2026-01-31")));

    [Fact]
    public void The_first_day_s_call_is_the_first_of_its_week()
    {
        var frozen = Frozen("2026-01-07", "2026-01-02", "2026-01-05");

        Assert.Equal(Day("2026-01-02"), CallMoments.At(Quarter, CallMoment.FirstDay, frozen)?.TakenOn);
    }

    [Theory]
    [InlineData("2026-01-07", true)]
    [InlineData("2026-01-08", false)]
    public void A_call_after_the_first_week_is_none_of_the_first_day(string day, bool speaks) =>
        Assert.Equal(speaks, CallMoments.At(Quarter, CallMoment.FirstDay, Frozen(day)) is not null);

    [Theory]
    [InlineData("2026-02-07", false)]
    [InlineData("2026-02-08", true)]
    [InlineData("2026-02-14", true)]
    [InlineData("2026-02-15", false)]
    public void Half_time_is_told_by_the_last_call_of_the_week_up_to_it(string day, bool speaks) =>
        Assert.Equal(speaks, CallMoments.At(Quarter, CallMoment.HalfTime, Frozen(day)) is not null);

    [Fact]
    public void The_latest_of_several_speaks() =>
        Assert.Equal(
            Day("2026-02-28"),
            CallMoments.At(Quarter, CallMoment.LastMonth, Frozen("2026-02-23", "2026-02-28", "2026-02-25"))?.TakenOn
        );

    private static List<FrozenCall> Frozen(params string[] days) => [.. days.Select(day => new FrozenCall(Day(day)))];

    private static DateTime Day(int year, int month, int day) => new(year, month, day, 0, 0, 0, DateTimeKind.Utc);

    private static DateTime Day(string text) =>
        DateTime.SpecifyKind(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);
}
