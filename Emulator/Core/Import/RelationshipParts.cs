using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Import;

/// <summary>The relationships of a solution: those it writes, and those that come with activities and notes.</summary>
internal static class RelationshipParts
{
    // The owner of a row is a user or a team; exports name that pair as a table.
    private const string OwnerPair = "owner";

    /// <summary>All relationships that the solution brings.</summary>
    public static IEnumerable<RelationshipDefinition> Of(MetadataCatalog current, ImportedMetadata solution) =>
        solution
            .Relationships.Select(one => one.Value)
            .Where(one => one.ReferencedTable != OwnerPair)
            .Concat(solution.Tables.SelectMany(table => OfTable(current, table)))
            .DistinctBy(one => one.SchemaName, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<RelationshipDefinition> OfTable(MetadataCatalog current, ImportedTable table)
    {
        if (table.HasActivities)
        {
            foreach (
                var activity in current.Tables.Where(one =>
                    one.IsActivity && one.TryColumn("regardingobjectid") is not null
                )
            )
            {
                var name = $"{table.SchemaName}_{activity.SchemaName}s";

                // The rows of activitypointer come and go with those of the activity tables.
                yield return activity.LogicalName == "activitypointer"
                    ? One(name, activity.LogicalName, "regardingobjectid", table) with
                    {
                        Delete = Cascade.None,
                    }
                    : One(name, activity.LogicalName, "regardingobjectid", table);
            }
        }

        if (table.HasNotes)
        {
            yield return One($"{table.SchemaName}_Annotations", "annotation", "objectid", table);
        }
    }

    private static RelationshipDefinition One(string name, string from, string column, ImportedTable to) =>
        new()
        {
            SchemaName = name,
            ReferencingTable = from,
            ReferencingColumn = column,
            ReferencedTable = to.LogicalName,
            Delete = Cascade.Cascade,
            IsCustom = true,
        };
}
