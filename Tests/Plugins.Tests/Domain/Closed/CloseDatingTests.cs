using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Tests.Domain.Closed;

[Trait("Ring", "fast")]
public sealed class CloseDatingTests
{
    private static readonly DateTime Entered = new(2026, 2, 10, 0, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(0, false)]
    [InlineData(7, false)]
    [InlineData(8, true)]
    [InlineData(-30, false)]
    public void A_close_date_more_than_seven_days_back_is_dated_back(int daysBack, bool expected) =>
        Assert.Equal(
            expected,
            CloseDating.IsDatedBack(Entered.AddDays(-daysBack), Entered, Entered.AddDays(-100), new RateSettings())
        );

    [Theory]
    [InlineData(3, false)]
    [InlineData(2, true)]
    public void A_close_date_before_the_creation_is_dated_back(int daysOld, bool expected) =>
        Assert.Equal(
            expected,
            CloseDating.IsDatedBack(
                Entered.AddDays(-3),
                Entered,
                Entered.AddDays(-daysOld).AddHours(9),
                new RateSettings()
            )
        );
}
