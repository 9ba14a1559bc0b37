using SalesCorner.Deploy.Configuring.Facts;
using SalesCorner.Plugins.Domain.Calendar;

namespace SalesCorner.Plugins.Tests.Domain.Calendar;

/// <summary>
/// The administrator's tool divides and names fiscal periods as the plug-ins do: a quota is found by its period's first
/// day.
/// </summary>
[Trait("Ring", "fast")]
public sealed class ToolPeriodsTests
{
    [Theory]
    [InlineData(2000)]
    [InlineData(2001)]
    [InlineData(2002)]
    [InlineData(2003)]
    [InlineData(2004)]
    [InlineData(0)]
    public void Every_day_of_three_years_lies_in_the_same_period(int type)
    {
        foreach (
            var start in new[]
            {
                new DateTime(2000, 1, 1),
                new DateTime(2000, 4, 1),
                new DateTime(2000, 7, 15),
                new DateTime(2024, 2, 29),
                new DateTime(2000, 10, 31),
            }
        )
        {
            var tool = new FiscalPeriods(DateOnly.FromDateTime(start), type);
            var plugin = new FiscalCalendar(start, type);
            for (var day = new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc); day.Year < 2028; day = day.AddDays(1))
            {
                var expected = plugin.PeriodOf(day);
                var actual = tool.Of(DateOnly.FromDateTime(day));

                Assert.Equal((expected.Name, DateOnly.FromDateTime(expected.Start)), (actual.Name, actual.Start));
                Assert.Equal(actual, tool.Find(actual.Name));
            }
        }
    }
}
