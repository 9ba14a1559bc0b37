using SalesCorner.Plugins.Domain.Calendar;

namespace SalesCorner.Deploy.Backtest;

/// <summary>A moment of a period on which the question is put: how will it end?</summary>
/// <param name="Name">What people call it; the value of <c>at</c> in the JSON.</param>
/// <param name="Share">How much of the way from the period's first day to its last one lies behind, 0 to 1.</param>
public sealed record Moment(string Name, decimal Share)
{
    /// <summary>The first day, half time, and four fifths.</summary>
    public static IReadOnlyList<Moment> All { get; } =
    [new("first day", 0m), new("half time", 0.5m), new("80 %", 0.8m)];

    /// <summary>
    /// The day of a period: half time of a month with 30 days is its 15th, for 29 days lie between the first and the
    /// last.
    /// </summary>
    public DateTime DayIn(FiscalPeriod period) => period.Start.AddDays((int)((period.End - period.Start).Days * Share));
}
