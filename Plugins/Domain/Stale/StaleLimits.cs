using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Domain.Stale;

/// <summary>The limits of the rules that count days.</summary>
internal static class StaleLimits
{
    /// <summary>How long nothing may happen with the customer.</summary>
    public static StaleLimit Idle(StaleFacts facts, StaleSettings settings)
    {
        var since = CalendarDay
            .Later(facts.LastActivityOn, CalendarDay.Later(facts.CreatedOn, facts.ReopenedOn))!
            .Value;
        return facts.Stage?.IdleDays is { } ofStage ? new StaleLimit(since, ofStage, StaleLimitSource.StagePolicy)
            : facts.Stage is { IsLast: true }
                ? new StaleLimit(since, settings.LastStageIdleDays, StaleLimitSource.LastStage)
            : new StaleLimit(since, settings.IdleDays, StaleLimitSource.Settings);
    }

    /// <summary>
    /// How long the deal may stay in its stage. A fraction of a day (an interpolated quantile) counts as a whole one.
    /// </summary>
    public static StaleLimit Stuck(StaleFacts facts, StaleSettings settings)
    {
        var since = CalendarDay.Later(facts.StageEnteredOn ?? facts.CreatedOn, facts.ReopenedOn)!.Value;
        if (facts.WonDealsStageDays is { } measured)
        {
            var days = (int)Math.Ceiling(Math.Min(measured, int.MaxValue));
            return days >= settings.StuckFloorDays
                ? new StaleLimit(since, days, StaleLimitSource.WonDeals)
                : new StaleLimit(since, settings.StuckFloorDays, StaleLimitSource.Floor);
        }

        return facts.Stage?.StuckLimitDays is { } ofStage
            ? new StaleLimit(since, ofStage, StaleLimitSource.StagePolicy)
            : new StaleLimit(since, settings.StuckDays, StaleLimitSource.Settings);
    }
}
