using SalesCorner.Plugins.Domain.Settings;
using SalesCorner.Plugins.Domain.Stale;

namespace SalesCorner.Plugins.Tests.Domain.Stale;

[Trait("Ring", "fast")]
public sealed class ClosePushesTests
{
    private static readonly StaleSettings Settings = new();

    [Theory]
    [InlineData(0, 6, 0)]
    [InlineData(0, 7, 1)]
    [InlineData(0, 300, 1)]
    [InlineData(0, -30, 0)]
    [InlineData(0, 0, 0)]
    [InlineData(null, 30, 0)]
    [InlineData(0, null, 0)]
    public void A_move_of_a_week_or_more_is_a_push(int? from, int? to, int expected) =>
        Assert.Equal(expected, ClosePushes.None.After(Days.At(from), Days.At(to), Days.Today, Settings).Count);

    [Fact]
    public void The_third_push_is_dated_and_later_ones_keep_the_date()
    {
        var second = Push(Push(ClosePushes.None, 1), 2);
        var third = Push(second, 3);
        var fourth = Push(third, 4);

        Assert.Equal(new ClosePushes(2, null), second);
        Assert.Equal(new ClosePushes(3, Days.Ahead(3)), third);
        Assert.Equal(new ClosePushes(4, Days.Ahead(3)), fourth);
    }

    [Fact]
    public void The_date_has_no_time_of_day() =>
        Assert.Equal(Days.Today, new ClosePushes(3, null).UnderLimit(Days.Today.AddHours(15), Settings).LimitReachedOn);

    [Fact]
    public void A_higher_limit_takes_the_date_away_and_a_lower_one_sets_it()
    {
        Assert.Null(
            new ClosePushes(3, Days.Ago(5)).UnderLimit(Days.Today, Settings with { PushLimit = 4 }).LimitReachedOn
        );
        Assert.Equal(
            Days.Today,
            new ClosePushes(2, null).UnderLimit(Days.Today, Settings with { PushLimit = 2 }).LimitReachedOn
        );
        Assert.Equal(Days.Ago(5), new ClosePushes(3, Days.Ago(5)).UnderLimit(Days.Today, Settings).LimitReachedOn);
        Assert.Null(
            new ClosePushes(3, Days.Ago(5)).UnderLimit(Days.Today, Settings with { PushLimit = 0 }).LimitReachedOn
        );
    }

    [Fact]
    public void A_limit_of_one_is_reached_by_the_first_push() =>
        Assert.Equal(
            Days.Today,
            new ClosePushes(1, null).UnderLimit(Days.Today, Settings with { PushLimit = 1 }).LimitReachedOn
        );

    [Theory]
    [InlineData(0)]
    [InlineData(-10)]
    public void With_any_number_of_days_only_a_later_date_is_a_push(int pushDays)
    {
        var settings = Settings with { PushDays = pushDays };

        Assert.Equal(0, ClosePushes.None.After(Days.Today, Days.Today, Days.Today, settings).Count);
        Assert.Equal(0, ClosePushes.None.After(Days.Today, Days.Ago(1), Days.Today, settings).Count);
        Assert.Equal(1, ClosePushes.None.After(Days.Today, Days.Ahead(1), Days.Today, settings).Count);
    }

    private static ClosePushes Push(ClosePushes before, int day) =>
        before.After(Days.Ahead(30), Days.Ahead(60), Days.Ahead(day), Settings);
}
