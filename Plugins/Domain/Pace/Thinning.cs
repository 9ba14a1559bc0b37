namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>Stands in for many values by fewer that are spread alike.</summary>
internal static class Thinning
{
    private const decimal First = 0.005m;
    private const decimal Span = 0.99m;

    /// <summary>
    /// The values in rising order; more than so many are thinned to that many evenly spaced quantiles.
    /// </summary>
    public static IReadOnlyList<decimal> Of(IEnumerable<decimal> values, int most)
    {
        var sorted = values.OrderBy(value => value).ToList();
        return sorted.Count <= most
            ? sorted
            : Enumerable.Range(0, most).Select(i => QuantileOf(sorted, First + (Span * i / (most - 1)))).ToList();
    }

    /// <summary>A quantile of values in rising order, interpolated as everywhere (see Rates/Quantile).</summary>
    public static decimal QuantileOf(IReadOnlyList<decimal> sorted, decimal share)
    {
        var position = share * (sorted.Count - 1);
        var below = (int)Math.Floor(position);
        var above = Math.Min(below + 1, sorted.Count - 1);
        return sorted[below] + ((position - below) * (sorted[above] - sorted[below]));
    }
}
