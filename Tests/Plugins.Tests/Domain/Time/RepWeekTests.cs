using SalesCorner.Plugins.Domain.Motion;
using SalesCorner.Plugins.Domain.Time;

namespace SalesCorner.Plugins.Tests.Domain.Time;

[Trait("Ring", "fast")]
public sealed class RepWeekTests
{
    // 12 h 24 m proactive, 10 h reactive, 5 h 36 m internal: 28 of 40 hours.
    private static readonly RepWeek Week = new(
        [
            new(TimeClass.Proactive, 744) { IsLogged = true, Motion = DealMotion.Prospect },
            new(TimeClass.Reactive, 600) { Motion = DealMotion.Maintain },
            new(TimeClass.Internal, 336),
        ],
        40m,
        0.40m
    );

    [Fact]
    public void Hours_and_shares_are_those_of_the_week()
    {
        Assert.Equal(12.4m, Week.Of(TimeClass.Proactive));
        Assert.Equal(0.31m, Week.Share(Week.Of(TimeClass.Proactive)));
        Assert.Equal(0.25m, Week.Share(Week.Of(TimeClass.Reactive)));
        Assert.Equal(0.14m, Week.Share(Week.Of(TimeClass.Internal)));
        Assert.Equal((12m, 0.30m), (Week.Unlogged, Week.Share(Week.Unlogged)));
    }

    [Fact]
    public void The_gap_is_what_the_target_lacks()
    {
        Assert.Equal(3.6m, Week.Gap);
        Assert.Equal(0m, (Week with { Target = 0.31m }).Gap);
        Assert.Equal(0m, (Week with { Target = 0.10m }).Gap);
    }

    [Fact]
    public void A_longer_week_has_nothing_unlogged_and_is_measured_by_itself()
    {
        var longer = Week with { WeekHours = 20m };

        Assert.Equal((0m, 28m), (longer.Unlogged, longer.Whole));
        Assert.Equal(1m, longer.Share(12.4m + 10m + 5.6m));
    }

    [Fact]
    public void A_week_of_just_its_hours_has_nothing_unlogged() =>
        Assert.Equal(0m, (Week with { WeekHours = 28m }).Unlogged);

    [Fact]
    public void Hours_on_deals_go_by_motion()
    {
        Assert.Equal(12.4m, Week.Of(DealMotion.Prospect));
        Assert.Equal(0m, Week.Of(DealMotion.Grow));
        Assert.Equal(10m, Week.Of(DealMotion.Maintain));
    }

    [Fact]
    public void A_third_of_the_activities_has_a_logged_duration()
    {
        Assert.Equal(1m / 3m, Week.LoggedShare!.Value, 12);
        Assert.Null((Week with { Activities = [] }).LoggedShare);
    }

    [Fact]
    public void The_sentence_says_share_target_and_what_is_not_logged() =>
        Assert.Equal(
            "31 % of a 40-hour week was planned work with customers (target 40 %); 12 hours are not logged. "
                + "3.6 more hours of it would meet the target.",
            WeekSentences.Of(Week)
        );

    [Fact]
    public void A_full_week_that_meets_its_target_says_so() =>
        Assert.Equal(
            "44 % of a 28-hour week was planned work with customers (target 40 %); everything is logged.",
            WeekSentences.Of(Week with { WeekHours = 28m })
        );

    [Fact]
    public void An_empty_week_says_that_it_is_empty() =>
        Assert.Equal(WeekSentences.NoActivity, WeekSentences.Of(Week with { Activities = [] }));

    [Theory]
    [InlineData("2026-02-09", DayOfWeek.Monday, "2026-02-09")]
    [InlineData("2026-02-15", DayOfWeek.Monday, "2026-02-09")]
    [InlineData("2026-02-16", DayOfWeek.Monday, "2026-02-16")]
    [InlineData("2026-02-14", DayOfWeek.Sunday, "2026-02-08")]
    [InlineData("2026-02-15", DayOfWeek.Sunday, "2026-02-15")]
    public void A_week_begins_on_its_first_day(string day, DayOfWeek first, string start) =>
        Assert.Equal(
            DateTime.Parse(start, System.Globalization.CultureInfo.InvariantCulture),
            new WeekCalendar(first).StartOf(DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture))
        );

    [Fact]
    public void The_latest_weeks_come_latest_first() =>
        Assert.Equal(
            [new DateTime(2026, 2, 9), new DateTime(2026, 2, 2), new DateTime(2026, 1, 26)],
            new WeekCalendar(DayOfWeek.Monday).Latest(new DateTime(2026, 2, 10), 3)
        );
}
