using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Settings;
using SalesCorner.Plugins.Domain.Stages;

namespace SalesCorner.Plugins.Domain.Stale;

/// <summary>
/// Says on which day an open deal turns stale, and by which rule. Needs no clock: the day follows from the facts.
/// </summary>
public static class StaleRules
{
    /// <summary>
    /// Every rule's day, and the earliest of them; of equal days the one that stands first here.
    /// </summary>
    public static StaleDecision Judge(StaleFacts facts, StaleSettings settings)
    {
        var missedStepOn = BookedStepMissed(facts, settings);
        var days = new[]
        {
            new StaleDay(StaleReason.NoActivity, missedStepOn is null ? NoActivity(facts, settings) : null),
            new StaleDay(StaleReason.BookedStepMissed, missedStepOn),
            new StaleDay(StaleReason.NoNextStep, NoNextStep(facts, settings)),
            new StaleDay(StaleReason.StuckInStage, StuckInStage(facts, settings)),
            new StaleDay(StaleReason.OverdueClose, OverdueClose(facts)),
            new StaleDay(StaleReason.PushedTooOften, PushedTooOften(facts, settings)),
        };

        // OrderBy keeps equal days in table order.
        var first = days.Where(day => day.On is not null).OrderBy(day => day.On).FirstOrDefault();
        return new StaleDecision(first?.On, first?.Reason, days);
    }

    /// <summary>Whether an organisation that last completed an activity then is taken to log none.</summary>
    /// <param name="lastCompletedOn">The latest completed activity on any open deal; null when there is none.</param>
    /// <param name="today">The day of the judgement.</param>
    /// <param name="settings">How far to look back.</param>
    public static bool ActivitiesAreNotLogged(DateTime? lastCompletedOn, DateTime today, StaleSettings settings) =>
        lastCompletedOn is null || CalendarDay.Between(lastCompletedOn.Value, today) > settings.ActivityLookbackDays;

    private static DateTime? NoActivity(StaleFacts facts, StaleSettings settings) =>
        settings.ActivityRulesOff ? null : CalendarDay.Add(IdleFrom(facts), IdleDays(facts.Stage, settings));

    // A booked step inside the idle days speaks for the deal until it is missed; one beyond them saves no idle deal.
    private static DateTime? BookedStepMissed(StaleFacts facts, StaleSettings settings)
    {
        var planned = facts.NextActivityOn?.Date;
        return planned >= IdleFrom(facts) && planned <= NoActivity(facts, settings) ? CalendarDay.Add(planned.Value, 1) : null;
    }

    private static DateTime? NoNextStep(StaleFacts facts, StaleSettings settings)
    {
        if (settings.ActivityRulesOff || facts.LastActivityOn is null)
        {
            return null;
        }

        // A step that was due before the last activity is not a next one.
        var from = CalendarDay.Later(facts.LastActivityOn, facts.ReopenedOn)!.Value;
        return facts.NextActivityOn?.Date >= from ? null : CalendarDay.Add(from, settings.NextStepGraceDays + 1);
    }

    private static DateTime? StuckInStage(StaleFacts facts, StaleSettings settings)
    {
        var from = CalendarDay.Later(facts.StageEnteredOn ?? facts.CreatedOn, facts.ReopenedOn)!.Value;
        return CalendarDay.Add(from, StuckLimit(facts, settings));
    }

    private static DateTime? OverdueClose(StaleFacts facts)
    {
        return facts.EstimatedCloseOn is null || facts.CloseDateAssumed
            ? null
            : CalendarDay.Later(CalendarDay.Add(facts.EstimatedCloseOn.Value, 1), facts.ReopenedOn);
    }

    private static DateTime? PushedTooOften(StaleFacts facts, StaleSettings settings)
    {
        var reached = settings.PushLimit > 0 && facts.Pushes.Count >= settings.PushLimit;
        return reached ? facts.Pushes.LimitReachedOn?.Date : null;
    }

    private static DateTime IdleFrom(StaleFacts facts) =>
        CalendarDay.Later(facts.LastActivityOn, CalendarDay.Later(facts.CreatedOn, facts.ReopenedOn))!.Value;

    private static int IdleDays(StagePolicy? stage, StaleSettings settings) =>
        stage?.IdleDays ?? (stage is { IsLast: true } ? settings.LastStageIdleDays : settings.IdleDays);

    // A fraction of a day (an interpolated quantile) counts as a whole one.
    private static int StuckLimit(StaleFacts facts, StaleSettings settings) =>
        facts.WonDealsStageDays is { } measured
            ? Math.Max(settings.StuckFloorDays, (int)Math.Ceiling(Math.Min(measured, int.MaxValue)))
            : facts.Stage?.StuckLimitDays ?? settings.StuckDays;
}
