using SalesCorner.Plugins.Domain.Numbers;

namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>
/// By how much deals of each layer are won more often or less often than age and size say; 1 until measured.
/// </summary>
/// <param name="Moving">The factor of moving deals.</param>
/// <param name="Stale">The factor of stale deals.</param>
/// <param name="Unqualified">The factor of unqualified deals.</param>
/// <param name="Deals">Deals with a kept layer that they rest on; 0 while not measured.</param>
public sealed record LayerFactors(decimal Moving, decimal Stale, decimal Unqualified, int Deals)
{
    /// <summary>No layer was kept yet: nothing is assumed.</summary>
    public static LayerFactors Unmeasured { get; } = new(1m, 1m, 1m, 0);

    /// <summary>The factor of a layer.</summary>
    public decimal this[PaceLayer layer] =>
        layer switch
        {
            PaceLayer.Moving => Moving,
            PaceLayer.Stale => Stale,
            _ => Unqualified,
        };

    /// <summary>For each layer `(won + 20) / (expected by age and size + 20)`.</summary>
    public static LayerFactors Of(LayerCounts counts, IReadOnlyList<decimal> pooled, IReadOnlyList<decimal> sizes) =>
        new(
            Factor(counts.Moving, pooled, sizes),
            Factor(counts.Stale, pooled, sizes),
            Factor(counts.Unqualified, pooled, sizes),
            counts.Moving.Open.Total + counts.Stale.Open.Total + counts.Unqualified.Open.Total
        );

    private static decimal Factor(LayerCount layer, IReadOnlyList<decimal> pooled, IReadOnlyList<decimal> sizes) =>
        Exact.Settle((layer.Won + PaceWeights.Factor) / (layer.Open.Expected(pooled, sizes) + PaceWeights.Factor));
}
