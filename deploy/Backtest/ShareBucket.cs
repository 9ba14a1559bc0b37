using System.Text.Json.Serialization;
using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Deploy.Backtest;

/// <summary>Statements whose odds lie between two limits, and how many of them came true. All are shares.</summary>
/// <param name="From">The lower limit, included.</param>
/// <param name="To">The upper limit, excluded but for 1.</param>
/// <param name="Points">How many.</param>
/// <param name="Said">The mean of what was said; null without any.</param>
/// <param name="Made">The share that came true; null without any.</param>
public sealed record ShareBucket(decimal From, decimal To, int Points, decimal? Said, decimal? Made)
{
    /// <summary>Where the true share lies with odds of 8 in 10 (Wilson's interval); null without statements.</summary>
    [JsonIgnore]
    public WilsonRange? Range =>
        WilsonRange.Of((int)Math.Round((Made ?? 0m) * Points), Points, SalesSettings.Default.Rates.RangeZ);

    /// <summary>Limits for odds of making a number.</summary>
    internal static IReadOnlyList<decimal> Fifths { get; } = [0m, 0.2m, 0.4m, 0.6m, 0.8m, 1m];

    /// <summary>Limits for chances of deals, most of which are low.</summary>
    internal static IReadOnlyList<decimal> LowChances { get; } = [0m, 0.05m, 0.1m, 0.2m, 0.4m, 0.6m, 1m];

    /// <summary>Sorts statements into buckets.</summary>
    /// <param name="said">What was said, and whether it came true.</param>
    /// <param name="limits">The limits, from 0 to 1.</param>
    internal static IReadOnlyList<ShareBucket> Of(
        IReadOnlyList<(decimal Odds, bool True)> said,
        IReadOnlyList<decimal> limits
    ) =>
        [
            .. limits.Zip(
                limits.Skip(1),
                (from, to) => Between(from, to, [.. said.Where(one => one.Odds >= from && (one.Odds < to || to == 1m))])
            ),
        ];

    private static ShareBucket Between(decimal from, decimal to, IReadOnlyList<(decimal Odds, bool True)> said) =>
        said.Count == 0
            ? new ShareBucket(from, to, 0, null, null)
            : new ShareBucket(
                from,
                to,
                said.Count,
                said.Average(one => one.Odds),
                said.Average(one => one.True ? 1m : 0m)
            );
}
