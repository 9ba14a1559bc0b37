using SalesCorner.Emulator.Queries.Contract;

namespace SalesCorner.Emulator.Tests.Queries;

/// <summary>The caller's now is 15 May 2024, 15:30 UTC.</summary>
public sealed class FiscalDateTests : IDisposable
{
    private readonly QueryWorld world = new();

    public void Dispose() => world.Dispose();

    [Theory]
    [InlineData("this-fiscal-period", "2024-04-01", "2024-07-01")]
    [InlineData("last-fiscal-period", "2024-01-01", "2024-04-01")]
    [InlineData("next-fiscal-period", "2024-07-01", "2024-10-01")]
    [InlineData("this-fiscal-year", "2024-01-01", "2025-01-01")]
    [InlineData("last-fiscal-year", "2023-01-01", "2024-01-01")]
    [InlineData("next-fiscal-year", "2025-01-01", "2026-01-01")]
    [InlineData("last-x-fiscal-periods' value='2", "2023-10-01", "2024-04-01")]
    [InlineData("next-x-fiscal-periods' value='2", "2024-07-01", "2025-01-01")]
    [InlineData("last-x-fiscal-years' value='2", "2022-01-01", "2024-01-01")]
    [InlineData("next-x-fiscal-years' value='2", "2025-01-01", "2027-01-01")]
    [InlineData("in-fiscal-year' value='2013", "2013-01-01", "2014-01-01")]
    public void Calendar_quarters(string @operator, string first, string end) =>
        Bounded($"operator='{@operator}'/>", first, end);

    [Theory]
    [InlineData("this-fiscal-period", "2024-05-06", "2024-06-06")]
    [InlineData("last-fiscal-period", "2024-04-06", "2024-05-06")]
    [InlineData("this-fiscal-year", "2024-04-06", "2025-04-06")]
    [InlineData("last-x-fiscal-periods' value='2", "2024-03-06", "2024-05-06")]
    [InlineData("in-fiscal-year' value='2023", "2023-04-06", "2024-04-06")]
    public void Months_of_a_year_from_April_6(string @operator, string first, string end)
    {
        Use(4, 6, FiscalPeriodType.Monthly);
        Bounded($"operator='{@operator}'/>", first, end);
    }

    [Theory]
    [InlineData(FiscalPeriodType.Annual, "2024-01-01", "2025-01-01")]
    [InlineData(FiscalPeriodType.Semiannual, "2024-01-01", "2024-07-01")]
    [InlineData(FiscalPeriodType.Quarterly, "2024-04-01", "2024-07-01")]
    [InlineData(FiscalPeriodType.Monthly, "2024-05-01", "2024-06-01")]
    [InlineData(FiscalPeriodType.FourWeek, "2024-04-22", "2024-05-20")]
    public void The_current_period_of_every_kind(FiscalPeriodType type, string first, string end)
    {
        Use(1, 1, type);
        Bounded("operator='this-fiscal-period'/>", first, end);
    }

    [Fact]
    public void The_last_period_of_four_weeks_runs_to_the_end_of_the_year()
    {
        Use(1, 1, FiscalPeriodType.FourWeek);

        Bounded(
            "operator='in-fiscal-period-and-year'><value>13</value><value>2024</value></condition>",
            "2024-12-02",
            "2025-01-01"
        );
        Bounded("operator='in-fiscal-period' value='13'/>", "2024-12-02", "2025-01-01");
    }

    [Theory]
    [InlineData("in-fiscal-period-and-year", "2023-04-01", "2023-07-01")]
    [InlineData("in-or-before-fiscal-period-and-year", null, "2023-07-01")]
    [InlineData("in-or-after-fiscal-period-and-year", "2023-04-01", null)]
    public void A_period_of_a_year(string @operator, string? first, string? end) =>
        Bounded($"operator='{@operator}'><value>2</value><value>2023</value></condition>", first, end);

    [Fact]
    public void A_period_of_any_year_by_its_number_or_by_the_number_that_goals_use()
    {
        Use(7, 1, FiscalPeriodType.Monthly);
        foreach (var value in (int[])[3, 103])
        {
            Assert.True(Matches($"operator='in-fiscal-period' value='{value}'/>", RelativeDateTests.At("2020-09-01")));
            Assert.True(
                Matches($"operator='in-fiscal-period' value='{value}'/>", RelativeDateTests.At("2023-09-30 23:59:59"))
            );
            Assert.False(Matches($"operator='in-fiscal-period' value='{value}'/>", RelativeDateTests.At("2023-10-01")));
            Assert.False(
                Matches($"operator='in-fiscal-period' value='{value}'/>", RelativeDateTests.At("2023-08-31 23:59:59"))
            );
        }
    }

    private void Use(int month, int day, FiscalPeriodType type) =>
        world.Caller = world.Caller with { FiscalCalendar = new FiscalCalendar(month, day, type) };

    private void Bounded(string condition, string? first, string? end)
    {
        if (first is not null)
        {
            Assert.True(Matches(condition, RelativeDateTests.At(first)));
            Assert.False(Matches(condition, RelativeDateTests.At(first).AddSeconds(-1)));
        }

        if (end is not null)
        {
            Assert.True(Matches(condition, RelativeDateTests.At(end).AddSeconds(-1)));
            Assert.False(Matches(condition, RelativeDateTests.At(end)));
        }
    }

    private bool Matches(string condition, DateTime moment)
    {
        var id = world.Add("account", ("name", "x"), ("createdon", moment));
        return world
                .Fetch(
                    $"<fetch><entity name='account'><filter><condition attribute='createdon' {condition}"
                        + $"<condition attribute='accountid' operator='eq' value='{id}'/></filter></entity></fetch>"
                )
                .Entities.Count == 1;
    }
}
