using SalesCorner.Plugins.Domain.Goals;

namespace SalesCorner.Plugins.Tests.Domain.Goals;

/// <summary>A period of ten days, from the first to the tenth: a tenth a day.</summary>
[Trait("Ring", "fast")]
public sealed class ExpectedProgressTests
{
    private static readonly ExpectedProgress TenDays = new(Day(1), Day(10));

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 10)]
    [InlineData(6, 50)]
    [InlineData(10, 90)]
    [InlineData(11, 100)]
    [InlineData(30, 100)]
    public void It_is_the_elapsed_share_of_the_period(int day, int percent) =>
        Assert.Equal(percent / 100m, TenDays.By(Day(day)));

    [Fact]
    public void Before_the_period_nothing_is_expected() => Assert.Equal(0m, TenDays.By(Day(1).AddDays(-5)));

    [Theory]
    [InlineData(30, 6, false)]
    [InlineData(29, 6, true)]
    [InlineData(30, 7, true)]
    [InlineData(0, 3, false)]
    [InlineData(0, 4, true)]
    public void Behind_is_more_than_20_points_under_it(int percent, int day, bool isBehind) =>
        Assert.Equal(isBehind, TenDays.IsBehind(percent / 100m, Day(day)));

    [Theory]
    [InlineData(0, 4)]
    [InlineData(30, 7)]
    [InlineData(29, 6)]
    [InlineData(79, 11)]
    public void The_day_from_which_it_is_behind_is_the_first_of_those(int percent, int day) =>
        Assert.Equal(Day(day), TenDays.BehindOn(percent / 100m));

    [Fact]
    public void From_80_percent_on_it_is_never_behind() => Assert.Null(TenDays.BehindOn(0.8m));

    [Fact]
    public void An_unknown_progress_is_not_called_behind()
    {
        Assert.False(TenDays.IsBehind(null, Day(10)));
        Assert.Null(TenDays.BehindOn(null));
    }

    private static DateTime Day(int day) => new(2026, 4, day, 0, 0, 0, DateTimeKind.Utc);
}
