namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>The money that one bucket of a distribution stands for.</summary>
/// <param name="Unit">The width of a bucket in base currency, above zero.</param>
internal sealed record PaceScale(decimal Unit)
{
    private const decimal Quotas = 3m;

    private readonly double width = (double)Unit;

    // A need on the edge between two buckets belongs to the lower one, whatever dust the division leaves.
    private const decimal Dust = 0.000000001m;

    /// <summary>
    /// Three quotas in 600 buckets; without a quota three times what is expected, or a scale of one where that is
    /// nothing.
    /// </summary>
    public static PaceScale Of(decimal? quota, decimal expected)
    {
        var whole = quota > 0m ? quota.Value : expected;
        return new PaceScale(whole > 0m ? whole * Quotas / Convolution.Buckets : 1m);
    }

    /// <summary>The first bucket that is enough for a need; one past the last when none is.</summary>
    public int FirstEnough(decimal need)
    {
        var buckets = Math.Ceiling((need / Unit) - Dust);
        return (int)Math.Max(0m, Math.Min(Convolution.Buckets + 1, buckets));
    }

    /// <summary>The bucket that an amount falls into.</summary>
    public int BucketOf(decimal amount) => (int)Math.Max(0m, Math.Min(Convolution.Buckets, Math.Floor(amount / Unit)));

    /// <summary>A deal that may be won.</summary>
    public WonChance Chance(decimal chance, decimal value) => new((double)chance, (double)value / width);
}
