using Microsoft.Data.Sqlite;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Security;
using SalesCorner.Emulator.Solutions;
using SalesCorner.Emulator.StandardTables;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Import;

/// <summary>Brings the database's tables from the metadata before an import to the metadata after it.</summary>
internal sealed class SchemaChange(Database database)
{
    private readonly Schema schema = new(database);

    /// <summary>Adds what is new and drops what is gone.</summary>
    public void Apply(MetadataCatalog before, MetadataCatalog after, IEnumerable<Component> gone)
    {
        foreach (var one in gone)
        {
            Drop(before, one);
        }

        try
        {
            schema.Ensure(after, table => !ReferenceEquals(table, before.TryTable(table.LogicalName)));
        }
        catch (SqliteException error) when (error.SqliteErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT)
        {
            throw ImportFault.Of(
                "customizations.xml",
                $"An alternate key cannot be made, its values repeat: {error.Message}"
            );
        }

        foreach (var table in before.Tables)
        {
            NameTargets(table, after.TryTable(table.LogicalName));
        }
    }

    private void Drop(MetadataCatalog before, Component one)
    {
        if (before.TryTable(one.Table) is not { } table)
        {
            return;
        }

        switch (one.Kind)
        {
            case ComponentKind.Key:
                schema.Drop(table, MetadataJson.Read<AlternateKey>(one.Json));
                break;
            case ComponentKind.Column when IsOwn(table, one.Key):
                schema.Drop(table, table.Column(one.Key[(table.LogicalName.Length + 1)..]));
                break;
            case ComponentKind.Table:
                schema.Drop(table);
                DropShares(table);
                break;
            default:
                break;
        }
    }

    // Shares say the table by its name, not by a lookup: they go with its rows.
    private void DropShares(TableDefinition table) =>
        database.Execute(
            $"DELETE FROM {SqlNames.Table(Shares.Table)} WHERE {SqlNames.Column("objecttypecode")} = $0",
            table.LogicalName
        );

    // A changed standard column becomes what it was; it does not go.
    private static bool IsOwn(TableDefinition table, string key) =>
        StandardCatalog.Catalog.TryTable(table.LogicalName)?.TryColumn(key[(table.LogicalName.Length + 1)..]) is null;

    // A lookup that may refer to a second table from now on has to say for its old values which table they mean.
    private void NameTargets(TableDefinition before, TableDefinition? after)
    {
        foreach (var column in before.Columns.Values.Where(column => column.IsLookup && !column.IsPolymorphic))
        {
            if (after?.TryColumn(column.LogicalName) is { IsPolymorphic: true })
            {
                database.Execute(
                    $"UPDATE {SqlNames.Table(before.LogicalName)} SET {SqlNames.TypeColumn(column.LogicalName)} = $0 "
                        + $"WHERE {SqlNames.Column(column.LogicalName)} IS NOT NULL",
                    column.Targets[0]
                );
            }
        }
    }
}
