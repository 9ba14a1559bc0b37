using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Solutions;

/// <summary>Lays what solutions brought over the standard tables; an import and a restart take the same way.</summary>
public static class CatalogBuilder
{
    /// <summary>The metadata of the standard tables with these components.</summary>
    public static MetadataCatalog Build(MetadataCatalog standard, IReadOnlyCollection<Component> components)
    {
        var choices = Parts<GlobalChoice>(components, ComponentKind.Choice)
            .ToDictionary(one => one.Name, StringComparer.Ordinal);
        var relationships = Parts<RelationshipDefinition>(components, ComponentKind.Relationship).ToList();
        var keys = components
            .Where(one => one.Kind == ComponentKind.Key)
            .ToLookup(one => one.Table!, one => MetadataJson.Read<AlternateKey>(one.Json), StringComparer.Ordinal);
        var columns = Parts<ColumnDefinition>(components, ComponentKind.Column)
            .ToLookup(one => one.Table, StringComparer.Ordinal);
        var targets = relationships.ToLookup(
            one => one.ReferencingTable,
            one => (one.ReferencingColumn, one.ReferencedTable),
            StringComparer.Ordinal
        );

        // A table that nothing is added to stays the very same object, and so does what others keep about it.
        var tables = standard
            .Tables.Concat(Parts<TableDefinition>(components, ComponentKind.Table))
            .Select(table => Extend(table, columns[table.LogicalName], targets[table.LogicalName], choices))
            .Select(table =>
                keys.Contains(table.LogicalName)
                    ? table with
                    {
                        Keys = [.. table.Keys, .. keys[table.LogicalName]],
                    }
                    : table
            );
        return new MetadataCatalog(tables, standard.Relationships, standard.ManyToMany, []).With(
            null,
            relationships,
            Parts<ManyToManyDefinition>(components, ComponentKind.ManyToMany),
            choices.Values
        );
    }

    private static IEnumerable<T> Parts<T>(IEnumerable<Component> components, ComponentKind kind) =>
        components.Where(one => one.Kind == kind).Select(one => MetadataJson.Read<T>(one.Json));

    private static TableDefinition Extend(
        TableDefinition table,
        IEnumerable<ColumnDefinition> added,
        IEnumerable<(string Column, string Target)> targets,
        Dictionary<string, GlobalChoice> choices
    )
    {
        var merged = new Dictionary<string, ColumnDefinition>(table.Columns, StringComparer.Ordinal);
        foreach (var column in added)
        {
            merged[column.LogicalName] = WithOptions(column, choices);
        }

        foreach (var (name, target) in targets)
        {
            if (merged.TryGetValue(name, out var column))
            {
                merged[name] = WithTarget(column, target);
            }
        }

        var isSame =
            merged.Count == table.Columns.Count
            && merged.All(one => ReferenceEquals(one.Value, table.Columns.GetValueOrDefault(one.Key)));
        return isSame ? table : table with { Columns = TableDefinition.ByName(merged.Values) };
    }

    private static ColumnDefinition WithOptions(ColumnDefinition column, Dictionary<string, GlobalChoice> choices) =>
        column.GlobalChoice is { } name && choices.TryGetValue(name, out var choice)
            ? column with
            {
                Options = choice.Options,
            }
            : column;

    // A lookup of a solution learns its targets from relationships alone; a standard one may gain some.
    private static ColumnDefinition WithTarget(ColumnDefinition column, string target)
    {
        var isOpen = column.Targets.Count == 0 && !column.IsCustom;
        return isOpen || column.Targets.Contains(target, StringComparer.Ordinal)
            ? column
            : column with
            {
                Targets = [.. column.Targets, target],
            };
    }
}
