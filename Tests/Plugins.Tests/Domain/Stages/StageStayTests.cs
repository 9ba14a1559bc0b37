using SalesCorner.Plugins.Domain.Stages;

namespace SalesCorner.Plugins.Tests.Domain.Stages;

[Trait("Ring", "fast")]
public sealed class StageStayTests
{
    [Theory]
    [InlineData(-10, -3, 7)]
    [InlineData(-1, 0, 1)]
    [InlineData(0, 0, 0)]
    [InlineData(0, -5, 0)]
    public void A_stay_is_counted_in_calendar_days_and_never_below_zero(int entered, int left, int expected) =>
        Assert.Equal(expected, new StageStay(1, Domain.Days.Ahead(entered), Domain.Days.Ahead(left)).Days);
}
