using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Solutions;

/// <summary>Lays what solutions brought over the standard tables; an import and a restart take the same way.</summary>
public static class CatalogBuilder
{
    /// <summary>The metadata of the standard tables with these components.</summary>
    public static MetadataCatalog Build(MetadataCatalog standard, IReadOnlyCollection<Component> components)
    {
        var choices = Parts<GlobalChoice>(components, ComponentKind.Choice).ToDictionary(one => one.Name, StringComparer.Ordinal);
        var relationships = Parts<RelationshipDefinition>(components, ComponentKind.Relationship).ToList();
        var keys = components.Where(one => one.Kind == ComponentKind.Key).ToLookup(
            one => one.Table!,
            one => MetadataJson.Read<AlternateKey>(one.Json),
            StringComparer.Ordinal);
        var columns = Parts<ColumnDefinition>(components, ComponentKind.Column).ToLookup(one => one.Table, StringComparer.Ordinal);
        var targets = relationships.ToLookup(
            one => (one.ReferencingTable, one.ReferencingColumn),
            one => one.ReferencedTable);

        var tables = standard.Tables.Concat(Parts<TableDefinition>(components, ComponentKind.Table))
            .Select(table => table with
            {
                Columns = TableDefinition.ByName(Merge(table, columns[table.LogicalName])
                    .Select(column => WithTargets(WithOptions(column, choices), targets[(table.LogicalName, column.LogicalName)]))),
                Keys = [.. table.Keys, .. keys[table.LogicalName]],
            });
        return new MetadataCatalog(tables, standard.Relationships, standard.ManyToMany, [])
            .With(null, relationships, Parts<ManyToManyDefinition>(components, ComponentKind.ManyToMany), choices.Values);
    }

    private static IEnumerable<T> Parts<T>(IEnumerable<Component> components, ComponentKind kind) =>
        components.Where(one => one.Kind == kind).Select(one => MetadataJson.Read<T>(one.Json));

    private static Dictionary<string, ColumnDefinition>.ValueCollection Merge(
        TableDefinition table,
        IEnumerable<ColumnDefinition> added)
    {
        var merged = new Dictionary<string, ColumnDefinition>(table.Columns, StringComparer.Ordinal);
        foreach (var column in added)
        {
            merged[column.LogicalName] = column;
        }

        return merged.Values;
    }

    private static ColumnDefinition WithOptions(ColumnDefinition column, Dictionary<string, GlobalChoice> choices) =>
        column.GlobalChoice is { } name && choices.TryGetValue(name, out var choice)
            ? column with { Options = choice.Options }
            : column;

    // A lookup of a solution learns its targets from relationships alone; a standard one may gain some.
    private static ColumnDefinition WithTargets(ColumnDefinition column, IEnumerable<string> added)
    {
        var isOpen = column.Targets.Count == 0 && !column.IsCustom;
        var missing = added.Except(column.Targets, StringComparer.Ordinal).ToList();
        return isOpen || missing.Count == 0 ? column : column with { Targets = [.. column.Targets, .. missing] };
    }
}
