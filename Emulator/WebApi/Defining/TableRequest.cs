using System.Xml.Linq;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.WebApi.Defining;

/// <summary>
/// Puts what a request adds to a table into the form in which a solution would bring it, so that both take one way.
/// </summary>
internal static class TableRequest
{
    /// <summary>A table and its columns.</summary>
    public static ImportedMetadata Of(
        TableDefinition? shell,
        IEnumerable<ColumnDefinition> columns,
        string schemaName
    ) => new() { Tables = [Table(shell, columns, schemaName)] };

    /// <summary>
    /// Columns that join a table: of a custom table the whole, for what the platform adds depends on all its columns.
    /// </summary>
    public static ImportedMetadata Joining(
        TableDefinition table,
        IReadOnlyCollection<ColumnDefinition> columns,
        ComponentCatalog components
    )
    {
        if (!table.IsCustom)
        {
            return Of(null, columns, table.SchemaName);
        }

        var names = columns.Select(column => column.LogicalName).ToHashSet(StringComparer.Ordinal);
        var known = components
            .Of(ComponentKind.Column, table.LogicalName)
            .Select(one => MetadataJson.Read<ColumnDefinition>(one.Json))
            .Where(column => !names.Contains(column.LogicalName));
        return Of(
            table with
            {
                Columns = TableDefinition.ByName([]),
                Keys = [],
            },
            known.Concat(columns),
            table.SchemaName
        );
    }

    /// <summary>A key that joins a table.</summary>
    public static ImportedMetadata Joining(TableDefinition table, AlternateKey key) =>
        new()
        {
            Tables =
            [
                Table(null, [], table.SchemaName) with
                {
                    Keys = [new Sourced<AlternateKey>(key, Node("Keys", key.Name))],
                },
            ],
        };

    /// <summary>A table in that form.</summary>
    public static ImportedTable Table(TableDefinition shell, IEnumerable<ColumnDefinition> columns) =>
        Table(shell, columns, shell.SchemaName);

    /// <summary>Stands for the request in messages.</summary>
    public static XElement Node(string set, string name)
    {
        var node = new XElement(set, new XAttribute("Name", name));
        node.AddAnnotation(new SourceFile("request"));
        return node;
    }

    private static ImportedTable Table(
        TableDefinition? shell,
        IEnumerable<ColumnDefinition> columns,
        string schemaName
    ) =>
        new()
        {
            Node = Node("EntityDefinitions", schemaName),
            SchemaName = schemaName,
            Shell = shell,
            Columns =
            [
                .. columns.Select(column => new Sourced<ColumnDefinition>(
                    column,
                    Node("Attributes", column.SchemaName)
                )),
            ],
            Keys = [],
        };
}
