using System.Globalization;

namespace SalesCorner.Plugins.Tests.Domain;

/// <summary>Dates for tests: <see cref="Today"/> and days counted from it.</summary>
internal static class Days
{
    public static readonly DateTime Today = On(2026, 11, 21);

    public static DateTime On(int year, int month, int day) => new(year, month, day, 0, 0, 0, DateTimeKind.Utc);

    public static DateTime Parse(string date) =>
        DateTime.ParseExact(
            date,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal
        );

    public static DateTime Ago(int days) => Today.AddDays(-days);

    public static DateTime Ahead(int days) => Today.AddDays(days);

    public static DateTime? At(int? daysFromToday) => daysFromToday is null ? null : Today.AddDays(daysFromToday.Value);
}
