using SalesCorner.Plugins.Domain.Stages;

namespace SalesCorner.Plugins.Domain.Settings;

/// <summary>Which activities count for a deal.</summary>
public sealed record ActivitySettings
{
    /// <summary>Whether activities on an account or contact count for the only open deal of that customer.</summary>
    public bool CountCustomers { get; init; } = true;

    /// <summary>The kinds that count nowhere, as they were typed; null for none.</summary>
    public string? LeftOutText { get; init; }

    /// <summary>Whether the kind, by the logical name of its table, counts nowhere.</summary>
    public bool LeavesOut(string table) => NameList.Read(LeftOutText).Contains(table, StringComparer.OrdinalIgnoreCase);
}
