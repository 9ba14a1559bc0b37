using SalesCorner.Plugins.Domain.Settings;
using SalesCorner.Plugins.Domain.Stages;
using SalesCorner.Plugins.Domain.Stale;

namespace SalesCorner.Plugins.Tests.Domain.Stale;

[Trait("Ring", "fast")]
public sealed class StaleRulesTests
{
    private static readonly StaleSettings Settings = new();
    private static readonly StaleFacts New = new(Days.Today);

    [Fact]
    public void A_deal_without_activity_turns_stale_thirty_days_after_its_creation() =>
        Assert.Equal(Days.Ahead(30), Day(New, StaleReason.NoActivity));

    [Fact]
    public void The_last_activity_restarts_the_idle_days() =>
        Assert.Equal(Days.Ahead(35), Day(New with { LastActivityOn = Days.Ahead(5) }, StaleReason.NoActivity));

    [Fact]
    public void An_activity_before_creation_does_not_shorten_the_idle_days() =>
        Assert.Equal(Days.Ahead(30), Day(New with { LastActivityOn = Days.Ago(5) }, StaleReason.NoActivity));

    [Theory]
    [InlineData(null, false, 30)]
    [InlineData(null, true, 14)]
    [InlineData(21, false, 21)]
    [InlineData(45, true, 45)]
    public void The_stage_sets_the_idle_days(int? policy, bool last, int expected)
    {
        var facts = New with { Stage = new StagePolicy(7, 7, IdleDays: policy, IsLast: last) };

        Assert.Equal(Days.Ahead(expected), Day(facts, StaleReason.NoActivity));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(10, 11)]
    [InlineData(30, 31)]
    public void A_step_booked_inside_the_idle_days_is_missed_on_the_day_after_it(int planned, int expected)
    {
        var facts = New with { NextActivityOn = Days.Ahead(planned) };

        Assert.Equal(Days.Ahead(expected), Day(facts, StaleReason.BookedStepMissed));
        Assert.Null(Day(facts, StaleReason.NoActivity));
        Assert.Equal(StaleReason.BookedStepMissed, StaleRules.Judge(facts, Settings).Reason);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(31)]
    [InlineData(null)]
    public void Without_a_step_booked_inside_the_idle_days_it_is_the_activity_that_is_missing(int? planned)
    {
        var facts = New with { NextActivityOn = Days.At(planned) };

        Assert.Equal(Days.Ahead(30), Day(facts, StaleReason.NoActivity));
        Assert.Null(Day(facts, StaleReason.BookedStepMissed));
    }

    [Fact]
    public void A_meeting_held_last_week_is_no_missing_activity_when_the_step_after_it_was_missed()
    {
        var facts = New with { LastActivityOn = Days.Ahead(20), NextActivityOn = Days.Ahead(26) };

        Assert.Equal(
            (Days.Ahead(27), StaleReason.BookedStepMissed),
            (StaleRules.Judge(facts, Settings).On, StaleRules.Judge(facts, Settings).Reason)
        );
    }

    [Fact]
    public void A_missed_step_is_named_before_a_close_date_that_passes_on_the_same_day()
    {
        var facts = New with { NextActivityOn = Days.Ahead(5), EstimatedCloseOn = Days.Ahead(5) };

        Assert.Equal(StaleReason.BookedStepMissed, StaleRules.Judge(facts, Settings).Reason);
    }

    [Fact]
    public void The_next_step_has_to_be_planned_fourteen_days_after_the_day_that_follows_the_last_activity() =>
        Assert.Equal(Days.Ahead(15), Day(New with { LastActivityOn = Days.Today }, StaleReason.NoNextStep));

    [Fact]
    public void Before_the_first_activity_no_next_step_is_due() => Assert.Null(Day(New, StaleReason.NoNextStep));

    [Theory]
    [InlineData(-1, 15)]
    [InlineData(0, null)]
    [InlineData(200, null)]
    public void A_planned_step_answers_the_next_step_rule_unless_it_was_due_before_the_last_activity(
        int planned,
        int? expected
    )
    {
        var facts = New with { LastActivityOn = Days.Today, NextActivityOn = Days.Ahead(planned) };

        Assert.Equal(Days.At(expected), Day(facts, StaleReason.NoNextStep));
    }

    [Theory]
    [InlineData(null, null, 60)]
    [InlineData(null, 45, 45)]
    [InlineData(40, 45, 40)]
    [InlineData(15, null, 15)]
    [InlineData(14, null, 14)]
    [InlineData(13, null, 14)]
    public void The_stage_limit_comes_from_won_deals_then_the_policy_then_the_settings(
        int? measured,
        int? policy,
        int expected
    )
    {
        var facts = New with
        {
            StageEnteredOn = Days.Ahead(3),
            WonDealsStageDays = measured,
            Stage = new StagePolicy(1, 1, StuckLimitDays: policy),
        };

        Assert.Equal(Days.Ahead(3 + expected), Day(facts, StaleReason.StuckInStage));
    }

    [Theory]
    [InlineData(null, null, StaleLimitSource.Settings)]
    [InlineData(null, 45, StaleLimitSource.StagePolicy)]
    [InlineData(40, 45, StaleLimitSource.WonDeals)]
    [InlineData(13, 45, StaleLimitSource.Floor)]
    public void A_limit_says_where_it_comes_from(int? measured, int? policy, StaleLimitSource expected)
    {
        var facts = New with { WonDealsStageDays = measured, Stage = new StagePolicy(1, 1, StuckLimitDays: policy) };
        var limit = StaleRules.Judge(facts, Settings).Days.Single(day => day.Reason == StaleReason.StuckInStage).Limit!;

        Assert.Equal((expected, Days.Today), (limit.Source, limit.Since));
        Assert.Equal(Day(facts, StaleReason.StuckInStage), Days.Ahead(limit.Amount));
    }

    [Fact]
    public void A_rule_that_gives_no_day_has_no_limit() =>
        Assert.All(StaleRules.Judge(New, Settings).Days, day => Assert.Equal(day.On is null, day.Limit is null));

    [Fact]
    public void A_part_of_a_day_in_the_stage_limit_is_a_whole_one() =>
        Assert.Equal(Days.Ahead(21), Day(New with { WonDealsStageDays = 20.25m }, StaleReason.StuckInStage));

    [Fact]
    public void An_unknown_stage_entry_is_the_creation() =>
        Assert.Equal(Days.Ahead(60), Day(New, StaleReason.StuckInStage));

    [Fact]
    public void The_day_after_the_close_date_is_overdue() =>
        Assert.Equal(Days.Ahead(6), Day(New with { EstimatedCloseOn = Days.Ahead(5) }, StaleReason.OverdueClose));

    [Fact]
    public void An_assumed_or_missing_close_date_is_never_overdue()
    {
        Assert.Null(
            Day(New with { EstimatedCloseOn = Days.Ago(5), CloseDateAssumed = true }, StaleReason.OverdueClose)
        );
        Assert.Null(Day(New, StaleReason.OverdueClose));
    }

    [Theory]
    [InlineData(2, null)]
    [InlineData(3, -4)]
    [InlineData(4, -4)]
    public void Three_pushes_make_a_deal_stale_on_the_day_of_the_third(int count, int? expected) =>
        Assert.Equal(
            Days.At(expected),
            Day(New with { Pushes = new ClosePushes(count, Days.Ago(4)) }, StaleReason.PushedTooOften)
        );

    [Fact]
    public void A_push_limit_of_zero_switches_the_rule_off()
    {
        var facts = New with { Pushes = new ClosePushes(5, Days.Ago(4)) };

        Assert.Null(Day(facts, StaleReason.PushedTooOften, Settings with { PushLimit = 0 }));
        Assert.Equal(Days.Ago(4), Day(facts, StaleReason.PushedTooOften, Settings with { PushLimit = 1 }));
    }

    [Fact]
    public void The_earliest_rule_gives_day_and_reason()
    {
        var decision = StaleRules.Judge(
            New with
            {
                EstimatedCloseOn = Days.Ahead(9),
                LastActivityOn = Days.Today,
            },
            Settings
        );

        Assert.Equal(Days.Ahead(10), decision.On);
        Assert.Equal(StaleReason.OverdueClose, decision.Reason);
        Assert.Equal(7, decision.Days.Count);
    }

    [Fact]
    public void A_tie_goes_to_the_rule_that_stands_first_in_the_table()
    {
        var all = New with
        {
            LastActivityOn = Days.Today,
            StageEnteredOn = Days.Today,
            WonDealsStageDays = 20m,
            EstimatedCloseOn = Days.Ahead(19),
            Pushes = new ClosePushes(3, Days.Ahead(20)),
            Stage = new StagePolicy(1, 1, IdleDays: 20),
        };
        var settings = Settings with { NextStepGraceDays = 19 };

        Assert.All(
            StaleRules
                .Judge(all, settings)
                .Days.Where(day => day.Reason is not (StaleReason.BookedStepMissed or StaleReason.SingleContact)),
            day => Assert.Equal(Days.Ahead(20), day.On)
        );
        Assert.Equal(StaleReason.NoActivity, StaleRules.Judge(all, settings).Reason);
        Assert.Equal(StaleReason.StuckInStage, StaleRules.Judge(all, settings with { ActivityRulesOff = true }).Reason);
    }

    [Theory]
    [InlineData(true, false, StaleReason.SingleContact)]
    [InlineData(false, false, null)]
    [InlineData(true, true, null)]
    public void A_single_contact_makes_a_deal_stale_only_where_that_is_switched_on(
        bool isOn,
        bool activitiesOff,
        StaleReason? reason
    )
    {
        var facts = New with { SingleContactOn = Days.Ago(3) };
        var settings = Settings with { SingleContactIsStale = isOn, ActivityRulesOff = activitiesOff };

        var day = StaleRules.Judge(facts, settings).Days.Single(one => one.Reason == StaleReason.SingleContact);

        Assert.Equal(reason is null ? null : Days.Ago(3), day.On);
        Assert.Equal(reason is null ? null : 2, day.Limit?.Amount);
    }

    [Fact]
    public void With_the_activity_rules_off_only_the_other_rules_speak()
    {
        var decision = StaleRules.Judge(
            New with
            {
                LastActivityOn = Days.Ago(400),
            },
            Settings with
            {
                ActivityRulesOff = true,
            }
        );

        Assert.All(
            decision.Days.Where(day =>
                day.Reason is StaleReason.NoActivity or StaleReason.NoNextStep or StaleReason.BookedStepMissed
            ),
            day => Assert.Null(day.On)
        );
        Assert.Equal(StaleReason.StuckInStage, decision.Reason);
    }

    [Fact]
    public void Reopening_restarts_every_clock()
    {
        var facts = new StaleFacts(Days.Ago(400))
        {
            ReopenedOn = Days.Today,
            LastActivityOn = Days.Ago(200),
            StageEnteredOn = Days.Ago(300),
            EstimatedCloseOn = Days.Ago(100),
        };

        Assert.Equal(Days.Ahead(30), Day(facts, StaleReason.NoActivity));
        Assert.Equal(Days.Ahead(15), Day(facts, StaleReason.NoNextStep));
        Assert.Equal(Days.Ahead(60), Day(facts, StaleReason.StuckInStage));
        Assert.Equal(Days.Today, Day(facts, StaleReason.OverdueClose));
    }

    [Fact]
    public void An_activity_after_the_reopening_counts_from_its_own_day()
    {
        var facts = new StaleFacts(Days.Ago(400))
        {
            ReopenedOn = Days.Ago(10),
            LastActivityOn = Days.Ago(2),
            StageEnteredOn = Days.Ago(3),
        };

        Assert.Equal(Days.Ahead(28), Day(facts, StaleReason.NoActivity));
        Assert.Equal(Days.Ahead(13), Day(facts, StaleReason.NoNextStep));
        Assert.Equal(Days.Ahead(57), Day(facts, StaleReason.StuckInStage));
    }

    [Fact]
    public void Dates_at_the_ends_of_the_calendar_do_not_overflow()
    {
        var last = StaleRules.Judge(
            new StaleFacts(DateTime.MaxValue)
            {
                EstimatedCloseOn = DateTime.MaxValue,
                LastActivityOn = DateTime.MaxValue,
                WonDealsStageDays = decimal.MaxValue,
            },
            Settings
        );
        var first = StaleRules.Judge(
            new StaleFacts(DateTime.MinValue),
            Settings with
            {
                IdleDays = int.MinValue,
                StuckDays = int.MaxValue,
            }
        );

        Assert.Equal(DateTime.MaxValue.Date, last.On);
        Assert.Equal(DateTime.MinValue, first.On);
    }

    [Theory]
    [InlineData(-1, true, false)]
    [InlineData(0, true, false)]
    [InlineData(1, false, true)]
    [InlineData(7, false, true)]
    [InlineData(8, false, false)]
    public void A_deal_is_stale_from_its_day_on_and_cooling_in_the_week_before(int day, bool stale, bool cooling)
    {
        var decision = new StaleDecision(Days.Ahead(day), StaleReason.NoActivity, []);

        Assert.Equal(stale, decision.IsStale(Days.Today));
        Assert.Equal(cooling, decision.IsCooling(Days.Today, Settings));
    }

    [Fact]
    public void The_time_of_day_neither_makes_a_deal_stale_nor_saves_it()
    {
        var decision = new StaleDecision(Days.Today.AddHours(20), StaleReason.NoActivity, []);

        Assert.True(decision.IsStale(Days.Today.AddHours(3)));
        Assert.False(decision.IsStale(Days.Ago(1).AddHours(23)));
    }

    [Fact]
    public void A_closed_deal_is_neither_stale_nor_cooling()
    {
        Assert.False(StaleDecision.None.IsStale(Days.Today));
        Assert.False(StaleDecision.None.IsCooling(Days.Today, Settings));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(-91, true)]
    [InlineData(-90, false)]
    [InlineData(0, false)]
    public void An_organisation_without_activity_for_ninety_days_logs_none(int? last, bool expected) =>
        Assert.Equal(expected, StaleRules.ActivitiesAreNotLogged(Days.At(last), Days.Today, Settings));

    private static DateTime? Day(StaleFacts facts, StaleReason reason, StaleSettings? settings = null) =>
        StaleRules.Judge(facts, settings ?? Settings).Days.Single(day => day.Reason == reason).On;
}
