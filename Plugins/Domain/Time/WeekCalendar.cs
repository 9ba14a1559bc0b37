using SalesCorner.Plugins.Domain.Calendar;

namespace SalesCorner.Plugins.Domain.Time;

/// <summary>Cuts days into weeks.</summary>
/// <param name="firstDay">The day on which a week begins.</param>
public sealed class WeekCalendar(DayOfWeek firstDay)
{
    private const int Days = 7;

    /// <summary>The first day of the week that a day lies in.</summary>
    public DateTime StartOf(DateTime day) =>
        CalendarDay.Add(day.Date, -(((int)day.DayOfWeek - (int)firstDay + Days) % Days));

    /// <summary>The first days of the present week and of those before it, the latest first.</summary>
    public IReadOnlyList<DateTime> Latest(DateTime today, int weeks) =>
        Enumerable.Range(0, weeks).Select(back => CalendarDay.Add(StartOf(today), -Days * back)).ToList();
}
