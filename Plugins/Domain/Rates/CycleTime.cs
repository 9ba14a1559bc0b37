namespace SalesCorner.Plugins.Domain.Rates;

/// <summary>Days from creation to win.</summary>
/// <param name="Deals">Won deals that it rests on.</param>
/// <param name="Median">Half of them were won within so many days; null without any.</param>
/// <param name="ThirdQuartile">Three quarters of them were; null without any.</param>
public sealed record CycleTime(int Deals, decimal? Median, decimal? ThirdQuartile)
{
    /// <summary>The cycle of so many won deals.</summary>
    public static CycleTime Of(IReadOnlyCollection<int> days) =>
        new(days.Count, Quantile.Of(days, 0.5m), Quantile.Of(days, 0.75m));
}
