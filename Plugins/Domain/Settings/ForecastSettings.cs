using SalesCorner.Plugins.Domain.Calendar;

namespace SalesCorner.Plugins.Domain.Settings;

/// <summary>When calls are frozen.</summary>
public sealed record ForecastSettings
{
    private const int DaysInWeek = 7;

    /// <summary>The day of the week on which calls are frozen: 1 is Monday, 7 is Sunday.</summary>
    public int FreezeDay { get; init; } = 1;

    /// <summary>The last such day, today included.</summary>
    internal DateTime LastFreezeDay(DateTime today) =>
        CalendarDay.Add(today, -(((int)today.DayOfWeek + DaysInWeek - (FreezeDay % DaysInWeek)) % DaysInWeek));
}
