using System.Globalization;
using SalesCorner.Deploy.Try.Sample;

namespace SalesCorner.Benchmarks.Replays;

/// <summary>What is replayed.</summary>
internal enum ReplayInput
{
    /// <summary>
    /// An export in the plain layout: each deal is created and mostly closed, up to two events a deal.
    /// </summary>
    Plain,

    /// <summary>The sample organisation: stage moves, activities and answers too, some 18 events a deal.</summary>
    Sample,
}

/// <summary>One replay to measure.</summary>
/// <param name="Input">What is replayed.</param>
/// <param name="Deals">How many deals, about.</param>
/// <param name="Reps">How many reps own them.</param>
internal sealed record ReplayCase(ReplayInput Input, int Deals, int Reps)
{
    /// <summary>
    /// The sizes whose figures stand in docs/performance.md: deals per rep stay as they are, the last two show what
    /// more of them cost.
    /// </summary>
    public static IReadOnlyList<ReplayCase> All { get; } =
    [
        Of(ReplayInput.Sample, 10_000),
        Of(ReplayInput.Sample, 100_000),
        Of(ReplayInput.Plain, 10_000),
        Of(ReplayInput.Plain, 100_000),
        Of(ReplayInput.Plain, 1_000_000),
        new(ReplayInput.Plain, 100_000, 24),
    ];

    /// <summary>A case with as many reps as usual for so many deals.</summary>
    public static ReplayCase Of(ReplayInput input, int deals) =>
        new(input, deals, Math.Max(1, deals / SampleSize.DealsPerRep));

    /// <summary>Reads <c>[plain|sample] DEALS [REPS]</c>.</summary>
    public static ReplayCase Parse(IReadOnlyList<string> words)
    {
        var usual = Of(Enum.Parse<ReplayInput>(words[0], ignoreCase: true), Number(words[1]));
        return words.Count > 2 ? usual with { Reps = Number(words[2]) } : usual;
    }

    /// <summary>The words that <see cref="Parse"/> reads.</summary>
    public IReadOnlyList<string> Words =>
        [Input.ToString(), Deals.ToString(CultureInfo.InvariantCulture), Reps.ToString(CultureInfo.InvariantCulture)];

    private static int Number(string word) =>
        int.Parse(word, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}
