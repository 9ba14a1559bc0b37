using SalesCorner.Plugins.Domain.Calendar;

namespace SalesCorner.Plugins.Tests.Domain.Calendar;

[Trait("Ring", "fast")]
public sealed class FiscalCalendarTests
{
    private static readonly DateTime April = Days.On(2020, 4, 1);

    [Theory]
    [InlineData(2026, 1, 1, "Q1 2026", "2026-01-01", "2026-03-31")]
    [InlineData(2026, 3, 31, "Q1 2026", "2026-01-01", "2026-03-31")]
    [InlineData(2026, 4, 1, "Q2 2026", "2026-04-01", "2026-06-30")]
    [InlineData(2026, 11, 21, "Q4 2026", "2026-10-01", "2026-12-31")]
    [InlineData(2026, 12, 31, "Q4 2026", "2026-10-01", "2026-12-31")]
    public void Quarters_from_January_when_nothing_is_known(
        int year,
        int month,
        int day,
        string name,
        string start,
        string end
    ) => AssertPeriod(new FiscalCalendar().PeriodOf(Days.On(year, month, day)), name, start, end);

    [Theory]
    [InlineData(2026, 3, 31, "Q4 2025", "2026-01-01", "2026-03-31")]
    [InlineData(2026, 4, 1, "Q1 2026", "2026-04-01", "2026-06-30")]
    [InlineData(2027, 1, 1, "Q4 2026", "2027-01-01", "2027-03-31")]
    public void A_fiscal_year_from_April_is_named_by_its_start(
        int year,
        int month,
        int day,
        string name,
        string start,
        string end
    ) => AssertPeriod(new FiscalCalendar(April, 2002).PeriodOf(Days.On(year, month, day)), name, start, end);

    [Fact]
    public void A_fiscal_year_can_be_named_by_its_end()
    {
        var april = new FiscalCalendar(April, 2002, FiscalYearNaming.EndDate);
        var january = new FiscalCalendar(Days.On(2020, 1, 1), 2002, FiscalYearNaming.EndDate);

        Assert.Equal("Q1 2027", april.PeriodOf(Days.On(2026, 4, 1)).Name);
        Assert.Equal("Q1 2026", january.PeriodOf(Days.On(2026, 1, 1)).Name);
    }

    [Theory]
    [InlineData(2000, "FY 2026", "2026-01-01", "2026-12-31", 301)]
    [InlineData(2001, "H2 2026", "2026-07-01", "2026-12-31", 202)]
    [InlineData(2002, "Q4 2026", "2026-10-01", "2026-12-31", 4)]
    [InlineData(2003, "November 2026", "2026-11-01", "2026-11-30", 111)]
    [InlineData(2004, "P12 2026", "2026-11-05", "2026-12-02", 412)]
    [InlineData(1999, "Q4 2026", "2026-10-01", "2026-12-31", 4)]
    [InlineData(2005, "Q4 2026", "2026-10-01", "2026-12-31", 4)]
    [InlineData(null, "Q4 2026", "2026-10-01", "2026-12-31", 4)]
    public void Every_period_type_divides_the_year_and_knows_the_native_goal_code(
        int? type,
        string name,
        string start,
        string end,
        int goal
    )
    {
        var period = new FiscalCalendar(Days.On(2020, 1, 1), type).PeriodOf(Days.Today);

        AssertPeriod(period, name, start, end);
        Assert.Equal(goal, period.GoalPeriodCode);
    }

    [Fact]
    public void The_thirteenth_four_weeks_take_the_odd_days_of_the_year()
    {
        var calendar = new FiscalCalendar(Days.On(2020, 1, 1), 2004);

        AssertPeriod(calendar.PeriodOf(Days.On(2026, 12, 31)), "P13 2026", "2026-12-03", "2026-12-31");
        AssertPeriod(calendar.PeriodOf(Days.On(2026, 12, 2)), "P12 2026", "2026-11-05", "2026-12-02");
    }

    [Fact]
    public void A_fiscal_month_that_is_no_calendar_month_has_a_number()
    {
        var period = new FiscalCalendar(Days.On(2020, 4, 15), 2003).PeriodOf(Days.On(2026, 5, 14));

        AssertPeriod(period, "M1 2026", "2026-04-15", "2026-05-14");
    }

    [Theory]
    [InlineData(2024, 2, 28, "2023-02-28", "2024-02-28")]
    [InlineData(2024, 2, 29, "2024-02-29", "2025-02-27")]
    [InlineData(2025, 2, 28, "2025-02-28", "2026-02-27")]
    public void A_year_from_the_29th_of_February_starts_a_day_earlier_where_there_is_none(
        int year,
        int month,
        int day,
        string start,
        string end
    )
    {
        var period = new FiscalCalendar(Days.On(2024, 2, 29), 2000).PeriodOf(Days.On(year, month, day));

        Assert.Equal(Days.Parse(start), period.Start);
        Assert.Equal(Days.Parse(end), period.End);
    }

    [Theory]
    [InlineData(2000)]
    [InlineData(2001)]
    [InlineData(2002)]
    [InlineData(2003)]
    [InlineData(2004)]
    public void Periods_follow_each_other_without_gap_or_overlap(int type)
    {
        var calendar = new FiscalCalendar(Days.On(2020, 5, 31), type);
        var period = calendar.PeriodOf(Days.On(2019, 1, 1));
        for (var i = 0; i < 60; i++)
        {
            var next = calendar.Next(period);

            Assert.Equal(period.End.AddDays(1), next.Start);
            Assert.Equal(period, calendar.Previous(next));
            Assert.Equal(period, calendar.PeriodOf(period.Start));
            Assert.Equal(period, calendar.PeriodOf(period.End));
            period = next;
        }
    }

    [Fact]
    public void The_time_of_day_does_not_matter() =>
        Assert.Equal(
            "Q4 2026",
            new FiscalCalendar().PeriodOf(new DateTime(2026, 12, 31, 23, 59, 59, DateTimeKind.Utc)).Name
        );

    [Fact]
    public void Dates_at_the_ends_of_the_calendar_have_a_period()
    {
        var calendar = new FiscalCalendar(April, 2002);

        Assert.True(calendar.Next(calendar.PeriodOf(DateTime.MaxValue)).Start.Year >= 9998);
        Assert.True(calendar.Previous(calendar.PeriodOf(DateTime.MinValue)).Start.Year <= 2);
        Assert.Equal("Q4 1", calendar.PeriodOf(DateTime.MinValue).Name);
    }

    [Theory]
    [InlineData(2002)]
    [InlineData(2004)]
    public void The_dates_of_a_period_are_utc(int type)
    {
        var period = new FiscalCalendar(new DateTime(2020, 4, 1), type).PeriodOf(new DateTime(2026, 11, 21));

        Assert.Equal(DateTimeKind.Utc, period.Start.Kind);
        Assert.Equal(DateTimeKind.Utc, period.End.Kind);
    }

    [Fact]
    public void A_date_beyond_the_calendar_still_has_a_utc_period() =>
        Assert.Equal(DateTimeKind.Utc, new FiscalCalendar().PeriodOf(DateTime.MaxValue).Start.Kind);

    [Fact]
    public void Both_ends_of_a_period_belong_to_it()
    {
        var period = new FiscalCalendar().PeriodOf(Days.Today);

        Assert.False(period.Contains(Days.On(2026, 9, 30)));
        Assert.True(period.Contains(Days.On(2026, 10, 1)));
        Assert.True(period.Contains(new DateTime(2026, 12, 31, 23, 0, 0, DateTimeKind.Utc)));
        Assert.False(period.Contains(Days.On(2027, 1, 1)));
    }

    [Theory]
    [InlineData(2026, 12, 30, 2)]
    [InlineData(2026, 12, 31, 1)]
    [InlineData(2027, 1, 1, 0)]
    [InlineData(2027, 5, 1, 0)]
    [InlineData(2026, 10, 1, 92)]
    public void The_last_day_is_still_a_day_left(int year, int month, int day, int left) =>
        Assert.Equal(left, new FiscalCalendar().PeriodOf(Days.Today).DaysLeft(Days.On(year, month, day)));

    private static void AssertPeriod(FiscalPeriod period, string name, string start, string end)
    {
        Assert.Equal(name, period.Name);
        Assert.Equal(Days.Parse(start), period.Start);
        Assert.Equal(Days.Parse(end), period.End);
    }
}
