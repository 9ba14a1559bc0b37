namespace SalesCorner.Deploy.Try.Sample;

/// <summary>How large the sample organisation is.</summary>
/// <param name="Seed">The same seed gives the same organisation.</param>
/// <param name="Reps">How many reps.</param>
/// <param name="Deals">About how many deals in all; null leaves each rep's own pace.</param>
public sealed record SampleSize(int Seed = 1, int Reps = SampleCast.UsualReps, int? Deals = null)
{
    /// <summary>The most deals that can be asked for.</summary>
    public const int MostDeals = 1_000_000;

    /// <summary>How many deals of two years a busy rep has: some 200 new ones a year. 24 reps have 10,000.</summary>
    public const int DealsPerRep = 417;

    /// <summary>A size by its deals: as many reps as it usually has, or as so many deals need.</summary>
    /// <param name="seed">The same seed gives the same organisation.</param>
    /// <param name="reps">How many reps; null for as many as needed.</param>
    /// <param name="deals">About how many deals; null leaves each rep's own pace.</param>
    public static SampleSize Of(int seed, int? reps, int? deals) => new(seed, reps ?? Math.Max(SampleCast.UsualReps, (deals ?? 0) / DealsPerRep), deals);
}
