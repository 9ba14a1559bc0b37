namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>
/// Takes a deal out of a distribution again, so that "what if it were lost" does not need a new one for each deal. The
/// way back
/// is exact as long as the deal is rather lost than won: an error then shrinks from bucket to bucket.
/// </summary>
internal static class Deconvolution
{
    // At even chances an error neither grows nor shrinks; a little below, it is gone after some buckets.
    private const double HighestChance = 0.45;

    /// <summary>Whether a deal can be taken out that way.</summary>
    public static bool Takes(WonChance deal) => deal.Chance <= HighestChance;

    /// <summary>The chance that the total stays below a bucket without the deal.</summary>
    /// <param name="mass">The distribution with the deal.</param>
    /// <param name="bucket">The bucket; at most one past the last.</param>
    /// <param name="deal">The deal to take out.</param>
    public static double Below(double[] mass, int bucket, WonChance deal)
    {
        if (deal.Chance <= 0d || deal.Size <= 0d)
        {
            return mass.Take(bucket).Sum();
        }

        var whole = (int)Math.Min(deal.Size, Convolution.Buckets);
        var high = deal.Chance * Math.Min(1d, deal.Size - whole);
        var low = deal.Chance - high;
        var without = new double[Math.Min(bucket, Convolution.Buckets)];
        var sum = 0d;
        for (var i = 0; i < without.Length; i++)
        {
            without[i] =
                whole == 0
                    ? (mass[i] - Before(without, i - 1, high)) / (1d - high)
                    : (mass[i] - Before(without, i - whole, low) - Before(without, i - whole - 1, high))
                        / (1d - low - high);
            sum += without[i];
        }

        return sum;
    }

    private static double Before(double[] without, int index, double weight) =>
        index < 0 ? 0d : without[index] * weight;
}
