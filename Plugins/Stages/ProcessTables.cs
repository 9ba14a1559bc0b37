using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Stages;

/// <summary>The tables of the business process flows whose stages count.</summary>
internal static class ProcessTables
{
    /// <summary>The two that every sales organisation has.</summary>
    public static readonly string[] Standard = [ProcessTable.OpportunitySales, ProcessTable.LeadToOpportunitySales];

    /// <summary>All of them in a configuration, and one more whose event is being answered.</summary>
    public static IReadOnlyList<string> Of(SalesConfiguration configuration, string? table = null) =>
        Standard
            .Concat(configuration.OwnProcessTables)
            .Concat(table is null ? [] : [table])
            .Distinct(StringComparer.Ordinal)
            .ToList();

    /// <summary>Whether the table belongs to a process of the organisation's own.</summary>
    public static bool IsOwn(string table) => !Standard.Contains(table, StringComparer.Ordinal);

    /// <summary>The column of a process row that refers to the deal.</summary>
    public static string DealColumn(string table) =>
        IsOwn(table) ? ProcessTable.OwnOpportunity : ProcessTable.Opportunity;

    /// <summary>The deal that a process row belongs to; null for one that has not come to a deal.</summary>
    public static EntityReference? DealOf(Entity? row) =>
        row is null
            ? null
            : row.GetAttributeValue<EntityReference>(ProcessTable.Opportunity)
                ?? row.GetAttributeValue<EntityReference>(ProcessTable.OwnOpportunity);
}
