namespace SalesCorner.Solution.Tests.Screens;

/// <summary>
/// "On or before today" without a literal: the views join today, yesterday and older than one day, because "older than
/// one
/// day" alone leaves yesterday out where the platform counts from midnight.
/// </summary>
public sealed class DayBoundaryTests
{
    private static readonly DateTime Today = new(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("My stale deals", 0)]
    [InlineData("My stale deals", 86_399)]
    [InlineData("Stale deals", 0)]
    [InlineData("Stale deals", 86_399)]
    [InlineData("Stale deals of my team", 0)]
    [InlineData("Stale deals of my team", 86_399)]
    public void A_deal_is_listed_as_stale_from_the_day_it_turns_stale(string view, int second)
    {
        using var world = WithADealForEachDay();
        world.UtcNow = Today.AddSeconds(second);

        Assert.Equal(["400 days ago", "today", "two days ago", "yesterday"], world.See(view));
    }

    [Theory]
    [InlineData("My cooling deals (next 7 days)", 1)]
    [InlineData("My cooling deals (next 7 days)", 86_399)]
    [InlineData("Cooling deals (next 7 days)", 1)]
    [InlineData("Cooling deals (next 7 days)", 86_399)]
    public void A_deal_cools_from_seven_days_before_until_the_day_before(string view, int second)
    {
        using var world = WithADealForEachDay();
        world.UtcNow = Today.AddSeconds(second);

        Assert.Equal(["in seven days", "tomorrow"], world.See(view));
    }

    [Fact]
    public void My_team_is_everybody_below_me_and_people_of_my_unit_without_a_manager()
    {
        using var world = new DealWorld();
        var me = world.User("me", manager: null);
        var report = world.User("report", me);
        var somebody = world.User("somebody", manager: null);
        world.Deal("of my report", Today, report);
        world.Deal("of my report's report", Today, world.User("junior", report));
        world.Deal("of nobody's report", Today, somebody);
        world.Deal("of another's report", Today, world.User("other", somebody));

        Assert.Equal(
            ["of my report", "of my report's report", "of nobody's report"],
            world.See("Stale deals of my team")
        );
    }

    private static DealWorld WithADealForEachDay()
    {
        var world = new DealWorld();
        world.User("me", manager: null);
        world.Deal("400 days ago", Today.AddDays(-400));
        world.Deal("two days ago", Today.AddDays(-2));
        world.Deal("yesterday", Today.AddDays(-1));
        world.Deal("today", Today);
        world.Deal("tomorrow", Today.AddDays(1));
        world.Deal("in seven days", Today.AddDays(7));
        world.Deal("in eight days", Today.AddDays(8));
        return world;
    }
}
