namespace SalesCorner.Plugins.Domain.Rates;

/// <summary>
/// Quantiles by linear interpolation between the two nearest values (as PERCENTILE.INC of a spreadsheet and
/// PERCENTILE_CONT
/// of SQL): the median of an even number of values is the mean of the middle two.
/// </summary>
public static class Quantile
{
    /// <summary>The value below which the given share of all values lies; null without values.</summary>
    public static decimal? Of(IEnumerable<int> values, decimal share)
    {
        var sorted = values.OrderBy(value => value).ToList();
        if (sorted.Count == 0)
        {
            return null;
        }

        var position = share * (sorted.Count - 1);
        var below = (int)Math.Floor(position);
        var above = Math.Min(below + 1, sorted.Count - 1);
        return sorted[below] + ((position - below) * ((decimal)sorted[above] - sorted[below]));
    }
}
