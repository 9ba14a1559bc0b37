using SalesCorner.Deploy.Try.History;

namespace SalesCorner.Deploy.Tests.Backtest;

/// <summary>
/// Two years of deals of three reps: one opened every third day, open for 5 to 100 days, every second one won.
/// </summary>
internal static class SomeDeals
{
    private static readonly string[] Reps = ["Ada", "Ben", "Cleo"];

    /// <summary>The last day on which something is known.</summary>
    public static DateOnly LastDay { get; } = new(2026, 9, 30);

    /// <summary>The deals.</summary>
    public static IReadOnlyList<DealRecord> OfTwoYears()
    {
        var first = new DateOnly(2025, 1, 1);
        return [.. Enumerable.Range(0, 210).Select(index => Deal(index, first.AddDays(index * 3)))];
    }

    /// <summary>An input of nothing but deals.</summary>
    public static SalesHistory History(IReadOnlyList<DealRecord> deals) =>
        new()
        {
            Source = "some deals",
            Deals = deals,
            LastDay = LastDay,
        };

    private static DealRecord Deal(int index, DateOnly created)
    {
        var closed = created.AddDays(5 + (index * 37 % 96));
        var deal = new DealRecord
        {
            Id = $"D{index}",
            Name = $"Deal {index}",
            Owner = Reps[index % Reps.Length],
            Created = created,
            EstimatedValue = 1_000m * (1 + (index % 7)),
        };
        return closed > LastDay
            ? deal
            : deal with
            {
                Closed = closed,
                Outcome = index % 2 == 0 ? DealOutcome.Won : DealOutcome.Lost,
                ActualValue = index % 2 == 0 ? deal.EstimatedValue : null,
            };
    }
}
