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

    /// <summary>
    /// The fewest deals that a rep can tell a story with; an organisation of fewer deals has fewer reps.
    /// </summary>
    public const int FewestDealsPerRep = 55;

    /// <summary>
    /// A size by its deals: as many reps as it usually has, more where so many deals need them, fewer where there are
    /// few deals.
    /// </summary>
    /// <param name="seed">The same seed gives the same organisation.</param>
    /// <param name="reps">How many reps; null for as many as needed.</param>
    /// <param name="deals">About how many deals; null leaves each rep's own pace.</param>
    public static SampleSize Of(int seed, int? reps, int? deals) => new(seed, reps ?? RepsFor(deals), deals);

    private static int RepsFor(int? deals) =>
        deals is { } wanted
            ? Math.Max(Math.Clamp(wanted / FewestDealsPerRep, 1, SampleCast.UsualReps), wanted / DealsPerRep)
            : SampleCast.UsualReps;
}
