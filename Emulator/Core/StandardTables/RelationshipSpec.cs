using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.StandardTables;

/// <summary>
/// The relationships of a table: those its file names, and one for each lookup that it does not name.
/// </summary>
internal static class RelationshipSpec
{
    // Rows of these tables are never deleted while the rows below are looked at, so nothing follows them.
    private static readonly HashSet<string> Anchors = new(StringComparer.Ordinal)
    {
        "systemuser",
        "team",
        "businessunit",
        "organization",
        "transactioncurrency",
    };

    // The table references show Merge: Cascade for their lookups, but for the one that tells what a row was merged
    // into.
    private static readonly HashSet<string> Mergeable = new(StringComparer.Ordinal)
    {
        "account",
        "contact",
        "lead",
        "incident",
    };

    /// <summary>All one-to-many relationships in which the table holds the lookup.</summary>
    public static IEnumerable<RelationshipDefinition> Of(TableFile file, TableDefinition table)
    {
        var named = file.Relationships.Select(line => Parse(table.LogicalName, line.Key, line.Value)).ToList();
        var covered = named.Select(one => (one.ReferencingColumn, one.ReferencedTable)).ToHashSet();
        return named.Concat(
            table
                .Columns.Values.Where(column => column.IsLookup)
                .OrderBy(column => column.LogicalName, StringComparer.Ordinal)
                .SelectMany(column =>
                    column
                        .Targets.Where(target => !covered.Contains((column.LogicalName, target)))
                        .Select(target => Usual(table, column, target))
                )
        );
    }

    /// <summary>The relationship of that name with what its line says: column, target, behaviour.</summary>
    public static RelationshipDefinition Parse(string table, string name, string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Behaving(
            words[2],
            new RelationshipDefinition
            {
                SchemaName = name,
                ReferencingTable = table,
                ReferencingColumn = words[0],
                ReferencedTable = words[1],
            }
        );
    }

    private static RelationshipDefinition Usual(TableDefinition table, ColumnDefinition column, string target)
    {
        var isRegarding = table.IsActivity && column.LogicalName == "regardingobjectid";
        var behavior = isRegarding switch
        {
            // The rows of activitypointer follow those of the activity tables.
            true => table.LogicalName == "activitypointer" ? "none" : "parental",
            false => Anchors.Contains(target) ? "none" : "referential",
        };
        return Behaving(
            behavior,
            new RelationshipDefinition
            {
                SchemaName = isRegarding
                    ? $"{target}_{table.SchemaName}s"
                    : $"{target}_{table.LogicalName}_{column.LogicalName}",
                ReferencingTable = table.LogicalName,
                ReferencingColumn = column.LogicalName,
                ReferencedTable = target,
            }
        );
    }

    private static RelationshipDefinition Behaving(string behavior, RelationshipDefinition one) =>
        behavior switch
        {
            "parental" => one with
            {
                Assign = Cascade.Cascade,
                Share = Cascade.Cascade,
                Unshare = Cascade.Cascade,
                Reparent = Cascade.Cascade,
                Delete = Cascade.Cascade,
                Merge = Cascade.Cascade,
            },
            // Rows below another of the same table: all follows but deletion.
            "hierarchical" => Behaving("parental", one) with { Delete = Cascade.RemoveLink },
            "referential" => one with
            {
                Delete = Cascade.RemoveLink,
                Merge =
                    Mergeable.Contains(one.ReferencedTable) && one.ReferencingColumn != "masterid"
                        ? Cascade.Cascade
                        : Cascade.None,
            },
            "restrict" => one with { Delete = Cascade.Restrict },
            "cascadedelete" => one with { Delete = Cascade.Cascade },
            "none" => one with { Delete = Cascade.None },
            _ => throw new InvalidDataException($"'{behavior}' of {one.SchemaName} is no behaviour of a relationship."),
        };
}
