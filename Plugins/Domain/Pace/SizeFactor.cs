using SalesCorner.Plugins.Domain.Numbers;

namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>Measures whether large deals are won less often in the time that is left.</summary>
internal static class SizeFactor
{
    /// <summary>For each size class `(won + 10) / (expected by age + 10)`.</summary>
    public static IReadOnlyList<decimal> Of(IReadOnlyCollection<TeamSums> periods, IReadOnlyList<decimal> pooled) =>
        Enumerable.Range(0, SizeClasses.Count).Select(size => Of(periods, pooled, size)).ToList();

    private static decimal Of(IReadOnlyCollection<TeamSums> periods, IReadOnlyList<decimal> pooled, int size)
    {
        var won = periods.Sum(one => one.Sums.Won.OfSize(size));
        var expected = periods.Sum(one => pooled.Select((rate, band) => rate * one.Sums.Open[band, size]).Sum());
        return Exact.Settle((won + PaceWeights.Band) / (expected + PaceWeights.Band));
    }
}
