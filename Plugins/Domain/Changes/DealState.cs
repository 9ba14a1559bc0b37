namespace SalesCorner.Plugins.Domain.Changes;

/// <summary>What of a deal makes it part of the moving pipeline.</summary>
/// <param name="OwnerId">Whose it is.</param>
/// <param name="Standing">Open, won or lost.</param>
/// <param name="Value">In base currency: estimated while open, what was won of a won one; zero when unknown.</param>
/// <param name="CloseOn">Estimated close date; null when unknown.</param>
/// <param name="Qualified">Whether its qualification status is Qualified.</param>
/// <param name="Stale">Whether the deal was last judged to be stale.</param>
public sealed record DealState(
    Guid OwnerId,
    DealStanding Standing,
    decimal Value,
    DateTime? CloseOn,
    bool Qualified,
    bool Stale
)
{
    /// <summary>What it adds to the moving pipeline, in base currency; zero when it does not move.</summary>
    public decimal Moving => Standing == DealStanding.Open && Qualified && !Stale ? Value : 0m;
}

/// <summary>Whether a deal is open, and how it ended.</summary>
public enum DealStanding
{
    /// <summary>Not closed.</summary>
    Open,

    /// <summary>Closed as won.</summary>
    Won,

    /// <summary>Closed otherwise.</summary>
    Lost,
}
