namespace SalesCorner.Plugins.Domain.Settings;

/// <summary>What selling costs.</summary>
public sealed record CostSettings
{
    /// <summary>Cost of an hour in base currency; null where cost is not to be shown.</summary>
    public decimal? HourlyCost { get; init; }

    /// <summary>The share of the won value above which selling is expensive.</summary>
    public decimal ExpensiveFrom { get; init; } = 0.30m;
}
