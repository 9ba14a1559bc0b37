namespace SalesCorner.Plugins.Domain.Stale;

/// <summary>What a stale rule measures against, and who set it.</summary>
/// <param name="Since">The day from which it counts.</param>
/// <param name="Amount">Days; of pushes their number.</param>
/// <param name="Source">Where the amount comes from.</param>
public sealed record StaleLimit(DateTime Since, int Amount, StaleLimitSource Source);

/// <summary>Where a limit comes from.</summary>
public enum StaleLimitSource
{
    /// <summary>The general settings.</summary>
    Settings,

    /// <summary>The general settings for the last stage before the close.</summary>
    LastStage,

    /// <summary>The policy of the deal's stage.</summary>
    StagePolicy,

    /// <summary>Three quarters of the deals won left the stage in that time.</summary>
    WonDeals,

    /// <summary>The least that the settings allow: deals won left the stage sooner.</summary>
    Floor,

    /// <summary>The deal's own date: of the booked step, or of the close.</summary>
    OwnDate,
}
