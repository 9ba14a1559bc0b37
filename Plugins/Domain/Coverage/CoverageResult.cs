namespace SalesCorner.Plugins.Domain.Coverage;

/// <summary>A rep's coverage of a period. A figure that cannot be computed is null, and a note says why.</summary>
/// <param name="Input">What it was computed from.</param>
/// <param name="Status">The verdict.</param>
public sealed record CoverageResult(CoverageInput Input, CoverageStatus Status)
{
    /// <summary>What is still to be won.</summary>
    public decimal? Remaining => Input.Remaining;

    /// <summary>Pipeline value per unit of remaining quota that gives about even odds: 1 / win rate.</summary>
    public decimal? RequiredRatio { get; init; }

    /// <summary>Pipeline value needed.</summary>
    public decimal? RequiredValue { get; init; }

    /// <summary>Pipeline deals needed.</summary>
    public int? RequiredDeals { get; init; }

    /// <summary>The ratio that gives good odds (see <see cref="Coverage.ConfidentRatio"/>).</summary>
    public decimal? ConfidentRatio { get; init; }

    /// <summary>Moving value per unit of remaining quota.</summary>
    public decimal? CoverageRatio { get; init; }

    /// <summary>Share of the required pipeline value that is moving.</summary>
    public decimal? Attainment { get; init; }

    /// <summary>Pipeline value that is missing.</summary>
    public decimal? GapValue { get; init; }

    /// <summary>Deals that are missing.</summary>
    public int? GapDeals { get; init; }

    /// <summary>Why figures are null or doubtful, in sentences.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
