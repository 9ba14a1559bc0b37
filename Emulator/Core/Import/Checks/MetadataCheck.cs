using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Import.Checks;

/// <summary>
/// Checks that tables, columns, keys and relationships of a solution agree with each other and with what is there.
/// </summary>
internal static class MetadataCheck
{
    private const int MaximumKeyColumns = 16;

    /// <summary>Checks before anything is built: what the solution refers to must be known.</summary>
    public static void References(ImportedMetadata solution, MetadataCatalog current)
    {
        var tables = solution.Tables.ToDictionary(table => table.LogicalName, StringComparer.Ordinal);
        foreach (var one in solution.Relationships)
        {
            CheckTable(one.Value.ReferencingTable, one.Node);
            if (one.Value.ReferencedTable != "owner")
            {
                CheckTable(one.Value.ReferencedTable, one.Node);
            }
        }

        foreach (var pair in solution.ManyToMany)
        {
            CheckTable(pair.Value.First, pair.Node);
            CheckTable(pair.Value.Second, pair.Node);
        }

        void CheckTable(string name, System.Xml.Linq.XElement node)
        {
            if (!tables.ContainsKey(name) && current.TryTable(name) is null)
            {
                throw ImportFault.At(node, $"The relationship refers to the unknown table '{name}'.");
            }
        }
    }

    /// <summary>Checks the metadata as it would be after the import.</summary>
    public static void Result(ImportedMetadata solution, MetadataCatalog before, MetadataCatalog after)
    {
        foreach (var table in solution.Tables)
        {
            var result = after.Table(table.LogicalName);
            CheckShell(table, result, before.TryTable(table.LogicalName));
            foreach (var column in table.Columns)
            {
                CheckColumn(column, result, before.TryTable(table.LogicalName));
            }

            foreach (var key in table.Keys)
            {
                CheckKey(key, result);
            }
        }

        foreach (var one in solution.Relationships)
        {
            CheckLookup(one, after.Table(one.Value.ReferencingTable));
        }
    }

    private static void CheckShell(ImportedTable table, TableDefinition result, TableDefinition? before)
    {
        if (table.Shell is null)
        {
            return;
        }

        if (result.IsCustom && before is not null && before.Ownership != result.Ownership)
        {
            throw ImportFault.At(
                table.Node,
                $"The ownership of a table cannot change from {before.Ownership} to {result.Ownership}."
            );
        }

        var names = table.Columns.Count(column => column.Value.IsPrimaryName);
        if (result.IsCustom && result.TryColumn(result.PrimaryName) is null)
        {
            throw ImportFault.At(table.Node, "PrimaryName attribute not found for Entity.");
        }

        if (names > 1)
        {
            throw ImportFault.At(table.Node, "More than one attribute is set as the primary name attribute.");
        }
    }

    private static void CheckColumn(Sourced<ColumnDefinition> column, TableDefinition result, TableDefinition? before)
    {
        var now = result.Column(column.Value.LogicalName);
        if (before?.TryColumn(now.LogicalName) is { } old && old.Type != column.Value.Type)
        {
            throw ImportFault.At(
                column.Node,
                $"The type of the column '{now.LogicalName}' cannot change from {old.Type} to {column.Value.Type}."
            );
        }

        if (now.IsCustom && now.IsLookup && now.Targets.Count == 0)
        {
            throw ImportFault.At(
                column.Node,
                $"The following attributes {now.LogicalName} of entity {now.Table} are missing their associated "
                    + "relationship definition."
            );
        }

        if (now.Type is ColumnType.Choice or ColumnType.MultiChoice && now.Options.Count == 0)
        {
            throw ImportFault.At(
                column.Node,
                now.GlobalChoice is { } choice
                    ? $"The option set '{choice}' was not found."
                    : $"The choice '{now.LogicalName}' has no options."
            );
        }

        if (now is { IsSecured: true, CanBeSecured: false })
        {
            throw ImportFault.At(column.Node, $"The column '{now.LogicalName}' cannot be secured.");
        }

        if (now.BaseOf is { } amount && result.TryColumn(amount)?.Type != ColumnType.Money)
        {
            throw ImportFault.At(column.Node, $"'CalculationOf' names '{amount}', which is no currency column.");
        }
    }

    private static void CheckKey(Sourced<AlternateKey> key, TableDefinition table)
    {
        var columns = key.Value.Columns;
        if (columns.Count is 0 or > MaximumKeyColumns)
        {
            throw ImportFault.At(key.Node, $"An alternate key has 1 to {MaximumKeyColumns} columns.");
        }

        var unknown = columns.FirstOrDefault(name => table.TryColumn(name) is null);
        if (unknown is not null)
        {
            throw ImportFault.At(key.Node, $"The table '{table.LogicalName}' has no column '{unknown}'.");
        }
    }

    private static void CheckLookup(Sourced<RelationshipDefinition> one, TableDefinition table)
    {
        if (table.TryColumn(one.Value.ReferencingColumn) is not { IsLookup: true })
        {
            throw ImportFault.At(
                one.Node,
                $"The table '{table.LogicalName}' has no lookup '{one.Value.ReferencingColumn}'."
            );
        }
    }
}
