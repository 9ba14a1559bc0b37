namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>Deals open on a reference day whose layer was kept, and those of them that were won, by layer.</summary>
/// <param name="Moving">Those that moved.</param>
/// <param name="Stale">Those that were stale.</param>
/// <param name="Unqualified">Those that were not qualified.</param>
public sealed record LayerCounts(LayerCount Moving, LayerCount Stale, LayerCount Unqualified)
{
    /// <summary>No deal.</summary>
    public static LayerCounts None { get; } = new(LayerCount.None, LayerCount.None, LayerCount.None);

    /// <summary>The counts of a layer.</summary>
    public LayerCount this[PaceLayer layer] =>
        layer switch
        {
            PaceLayer.Moving => Moving,
            PaceLayer.Stale => Stale,
            _ => Unqualified,
        };

    /// <summary>Both together.</summary>
    public LayerCounts Plus(LayerCounts other) =>
        new(Moving.Plus(other.Moving), Stale.Plus(other.Stale), Unqualified.Plus(other.Unqualified));
}

/// <summary>Deals of one layer.</summary>
/// <param name="Open">Open on the reference day.</param>
/// <param name="Won">How many of them were won in the period.</param>
public sealed record LayerCount(CellCounts Open, int Won)
{
    /// <summary>No deal.</summary>
    public static LayerCount None { get; } = new(CellCounts.None, 0);

    /// <summary>Both together.</summary>
    public LayerCount Plus(LayerCount other) => new(Open.Plus(other.Open), Won + other.Won);
}
