namespace SalesCorner.Plugins.Domain.Goals;

/// <summary>How far something is, or why that cannot be said.</summary>
/// <param name="Share">From 0 to 1; null where it cannot be said.</param>
/// <param name="Reason">Why there is none; null where there is one.</param>
public sealed record Progress(decimal? Share, string? Reason)
{
    /// <summary>A share that could be computed.</summary>
    public static Progress Of(decimal share) => new(share, null);

    /// <summary>None, for a reason.</summary>
    public static Progress Missing(string reason) => new(null, reason);
}
