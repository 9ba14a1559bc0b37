using System.Globalization;
using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Nightly;

/// <summary>
/// What stands in the columns that the solution computes, as lines that can be compared; and how to empty them.
/// </summary>
internal static class StoredState
{
    // What differs between two computations of the same thing.
    private static readonly string[] Incidental =
    [
        RepCoverageTable.Id,
        RepCoverageTable.ComputedOn,
        RepCoverageTable.DirtySince,
        "createdon",
        "modifiedon",
        "versionnumber",
        "createdby",
        "modifiedby",
        "modifiedonbehalfby",
        "createdonbehalfby",
        "exchangerate",
    ];

    // What a deal's rows say. Its history (stage entered, pushes, first day as qualified) cannot be computed from them.
    private static readonly string[] FromRows =
    [
        OpportunityTable.LastActivityOn,
        OpportunityTable.LastTwoWayOn,
        OpportunityTable.NextActivityOn,
        OpportunityTable.Touches,
        OpportunityTable.Minutes,
        OpportunityTable.MinutesToQualify,
        OpportunityTable.Score,
        OpportunityTable.Completeness,
        OpportunityTable.Grade,
        OpportunityTable.QualificationStatus,
        OpportunityTable.AssumedByStage,
        OpportunityTable.GateGaps,
        OpportunityTable.StaleOn,
        OpportunityTable.StaleReason,
        OpportunityTable.Stale,
        OpportunityTable.Layer,
    ];

    // A row without pipeline and quota may be there or not: a rep who once had a deal in a period keeps the row.
    public static IReadOnlyList<string> Coverage(this PluginWorld world) =>
        world
            .Rows(RepCoverageTable.LogicalName)
            .Where(row => row.GetAttributeValue<DateTime>(RepCoverageTable.PeriodEnd) >= world.Today)
            .Where(row =>
                row.GetAttributeValue<int>(RepCoverageTable.RawCount) > 0 || row.Contains(RepCoverageTable.Quota)
            )
            .SelectMany(row => Lines(row, row.GetAttributeValue<string>(RepCoverageTable.Key)))
            .Order(StringComparer.Ordinal)
            .ToList();

    public static IReadOnlyList<string> Deals(this PluginWorld world) =>
        world
            .Rows(OpportunityTable.LogicalName)
            .SelectMany(row => Lines(row, "deal " + row.Id))
            .Order(StringComparer.Ordinal)
            .ToList();

    public static IReadOnlyList<string> Stays(this PluginWorld world) =>
        world
            .Rows(StageChangeTable.LogicalName)
            .Select(row =>
                DealLog.Stay(
                    row.GetAttributeValue<EntityReference>(StageChangeTable.OpportunityId).Id,
                    row.GetAttributeValue<int>(StageChangeTable.Stage),
                    row.GetAttributeValue<DateTime>(StageChangeTable.EnteredOn),
                    row.GetAttributeValue<DateTime>(StageChangeTable.LeftOn)
                )
            )
            .Order(StringComparer.Ordinal)
            .ToList();

    /// <summary>The sums that everything else on a rep's row follows from.</summary>
    public static IReadOnlyList<string> Bases(this PluginWorld world) =>
        world
            .Rows(RepCoverageTable.LogicalName)
            .Where(row => row.GetAttributeValue<OptionSetValue>(RepCoverageTable.Kind).Value == Choice.First)
            .Select(row =>
                row.GetAttributeValue<string>(RepCoverageTable.Key)
                + "\n"
                + row.GetAttributeValue<string>(RepCoverageTable.Basis)
            )
            .Order(StringComparer.Ordinal)
            .ToList();

    /// <summary>Takes everything away that a computation from scratch has to bring back.</summary>
    public static void Wipe(this PluginWorld world)
    {
        foreach (var table in (string[])[RepCoverageTable.LogicalName, BaselineTable.LogicalName])
        {
            foreach (var row in world.Rows(table))
            {
                world.System.Delete(table, row.Id);
            }
        }

        foreach (var deal in world.Rows(OpportunityTable.LogicalName, OpportunityTable.State, 0))
        {
            world.System.Update(
                new Entity(deal.LogicalName, deal.Id).With(FromRows.ToDictionary(column => column, _ => (object?)null))
            );
        }

        world.Drain();
    }

    private static IEnumerable<string> Lines(Entity row, string name) =>
        row
            .Attributes.Where(column =>
                column.Value is not null && !Incidental.Contains(column.Key, StringComparer.Ordinal)
            )
            .Select(column => name + " " + column.Key + "=" + Text(column.Value));

    private static string Text(object? value) =>
        value switch
        {
            Money money => money.Value.ToString("0.####", CultureInfo.InvariantCulture),
            OptionSetValue choice => choice.Value.ToString(CultureInfo.InvariantCulture),
            EntityReference reference => reference.Id.ToString("D"),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
        };
}
