using SalesCorner.Plugins.Domain.Calendar;

namespace SalesCorner.Plugins.Domain.Events;

/// <summary>The clock that somebody who came to an event starts. Days are the organisation's.</summary>
/// <param name="CapturedOn">The day on which the person was captured.</param>
/// <param name="EventEndsOn">The event's last day; null when none is known.</param>
public sealed record FollowUpClock(DateTime CapturedOn, DateTime? EventEndsOn)
{
    /// <summary>The day from which it runs: the capture, or the event's end if that is later.</summary>
    public DateTime RunsFrom => CalendarDay.Later(CapturedOn, EventEndsOn)!.Value;

    /// <summary>The last day on which a follow-up is in time.</summary>
    /// <param name="days">Days allowed.</param>
    public DateTime DueOn(int days) => CalendarDay.Add(RunsFrom, days);

    /// <summary>Days that a follow-up took; one while the event was still on took none.</summary>
    public int DaysTaken(DateTime followedUpOn) => Math.Max(0, CalendarDay.Between(RunsFrom, followedUpOn));
}
