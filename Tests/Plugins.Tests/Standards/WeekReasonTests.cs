using SalesCorner.Plugins.Domain.Standards;
using SalesCorner.Plugins.Standards;

namespace SalesCorner.Plugins.Tests.Standards;

/// <summary>A line of the scorecard without a figure says why.</summary>
[Trait("Ring", "fast")]
public sealed class WeekReasonTests
{
    [Theory]
    [InlineData(Indicator.Cycle, "No deal was won in the window.")]
    [InlineData(Indicator.ForecastAccuracy, "Fewer than two closed periods have a call and a result.")]
    [InlineData(Indicator.ProactiveShare, "The time of the week was not measured.")]
    [InlineData(Indicator.Odds, "There is no quota, or too little history.")]
    [InlineData(Indicator.Attainment, "There is no quota, or too little history.")]
    [InlineData(Indicator.WinRate, "Coverage could not be computed.")]
    public void The_reason_is_that_of_the_indicator(Indicator indicator, string reason) =>
        Assert.Equal(reason, WeekFacts.ReasonOf(indicator));
}
