namespace SalesCorner.Plugins.Domain.Calendar;

/// <summary>What people call several fiscal periods of a length.</summary>
internal static class PeriodWords
{
    private static readonly KeyValuePair<int, string>[] ByMonths =
    [
        new(12, "years"),
        new(6, "half-years"),
        new(3, "quarters"),
        new(1, "months"),
    ];

    /// <summary>The plural, told from a period's first and last day.</summary>
    public static string Plural(DateTime start, DateTime end) =>
        ByMonths
            .Where(length => start.AddMonths(length.Key) == CalendarDay.Add(end, 1))
            .Select(length => length.Value)
            .FirstOrDefault()
        ?? "periods of four weeks";
}
