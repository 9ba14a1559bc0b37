namespace SalesCorner.Plugins.Domain.Pipeline;

/// <summary>Deals of one layer of the pipeline.</summary>
/// <param name="Count">How many.</param>
/// <param name="Value">Their estimated value together.</param>
public sealed record LayerSum(int Count, decimal Value)
{
    /// <summary>No deal.</summary>
    public static LayerSum None { get; } = new(0, 0m);

    /// <summary>Both layers together.</summary>
    public LayerSum Plus(LayerSum other) => new(Count + other.Count, Value + other.Value);

    /// <summary>This layer without the deals of a layer inside it.</summary>
    public LayerSum Minus(LayerSum inner) => new(Count - inner.Count, Value - inner.Value);

    internal static LayerSum Of(IReadOnlyCollection<OpenDeal> deals) =>
        new(deals.Count, deals.Sum(deal => deal.Value ?? 0m));
}
