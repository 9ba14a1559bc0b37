using SalesCorner.Plugins.Domain.Settings;
using SalesCorner.Plugins.Domain.Trends;

namespace SalesCorner.Plugins.Tests.Domain.Trends;

[Trait("Ring", "fast")]
public sealed class TrendTests
{
    private static readonly CoverageSettings Settings = new();
    private static readonly PeriodMark First = new(0.36m, 1_000m);
    private static readonly PeriodMark Second = new(0.33m, 1_100m);
    private static readonly PeriodMark Third = new(0.30m, 1_210m);

    [Fact]
    public void More_pipeline_at_a_falling_win_rate_two_periods_running_is_a_death_spiral()
    {
        var trend = Trend.Of(Third, Second, First, Settings);

        Assert.Equal(new Trend(-0.03m, 0.1m, true), trend);
    }

    [Theory]
    [InlineData(0.3001, 1210)]
    [InlineData(0.30, 1209)]
    public void A_hair_less_in_this_period_is_none(double rate, int raw) =>
        Assert.False(Trend.Of(new PeriodMark((decimal)rate, raw), Second, First, Settings).DeathSpiral);

    [Theory]
    [InlineData(0.3599, 1000)]
    [InlineData(0.36, 1001)]
    public void A_hair_less_in_the_period_before_is_none(double rate, int raw) =>
        Assert.False(Trend.Of(Third, Second, new PeriodMark((decimal)rate, raw), Settings).DeathSpiral);

    [Fact]
    public void One_period_running_is_none() => Assert.False(Trend.Of(Third, Second, null, Settings).DeathSpiral);

    [Fact]
    public void Without_a_previous_period_there_is_no_trend() =>
        Assert.Equal(new Trend(null, null, false), Trend.Of(Third, null, First, Settings));

    [Theory]
    [InlineData(0)]
    [InlineData(-0.5)]
    [InlineData(-5)]
    public void From_an_empty_pipeline_nothing_rises(double before) =>
        Assert.Null(Trend.Of(Third, Second with { RawValue = (decimal)before }, First, Settings).RawChange);

    [Fact]
    public void From_a_pipeline_of_one_it_rises() =>
        Assert.Equal(1_209m, Trend.Of(Third, Second with { RawValue = 1m }, First, Settings).RawChange);

    [Fact]
    public void Unknown_marks_give_unknown_changes()
    {
        var trend = Trend.Of(Third, new PeriodMark(null, null), First, Settings);

        Assert.Equal(new Trend(null, null, false), trend);
    }

    [Fact]
    public void Where_one_of_the_two_periods_says_nothing_there_is_no_change()
    {
        var nothing = new PeriodMark(null, null);

        Assert.Equal(new Trend(null, null, false), Trend.Of(nothing, First, First, Settings));
        Assert.Equal(new Trend(null, null, false), Trend.Of(Third, nothing, nothing, Settings));
        Assert.Equal(new Trend(null, null, false), Trend.Of(Third, new PeriodMark(null, 0m), null, Settings));
    }
}
