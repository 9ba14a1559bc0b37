using SalesCorner.Plugins.Domain.Stages;

namespace SalesCorner.Plugins.Domain.Settings;

/// <summary>What says in which stage a deal is.</summary>
public sealed record StageSettings
{
    /// <summary>The sources in words, in their order; null for the usual order.</summary>
    public string? OrderText { get; init; }

    /// <summary>The organisation's own process tables as they were typed; null for none.</summary>
    public string? ProcessTablesText { get; init; }

    /// <summary>The sources in their order.</summary>
    public IReadOnlyList<StageSource> Order => StageOrder.Read(OrderText);

    /// <summary>The organisation's own process tables.</summary>
    public IReadOnlyList<string> ProcessTables =>
        NameList
            .Read(ProcessTablesText)
            .Select(name => name.ToLowerInvariant())
            .Distinct(StringComparer.Ordinal)
            .ToList();
}
