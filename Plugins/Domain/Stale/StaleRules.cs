using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Domain.Stale;

/// <summary>
/// Says on which day an open deal turns stale, and by which rule. Needs no clock: the day follows from the facts.
/// </summary>
public static class StaleRules
{
    /// <summary>
    /// Every rule's day, and the earliest of them; of equal days a missed step, else the one that stands first here.
    /// </summary>
    public static StaleDecision Judge(StaleFacts facts, StaleSettings settings)
    {
        var missed = BookedStepMissed(facts, settings);
        var days = new[]
        {
            missed.On is null ? NoActivity(facts, settings) : new StaleDay(StaleReason.NoActivity, null),
            NoNextStep(facts, settings),
            StuckInStage(facts, settings),
            OverdueClose(facts),
            PushedTooOften(facts, settings),
            missed,
            SingleContact(facts, settings),
        };

        // OrderBy keeps equal days in table order; a missed step stands where "no activity" would.
        var first = days.Where(day => day.On is not null)
            .OrderBy(day => day.On)
            .ThenBy(day => day.Reason != StaleReason.BookedStepMissed)
            .FirstOrDefault();
        return new StaleDecision(first?.On, first?.Reason, days);
    }

    /// <summary>Whether an organisation that last completed an activity then is taken to log none.</summary>
    /// <param name="lastCompletedOn">The latest completed activity on any open deal; null when there is none.</param>
    /// <param name="today">The day of the judgement.</param>
    /// <param name="settings">How far to look back.</param>
    public static bool ActivitiesAreNotLogged(DateTime? lastCompletedOn, DateTime today, StaleSettings settings) =>
        lastCompletedOn is null || CalendarDay.Between(lastCompletedOn.Value, today) > settings.ActivityLookbackDays;

    private static StaleDay NoActivity(StaleFacts facts, StaleSettings settings)
    {
        var limit = StaleLimits.Idle(facts, settings);
        return settings.ActivityRulesOff
            ? new StaleDay(StaleReason.NoActivity, null)
            : Day(StaleReason.NoActivity, limit, CalendarDay.Add(limit.Since, limit.Amount));
    }

    // A booked step inside the idle days speaks for the deal until it is missed; one beyond them saves no idle deal.
    private static StaleDay BookedStepMissed(StaleFacts facts, StaleSettings settings)
    {
        var planned = facts.NextActivityOn?.Date;
        return planned >= StaleLimits.Idle(facts, settings).Since && planned <= NoActivity(facts, settings).On
            ? Day(
                StaleReason.BookedStepMissed,
                new StaleLimit(planned.Value, 1, StaleLimitSource.OwnDate),
                CalendarDay.Add(planned.Value, 1)
            )
            : new StaleDay(StaleReason.BookedStepMissed, null);
    }

    private static StaleDay NoNextStep(StaleFacts facts, StaleSettings settings)
    {
        // A step that was due before the last activity is not a next one.
        var from = CalendarDay.Later(facts.LastActivityOn, facts.ReopenedOn);
        return settings.ActivityRulesOff || facts.LastActivityOn is null || facts.NextActivityOn?.Date >= from
            ? new StaleDay(StaleReason.NoNextStep, null)
            : Day(
                StaleReason.NoNextStep,
                new StaleLimit(from!.Value, settings.NextStepGraceDays, StaleLimitSource.Settings),
                CalendarDay.Add(from.Value, settings.NextStepGraceDays + 1)
            );
    }

    private static StaleDay StuckInStage(StaleFacts facts, StaleSettings settings)
    {
        var limit = StaleLimits.Stuck(facts, settings);
        return Day(StaleReason.StuckInStage, limit, CalendarDay.Add(limit.Since, limit.Amount));
    }

    private static StaleDay OverdueClose(StaleFacts facts) =>
        facts.EstimatedCloseOn is not { } close || facts.CloseDateAssumed
            ? new StaleDay(StaleReason.OverdueClose, null)
            : Day(
                StaleReason.OverdueClose,
                new StaleLimit(close.Date, 1, StaleLimitSource.OwnDate),
                CalendarDay.Later(CalendarDay.Add(close, 1), facts.ReopenedOn)
            );

    private static StaleDay PushedTooOften(StaleFacts facts, StaleSettings settings) =>
        settings.PushLimit > 0 && facts.Pushes.Count >= settings.PushLimit && facts.Pushes.LimitReachedOn is { } on
            ? Day(
                StaleReason.PushedTooOften,
                new StaleLimit(on.Date, settings.PushLimit, StaleLimitSource.Settings),
                on.Date
            )
            : new StaleDay(StaleReason.PushedTooOften, null);

    private static StaleDay SingleContact(StaleFacts facts, StaleSettings settings) =>
        settings is { SingleContactIsStale: true, ActivityRulesOff: false } && facts.SingleContactOn is { } on
            ? Day(
                StaleReason.SingleContact,
                new StaleLimit(on.Date, People.SingleContact.Enough, StaleLimitSource.Settings),
                on.Date
            )
            : new StaleDay(StaleReason.SingleContact, null);

    private static StaleDay Day(StaleReason reason, StaleLimit limit, DateTime? on) =>
        new(reason, on) { Limit = limit };
}
