using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Import;

/// <summary>Turns a solution's tables, columns, keys, relationships and choices into components.</summary>
internal sealed class MetadataParts(MetadataCatalog current, ImportedMetadata solution, string solutionName)
{
    private readonly TableParts tables = new(current);

    /// <summary>The components, the tables first.</summary>
    public IReadOnlyList<Component> All() =>
        [
            .. solution.Choices.Select(choice =>
                Part(ComponentKind.Choice, choice.Name, choice.DisplayName, null, choice)
            ),
            .. solution.Tables.SelectMany(OfTable),
            .. solution.ManyToMany.SelectMany(OfManyToMany),
            .. RelationshipParts
                .Of(current, solution)
                .Select(one =>
                    Part(ComponentKind.Relationship, one.SchemaName, one.SchemaName, one.ReferencingTable, one)
                ),
        ];

    private IEnumerable<Component> OfTable(ImportedTable table)
    {
        var shape = tables.Shape(table);
        if (shape.Own is { } own)
        {
            yield return Part(ComponentKind.Table, own.LogicalName, own.DisplayName, own.LogicalName, own);
        }

        foreach (var column in shape.Columns)
        {
            yield return Part(
                ComponentKind.Column,
                $"{table.LogicalName}.{column.LogicalName}",
                column.DisplayName,
                table.LogicalName,
                column
            );
        }

        foreach (var key in table.Keys)
        {
            yield return Part(
                ComponentKind.Key,
                $"{table.LogicalName}.{key.Value.Name}",
                key.Value.Name,
                table.LogicalName,
                key.Value
            );
        }
    }

    private IEnumerable<Component> OfManyToMany(Sourced<ManyToManyDefinition> pair)
    {
        var table = tables.PairTable(pair.Value);
        yield return Part(ComponentKind.Table, table.LogicalName, table.DisplayName, table.LogicalName, table);
        yield return Part(
            ComponentKind.ManyToMany,
            pair.Value.SchemaName,
            pair.Value.SchemaName,
            table.LogicalName,
            pair.Value
        );
    }

    private Component Part<T>(ComponentKind kind, string key, string name, string? table, T definition) =>
        new()
        {
            Kind = kind,
            Key = key.ToLowerInvariant(),
            Id = StableId.Of(kind.ToString(), key),
            Name = name,
            Table = table,
            Solution = solutionName,
            Json = MetadataJson.Write(definition),
        };
}
