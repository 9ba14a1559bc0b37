using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Domain.Closed;

/// <summary>
/// Says whether a close date was dated back, so that a deal counts on the day on which it was closed in the system.
/// </summary>
public static class CloseDating
{
    /// <summary>
    /// Whether the close date lies before the creation of the deal, or more days before the day of entry than the
    /// settings
    /// allow.
    /// </summary>
    /// <param name="closedOn">The actual close date.</param>
    /// <param name="enteredOn">The day on which the deal was closed in the system.</param>
    /// <param name="createdOn">When the deal was created.</param>
    /// <param name="settings">How many days are allowed.</param>
    public static bool IsDatedBack(DateTime closedOn, DateTime enteredOn, DateTime createdOn, RateSettings settings) =>
        closedOn.Date < createdOn.Date || CalendarDay.Between(closedOn, enteredOn) > settings.DatedBackDays;
}
