using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Domain.Stale;

/// <summary>Counts how often the estimated close date was moved later.</summary>
/// <param name="Count">Pushes so far.</param>
/// <param name="LimitReachedOn">The day of the push that reached the limit; null below it.</param>
public sealed record ClosePushes(int Count, DateTime? LimitReachedOn)
{
    /// <summary>Never pushed; also what a reopened deal starts with.</summary>
    public static ClosePushes None { get; } = new(0, null);

    /// <summary>
    /// The count after a change of the close date; a date set, cleared, moved earlier or by less than the limit is no
    /// push.
    /// </summary>
    public ClosePushes After(DateTime? oldDate, DateTime? newDate, DateTime today, StaleSettings settings)
    {
        if (oldDate is null || newDate is null)
        {
            return this;
        }

        var moved = CalendarDay.Between(oldDate.Value, newDate.Value);
        return moved > 0 && moved >= settings.PushDays
            ? new ClosePushes(Count + 1, LimitReachedOn).UnderLimit(today, settings)
            : this;
    }

    /// <summary>
    /// The same count under the settings' limit: a date appears where the limit is newly reached and goes where it no
    /// longer is.
    /// </summary>
    public ClosePushes UnderLimit(DateTime today, StaleSettings settings)
    {
        var reached = settings.PushLimit > 0 && Count >= settings.PushLimit;
        return this with { LimitReachedOn = reached ? LimitReachedOn ?? today.Date : null };
    }
}
