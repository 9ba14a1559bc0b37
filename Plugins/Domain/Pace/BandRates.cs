using SalesCorner.Plugins.Domain.Numbers;

namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>The share of open deals that is won by the period's end, by age band.</summary>
internal static class BandRates
{
    /// <summary>
    /// Over all periods: `(won in the band + 10 * rate over everything) / (open in the band + 10)`.
    /// </summary>
    public static IReadOnlyList<decimal> Pooled(IReadOnlyCollection<TeamSums> periods, int bands)
    {
        decimal open = periods.Sum(one => one.Sums.Open.Total);
        var rate = periods.Sum(one => one.Sums.Won.Total) / open;
        return Enumerable
            .Range(0, bands)
            .Select(band =>
                Drawn(
                    periods.Sum(one => one.Sums.Won.OfBand(band)),
                    periods.Sum(one => one.Sums.Open.OfBand(band)),
                    rate
                )
            )
            .ToList();
    }

    /// <summary>In one period: `(won in the band + 10 * pooled rate) / (open in the band + 10)`.</summary>
    public static IReadOnlyList<decimal> OfPeriod(PeriodSums sums, IReadOnlyList<decimal> pooled) =>
        pooled.Select((rate, band) => Drawn(sums.Won.OfBand(band), sums.Open.OfBand(band), rate)).ToList();

    private static decimal Drawn(int won, int open, decimal towards) =>
        Exact.Settle((won + (PaceWeights.Band * towards)) / (open + PaceWeights.Band));
}
