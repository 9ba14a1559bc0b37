using SalesCorner.Plugins.Domain.Motion;

namespace SalesCorner.Plugins.Domain.Time;

/// <summary>A completed activity of a week.</summary>
/// <param name="Class">What it was as work.</param>
/// <param name="Minutes">Minutes that it took.</param>
public sealed record WeekActivity(TimeClass Class, int Minutes)
{
    /// <summary>Whether somebody logged how long it took.</summary>
    public bool IsLogged { get; init; }

    /// <summary>Whether it was an appointment.</summary>
    public bool IsMeeting { get; init; }

    /// <summary>The motion of the deal that it regards; null where it regards none.</summary>
    public DealMotion? Motion { get; init; }
}
