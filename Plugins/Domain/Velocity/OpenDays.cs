using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Closed;

namespace SalesCorner.Plugins.Domain.Velocity;

/// <summary>Counts the days on which a deal was open inside the trailing window.</summary>
public static class OpenDays
{
    /// <summary>Days from creation (or the window's start) to close (or today); 0 for a deal wholly outside.</summary>
    /// <param name="createdOn">When the deal was opened.</param>
    /// <param name="closedOn">When it closed; null while it is open.</param>
    /// <param name="window">The trailing window.</param>
    public static int Of(DateTime createdOn, DateTime? closedOn, ClosedWindow window)
    {
        var from = createdOn > window.Start ? createdOn : window.Start;
        var to = closedOn is { } closed && closed < window.Today ? closed : window.Today;
        return Math.Max(0, CalendarDay.Between(from, to));
    }
}
