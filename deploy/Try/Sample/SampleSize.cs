namespace SalesCorner.Deploy.Try.Sample;

/// <summary>How large the sample organisation is.</summary>
/// <param name="Seed">The same seed gives the same organisation.</param>
/// <param name="Reps">How many reps.</param>
/// <param name="Deals">About how many deals in all; null leaves each rep's own pace.</param>
public sealed record SampleSize(int Seed = 1, int Reps = SampleCast.UsualReps, int? Deals = null)
{
    /// <summary>The most deals that can be asked for.</summary>
    public const int MostDeals = 1_000_000;
}
