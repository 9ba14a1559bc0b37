namespace SalesCorner.Plugins.Domain.Settings;

/// <summary>Where each status begins, by the odds of making the number. Shares are 0 to 1.</summary>
public sealed record OddsSettings
{
    /// <summary>Odds below which a rep is short.</summary>
    public decimal ThinFrom { get; init; } = 0.35m;

    /// <summary>Odds below which a rep is thin.</summary>
    public decimal CoveredFrom { get; init; } = 0.50m;

    /// <summary>Odds below which a rep is covered; a cause is named below them.</summary>
    public decimal ConfidentFrom { get; init; } = 0.80m;

    /// <summary>Odds from which a rep can be over-covered.</summary>
    public decimal OverCoveredFrom { get; init; } = 0.97m;

    /// <summary>
    /// Odds that have to stay without the newest third of the moving pipeline for a rep to be over-covered.
    /// </summary>
    public decimal OverCoveredStaysFrom { get; init; } = 0.90m;

    /// <summary>Difference of the two witnesses above which it is flagged.</summary>
    public decimal DisagreementFrom { get; init; } = 0.25m;

    /// <summary>Days from a rep's start in which low odds read as ramping.</summary>
    public int RampingDays { get; init; } = 90;
}
