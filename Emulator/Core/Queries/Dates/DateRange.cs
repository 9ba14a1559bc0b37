namespace SalesCorner.Emulator.Queries.Dates;

/// <summary>The moments from one up to, not including, another; an end that is null is open.</summary>
/// <param name="From">The first moment.</param>
/// <param name="To">The first moment after.</param>
internal readonly record struct DateRange(DateTime? From, DateTime? To)
{
    /// <summary>One whole day.</summary>
    public static DateRange Day(DateTime day) => new(day.Date, day.Date.AddDays(1));
}
