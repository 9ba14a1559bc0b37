using SalesCorner.Plugins.Domain.Activities;

namespace SalesCorner.Plugins.Tests.Domain.Activities;

[Trait("Ring", "fast")]
public sealed class ActivityTests
{
    [Theory]
    [InlineData(ActivityKind.PhoneCall, false, true)]
    [InlineData(ActivityKind.Appointment, false, true)]
    [InlineData(ActivityKind.Email, false, true)]
    [InlineData(ActivityKind.Letter, false, true)]
    [InlineData(ActivityKind.Task, false, false)]
    [InlineData(ActivityKind.Task, true, true)]
    public void Customer_activities_count_and_a_task_only_when_marked(ActivityKind kind, bool customerWork, bool counts)
    {
        var summary = Of(Done(kind, 3) with { CustomerWork = customerWork });

        Assert.Equal(counts ? Days.Ago(3) : null, summary.LastActivityOn);
        Assert.Equal(1, summary.Touches);
    }

    [Theory]
    [InlineData(ActivityKind.PhoneCall, true, true)]
    [InlineData(ActivityKind.PhoneCall, false, false)]
    [InlineData(ActivityKind.Email, true, true)]
    [InlineData(ActivityKind.Email, false, false)]
    [InlineData(ActivityKind.Appointment, false, true)]
    [InlineData(ActivityKind.Letter, true, false)]
    [InlineData(ActivityKind.Task, true, false)]
    public void Two_way_is_an_incoming_call_or_mail_or_a_meeting_held(ActivityKind kind, bool incoming, bool twoWay)
    {
        var summary = Of(Done(kind, 3) with { Incoming = incoming, CustomerWork = true });

        Assert.Equal(twoWay ? Days.Ago(3) : null, summary.LastTwoWayOn);
    }

    [Theory]
    [InlineData(ActivityState.Open)]
    [InlineData(ActivityState.Canceled)]
    public void Only_completed_activities_are_touches(ActivityState state)
    {
        var summary = Of(Done(ActivityKind.Appointment, 3) with { State = state });

        Assert.Equal(new ActivitySummary(), summary);
    }

    [Fact]
    public void A_completed_activity_without_an_end_counts_nowhere() =>
        Assert.Equal(0, Of(Done(ActivityKind.Email, 1) with { EndedOn = null }).Touches);

    [Fact]
    public void The_last_of_several_counts_without_its_time_of_day()
    {
        var summary = Of(
            Done(ActivityKind.Email, 5),
            Done(ActivityKind.Appointment, 9),
            Done(ActivityKind.Email, 2) with
            {
                EndedOn = Days.Ago(2).AddHours(17),
            }
        );

        Assert.Equal(Days.Ago(2), summary.LastActivityOn);
        Assert.Equal(Days.Ago(9), summary.LastTwoWayOn);
        Assert.Equal(3, summary.Touches);
    }

    [Fact]
    public void The_last_of_several_two_way_activities_counts() =>
        Assert.Equal(
            Days.Ago(4),
            Of(Done(ActivityKind.Appointment, 9), Done(ActivityKind.Appointment, 4)).LastTwoWayOn
        );

    [Fact]
    public void A_meeting_that_was_not_held_is_not_two_way() =>
        Assert.False((Done(ActivityKind.Appointment, 1) with { State = ActivityState.Open }).IsTwoWay);

    [Fact]
    public void The_latest_planned_step_is_the_one_that_keeps_a_deal_alive()
    {
        var summary = Of(
            Planned(ActivityKind.PhoneCall, -10),
            Planned(ActivityKind.Appointment, 4),
            Planned(ActivityKind.Task, 20),
            Planned(ActivityKind.PhoneCall, 30) with
            {
                State = ActivityState.Canceled,
            }
        );

        Assert.Equal(Days.Ahead(4), summary.NextActivityOn);
    }

    [Theory]
    [InlineData(25, 40, 25)]
    [InlineData(null, 40, 40)]
    [InlineData(0, 40, 40)]
    [InlineData(null, 0, 10)]
    [InlineData(null, null, 10)]
    [InlineData(1, null, 1)]
    [InlineData(null, 1, 1)]
    public void Minutes_are_logged_else_planned_else_usual(int? actual, int? scheduled, int expected) =>
        Assert.Equal(
            expected,
            (Done(ActivityKind.PhoneCall, 1) with { ActualMinutes = actual, ScheduledMinutes = scheduled }).Minutes
        );

    [Theory]
    [InlineData(ActivityKind.PhoneCall, 10)]
    [InlineData(ActivityKind.Email, 5)]
    [InlineData(ActivityKind.Appointment, 60)]
    [InlineData(ActivityKind.Task, 15)]
    [InlineData(ActivityKind.Letter, 15)]
    public void Every_kind_has_its_usual_minutes(ActivityKind kind, int expected) =>
        Assert.Equal(expected, Done(kind, 1).Minutes);

    [Fact]
    public void Minutes_to_qualify_end_with_the_day_of_qualification()
    {
        DealActivity[] activities =
        [
            Done(ActivityKind.PhoneCall, 4),
            Done(ActivityKind.Appointment, 3) with
            {
                EndedOn = Days.Ago(3).AddHours(20),
            },
            Done(ActivityKind.Email, 2),
        ];

        Assert.Equal(70, ActivitySummary.Of(activities, Days.Ago(3)).MinutesToQualify);
        Assert.Equal(70, ActivitySummary.Of(activities, Days.Ago(3).AddHours(9)).MinutesToQualify);
        Assert.Equal(75, ActivitySummary.Of(activities, Days.Ago(3)).Minutes);
        Assert.Null(ActivitySummary.Of(activities, null).MinutesToQualify);
    }

    private static ActivitySummary Of(params DealActivity[] activities) => ActivitySummary.Of(activities, null);

    private static DealActivity Done(ActivityKind kind, int daysAgo) =>
        new(kind, ActivityState.Completed) { EndedOn = Days.Ago(daysAgo) };

    private static DealActivity Planned(ActivityKind kind, int daysAhead) =>
        new(kind, ActivityState.Open) { PlannedEnd = Days.Ahead(daysAhead).AddHours(10) };
}
