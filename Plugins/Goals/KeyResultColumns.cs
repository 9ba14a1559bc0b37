using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Goals;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Goals;

/// <summary>Reads key results for the rules.</summary>
internal static class KeyResultColumns
{
    /// <summary>What checking and adding up needs.</summary>
    public static readonly string[] Read =
    [
        KeyResultTable.ObjectiveId,
        KeyResultTable.Name,
        KeyResultTable.Unit,
        KeyResultTable.Start,
        KeyResultTable.Target,
        KeyResultTable.DueOn,
        KeyResultTable.Weight,
        KeyResultTable.Progress,
        KeyResultTable.OwningUser,
    ];

    /// <summary>What the check needs to know of it.</summary>
    public static KeyResultFacts FactsOf(Entity row) =>
        new(row.GetAttributeValue<string>(KeyResultTable.Name))
        {
            Unit = Choice.Read<KeyResultUnit>(row.GetAttributeValue<OptionSetValue>(KeyResultTable.Unit)),
            Start = row.GetAttributeValue<decimal?>(KeyResultTable.Start),
            Target = row.GetAttributeValue<decimal?>(KeyResultTable.Target),
            DueOn = row.GetAttributeValue<DateTime?>(KeyResultTable.DueOn),
            HasOwner = row.Contains(KeyResultTable.OwningUser),
        };

    /// <summary>Where its value comes from; typed where none is given.</summary>
    public static KeyResultSource SourceOf(OptionSetValue? value) =>
        Choice.Read<KeyResultSource>(value) ?? KeyResultSource.Manual;
}
