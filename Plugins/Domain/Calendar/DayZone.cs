using System.Security;

namespace SalesCorner.Plugins.Domain.Calendar;

/// <summary>The time zone in which an organisation counts its days.</summary>
public sealed class DayZone
{
    private readonly TimeZoneInfo zone;

    private DayZone(TimeZoneInfo zone)
    {
        this.zone = zone;
    }

    /// <summary>Days of UTC: for an organisation that has chosen no zone.</summary>
    public static DayZone Utc { get; } = new(TimeZoneInfo.Utc);

    /// <summary>
    /// The zone of a name of Windows, as the platform's list has it; null when this machine knows no such zone.
    /// </summary>
    public static DayZone? Named(string windowsName) =>
        (Find(windowsName) ?? (ZoneNames.OtherOf(windowsName) is { } other ? Find(other) : null)) is { } zone
            ? new DayZone(zone)
            : null;

    /// <summary>The day on which something happened, as a date without a time.</summary>
    /// <param name="utc">When, in UTC.</param>
    public DateTime DayOf(DateTime utc) =>
        Day(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone));

    /// <summary>
    /// The day that somebody typed into a column that shows days and keeps moments: it holds that person's midnight. A
    /// midnight of UTC or of this zone is taken as such, else the nearest midnight is meant.
    /// </summary>
    /// <param name="stored">What the column holds, in UTC.</param>
    public DateTime DayTyped(DateTime stored)
    {
        if (stored.TimeOfDay == TimeSpan.Zero)
        {
            return Day(stored);
        }

        var local = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(stored, DateTimeKind.Utc), zone);
        return Day(local.TimeOfDay == TimeSpan.Zero ? local : stored.AddHours(12));
    }

    private static DateTime Day(DateTime time) => DateTime.SpecifyKind(time.Date, DateTimeKind.Utc);

    private static TimeZoneInfo? Find(string name)
    {
        try
        {
            return TimeZoneInfo.FindSystemTimeZoneById(name);
        }
        catch (Exception unknown)
            when (unknown is TimeZoneNotFoundException or InvalidTimeZoneException or SecurityException)
        {
            return null;
        }
    }
}
