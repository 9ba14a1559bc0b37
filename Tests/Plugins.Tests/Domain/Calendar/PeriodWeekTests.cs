using SalesCorner.Plugins.Domain.Calendar;

namespace SalesCorner.Plugins.Tests.Domain.Calendar;

[Trait("Ring", "fast")]
public sealed class PeriodWeekTests
{
    // Thursday 1 January to Tuesday 31 March.
    private static readonly FiscalPeriod FirstQuarter = new(
        FiscalPeriodType.Quarter,
        2026,
        1,
        new DateTime(2026, 1, 1),
        new DateTime(2026, 3, 31)
    );

    [Theory]
    [InlineData("2026-01-01", 1)]
    [InlineData("2026-01-04", 1)]
    [InlineData("2026-01-05", 2)]
    [InlineData("2026-01-11", 2)]
    [InlineData("2026-03-30", 14)]
    [InlineData("2026-03-31", 15)]
    public void A_monday_begins_a_week_and_the_last_day_is_one_more(string day, int week) =>
        Assert.Equal(week, FirstQuarter.WeekOf(DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_last_day_that_is_a_monday_is_its_own_week() =>
        Assert.Equal(
            6,
            new FiscalPeriod(
                FiscalPeriodType.Month,
                2026,
                8,
                new DateTime(2026, 8, 1),
                new DateTime(2026, 8, 31)
            ).WeekOf(new DateTime(2026, 8, 31))
        );
}
