using SalesCorner.Plugins.Domain.Stages;

namespace SalesCorner.Plugins.Domain.Stale;

/// <summary>What decides when an open deal turns stale.</summary>
/// <param name="CreatedOn">When it was opened.</param>
public sealed record StaleFacts(DateTime CreatedOn)
{
    /// <summary>When it was last reopened; everything counts from that day then.</summary>
    public DateTime? ReopenedOn { get; init; }

    /// <summary>The last completed customer activity.</summary>
    public DateTime? LastActivityOn { get; init; }

    /// <summary>The end of the next planned activity.</summary>
    public DateTime? NextActivityOn { get; init; }

    /// <summary>When it came into its stage; creation when unknown.</summary>
    public DateTime? StageEnteredOn { get; init; }

    /// <summary>The stage's policy; null for a stage without one.</summary>
    public StagePolicy? Stage { get; init; }

    /// <summary>Days in which three quarters of the team's won deals left the stage; null when not measured.</summary>
    public decimal? WonDealsStageDays { get; init; }

    /// <summary>The estimated close date.</summary>
    public DateTime? EstimatedCloseOn { get; init; }

    /// <summary>Whether an import made the close date up.</summary>
    public bool CloseDateAssumed { get; init; }

    /// <summary>The day since which a large deal has rested on a single contact; null when it does not.</summary>
    public DateTime? SingleContactOn { get; init; }

    /// <summary>How often the close date was pushed, and when that reached the limit.</summary>
    public ClosePushes Pushes { get; init; } = ClosePushes.None;
}
