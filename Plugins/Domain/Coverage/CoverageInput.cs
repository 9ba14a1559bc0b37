using SalesCorner.Plugins.Domain.Pipeline;

namespace SalesCorner.Plugins.Domain.Coverage;

/// <summary>What coverage is computed from.</summary>
/// <param name="Quota">The amount to win in the period.</param>
/// <param name="WonInPeriod">Actual value of the deals won in the period.</param>
/// <param name="WinRate">The share of pipeline value that becomes won value.</param>
/// <param name="AverageWonValue">The average won value in use; null when unknown or not above zero.</param>
/// <param name="Moving">The moving layer of the pipeline.</param>
public sealed record CoverageInput(
    Quota Quota,
    decimal WonInPeriod,
    decimal WinRate,
    decimal? AverageWonValue,
    LayerSum Moving
)
{
    /// <summary>The same in the share of the period in which the rep can sell.</summary>
    public decimal Rate => WinRate * Quota.Capacity;

    /// <summary>What is still to be won: never below zero; null without a quota.</summary>
    public decimal? Remaining => Quota.Target is { } target ? Math.Max(0m, target - WonInPeriod) : null;
}
