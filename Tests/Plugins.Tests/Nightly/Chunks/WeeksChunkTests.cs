using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Standards;
using SalesCorner.Plugins.Domain.Time;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Standards;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Nightly.Chunks;

/// <summary>Tuesday 10 February 2026: weeks begin on 9 and 2 February and 26 January.</summary>
public sealed class WeeksChunkTests : IDisposable
{
    private readonly PluginWorld world = new();
    private readonly Guid deal;

    public WeeksChunkTests()
    {
        deal = world.Creates(world.Rep, Some.Deal());
        world.Drain();
    }

    [Fact]
    public void A_week_adds_up_by_class_and_is_the_reps_own_row()
    {
        Did("appointment", deal, 120);
        Did("phonecall", deal, 60, incoming: true);
        Did("task", null, 30);
        Did("email", null, null);
        world.RunNight();

        var week = WeekOf(world.Rep);
        Assert.Equal(
            [2m, 1m, 0.6m, 36.4m, 5m, 2.5m, 1.46m, 91.04m],
            new[]
            {
                WeekTable.ProactiveHours,
                WeekTable.ReactiveHours,
                WeekTable.InternalHours,
                WeekTable.Unlogged,
                WeekTable.ProactiveShare,
                WeekTable.ReactiveShare,
                WeekTable.InternalShare,
                WeekTable.UnloggedShare,
            }.Select(column => week.GetAttributeValue<decimal>(column))
        );
        Assert.Equal(
            (4, 75m, 14m, 40m),
            (
                week[WeekTable.ActivityCount],
                week[WeekTable.LoggedShare],
                week[WeekTable.GapHours],
                week[WeekTable.TargetShare]
            )
        );
        Assert.Equal(world.Rep, week.GetAttributeValue<EntityReference>(WeekTable.Owner).Id);
        Assert.Equal(new DateTime(2026, 2, 9), week.GetAttributeValue<DateTime>(WeekTable.WeekStart));
        Assert.StartsWith(
            "5 % of a 40-hour week was planned work",
            week.GetAttributeValue<string>(WeekTable.Explanation),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Hours_and_target_of_a_week_are_those_of_the_rep_s_standards()
    {
        world.Has(StandardRowPluginTests.Standard(Indicator.WeekHours, 38m));
        world.Has(StandardRowPluginTests.Standard(Indicator.WeekHours, 20m, world.Rep));
        world.Has(StandardRowPluginTests.Standard(Indicator.ProactiveShare, 50m, world.Rep));
        Did("appointment", deal, 120);
        world.RunNight();

        var week = WeekOf(world.Rep);
        Assert.Equal(
            (20m, 18m, 50m, 8m),
            (week[WeekTable.WeekHours], week[WeekTable.Unlogged], week[WeekTable.TargetShare], week[WeekTable.GapHours])
        );
        Assert.StartsWith(
            "10 % of a 20-hour week was planned work with customers (target 50 %)",
            week.GetAttributeValue<string>(WeekTable.Explanation),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_activity_counts_in_the_week_in_which_it_ended_and_three_weeks_are_kept_up()
    {
        Did("task", null, 60, endedOn: new DateTime(2026, 2, 8, 12, 0, 0, DateTimeKind.Utc));
        Did("task", null, 120, endedOn: new DateTime(2026, 1, 26, 12, 0, 0, DateTimeKind.Utc));
        Did("task", null, 240, endedOn: new DateTime(2026, 1, 25, 12, 0, 0, DateTimeKind.Utc));
        world.RunNight();

        Assert.Equal(
            [("2026-01-26", 2m), ("2026-02-02", 1m), ("2026-02-09", 0m)],
            world
                .Rows(WeekTable.LogicalName, WeekTable.Rep, world.Rep)
                .OrderBy(row => row.GetAttributeValue<DateTime>(WeekTable.WeekStart))
                .Select(row =>
                    (
                        $"{row.GetAttributeValue<DateTime>(WeekTable.WeekStart):yyyy-MM-dd}",
                        row.GetAttributeValue<decimal>(WeekTable.InternalHours)
                    )
                )
        );
    }

    [Fact]
    public void A_week_without_anything_says_so_and_shows_no_zero()
    {
        Did("task", null, 120, endedOn: new DateTime(2026, 1, 26, 12, 0, 0, DateTimeKind.Utc));
        world.RunNight();

        var week = WeekOf(world.Rep);
        Assert.Equal(WeekSentences.NoActivity, week[WeekTable.Explanation]);
        Assert.False(week.Contains(WeekTable.ProactiveShare));
        Assert.False(week.Contains(WeekTable.Unlogged));
    }

    [Fact]
    public void What_lies_ahead_does_not_count()
    {
        Did("task", null, 60);
        Did("appointment", deal, 60, endedOn: world.Today.AddDays(1).AddHours(10));
        world.RunNight();

        Assert.Equal(1, WeekOf(world.Rep)[WeekTable.ActivityCount]);
    }

    [Fact]
    public void Somebody_who_did_nothing_has_no_row()
    {
        Did("task", null, 60);
        world.RunNight();

        Assert.Empty(world.Rows(WeekTable.LogicalName, WeekTable.Rep, world.OtherRep));
    }

    [Fact]
    public void A_call_nobody_planned_is_not_proactive_where_no_call_is_marked_incoming()
    {
        Did("phonecall", deal, 60);
        world.RunNight();
        var doubted = WeekOf(world.Rep);
        Did("phonecall", deal, 60, incoming: true);
        world.RunNight();
        var believed = WeekOf(world.Rep);

        Assert.Equal((0m, 1m), (doubted[WeekTable.ProactiveHours], doubted[WeekTable.ReactiveHours]));
        Assert.StartsWith(
            "Only 0 % of the organisation's calls are marked incoming",
            doubted.GetAttributeValue<string>(WeekTable.Note),
            StringComparison.Ordinal
        );
        Assert.Equal((1m, 1m), (believed[WeekTable.ProactiveHours], believed[WeekTable.ReactiveHours]));
        Assert.False(believed.Contains(WeekTable.Note));
    }

    [Fact]
    public void A_class_that_somebody_chose_stands_also_where_calls_are_not_believed()
    {
        var call = Did("phonecall", deal, 60);
        world.As(world.Rep).Update(new Entity("phonecall", call) { [ActivityTable.TimeClass] = null });
        world
            .As(world.Rep)
            .Update(new Entity("phonecall", call) { [ActivityTable.TimeClass] = Choice.Of(TimeClass.Internal) });
        world.RunNight();

        Assert.Equal(1m, WeekOf(world.Rep)[WeekTable.InternalHours]);
    }

    [Fact]
    public void What_has_no_class_is_told_by_the_people_who_took_part()
    {
        var contact = world.Has(new Entity("contact") { ["lastname"] = "Miller" });
        var row = Some.Activity("appointment", null);
        row["requiredattendees"] = new EntityCollection([
            new Entity("activityparty") { ["partyid"] = new EntityReference("contact", contact) },
        ]);
        var meeting = world.Creates(world.Rep, row);
        world.Days(2);
        world.As(world.Rep).Update(Some.Completion("appointment", meeting));
        world.System.Update(new Entity("appointment", meeting) { [ActivityTable.TimeClass] = null });
        world.RunNight();

        Assert.Equal(1m, WeekOf(world.Rep)[WeekTable.ProactiveHours]);
    }

    [Fact]
    public void Hours_on_deals_are_kept_by_motion()
    {
        world.System.Update(
            new Entity(OpportunityTable.LogicalName, deal)
            {
                [OpportunityTable.Motion] = new OptionSetValue(Choice.First + 1),
            }
        );
        Did("appointment", deal, 90);
        world.RunNight();

        var week = WeekOf(world.Rep);
        Assert.Equal(
            (0m, 1.5m, 0m),
            (week[WeekTable.ProspectHours], week[WeekTable.GrowHours], week[WeekTable.MaintainHours])
        );
    }

    [Fact]
    public void Hours_of_a_week_its_first_day_and_its_target_are_settings()
    {
        world.Has(
            new Entity(SettingsTable.LogicalName)
            {
                [SettingsTable.Key] = "default",
                [SettingsTable.Name] = "Settings",
                [SettingsTable.WeekHours] = 10m,
                [SettingsTable.WeekStart] = 2,
                [SettingsTable.ProactiveTarget] = 30m,
                [SettingsTable.MeetingMinutes] = 120,
            }
        );
        Did("appointment", deal, null);
        world.RunNight();

        var week = WeekOf(world.Rep);
        Assert.Equal(
            (2m, 20m, 1m, 8m),
            (
                week[WeekTable.ProactiveHours],
                week[WeekTable.ProactiveShare],
                week[WeekTable.GapHours],
                week[WeekTable.Unlogged]
            )
        );
        Assert.Equal(new DateTime(2026, 2, 10), week.GetAttributeValue<DateTime>(WeekTable.WeekStart));
    }

    [Fact]
    public void A_second_night_changes_nothing_and_a_night_of_one_rep_measures_that_rep()
    {
        Did("task", null, 60);
        world.RunNight();
        var before = WeekOf(world.Rep).GetAttributeValue<DateTime>(WeekTable.ComputedOn);
        world.Dataverse.Clock.Advance(TimeSpan.FromHours(1));
        world.RunNight();

        Assert.Equal(before, WeekOf(world.Rep).GetAttributeValue<DateTime>(WeekTable.ComputedOn));
    }

    public void Dispose() => world.Dispose();

    private Guid Did(string table, Guid? regarding, int? minutes, bool incoming = false, DateTime? endedOn = null)
    {
        var row = Some.Activity(table, regarding);
        row[ActivityTable.ActualMinutes] = minutes;
        if (incoming)
        {
            row[ActivityTable.Direction] = false;
        }

        var id = world.Creates(world.Rep, row);
        world.As(world.Rep).Update(Some.Completion(table, id, endedOn ?? world.Dataverse.Clock.UtcNow));
        world.Drain();
        return id;
    }

    private Entity WeekOf(Guid rep) =>
        world
            .Rows(WeekTable.LogicalName, WeekTable.Rep, rep)
            .OrderByDescending(row => row.GetAttributeValue<DateTime>(WeekTable.WeekStart))
            .First();
}
