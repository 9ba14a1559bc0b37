using System.Globalization;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Storage;

/// <summary>Makes the database's tables, columns and indexes follow the metadata.</summary>
public sealed class Schema(Database database)
{
    /// <summary>Adds every table, column, index and key that the catalogue has and the database has not.</summary>
    public void Ensure(MetadataCatalog catalog) => Ensure(catalog, _ => true);

    /// <summary>Adds what these tables of the catalogue have and the database has not.</summary>
    public void Ensure(MetadataCatalog catalog, Func<TableDefinition, bool> isWanted)
    {
        foreach (var table in catalog.Tables.Where(isWanted))
        {
            Ensure(table);
        }

        if (catalog.TryTable(ActivityTriggers.Pointer) is { } pointer)
        {
            foreach (
                var activity in catalog.Tables.Where(table => table.IsActivity && table != pointer && isWanted(table))
            )
            {
                ActivityTriggers.Ensure(database, pointer, activity);
            }
        }
    }

    /// <summary>Adds what one table needs.</summary>
    public void Ensure(TableDefinition table)
    {
        var existing = ExistingColumns(table.LogicalName);
        if (existing.Count == 0)
        {
            database.Execute(SchemaSql.CreateTable(table));
        }
        else
        {
            foreach (var column in SchemaSql.ColumnsOf(table).Where(column => !existing.Contains(column.Name)))
            {
                database.Execute($"ALTER TABLE {SqlNames.Table(table.LogicalName)} ADD COLUMN {column.Declaration}");
            }
        }

        foreach (var index in SchemaSql.Indexes(table))
        {
            database.Execute(index);
        }
    }

    /// <summary>Removes a table with its rows.</summary>
    public void Drop(TableDefinition table)
    {
        if (table.IsActivity)
        {
            ActivityTriggers.Drop(database, table.LogicalName);
        }

        database.Execute($"DROP TABLE IF EXISTS {SqlNames.Table(table.LogicalName)}");
    }

    /// <summary>Removes a column with its values and every index that uses it.</summary>
    public void Drop(TableDefinition table, ColumnDefinition column)
    {
        foreach (var index in IndexesUsing(table.LogicalName, column.LogicalName))
        {
            database.Execute($"DROP INDEX {SqlNames.Table(index)}");
        }

        foreach (var name in SchemaSql.NamesOf(column))
        {
            database.Execute($"ALTER TABLE {SqlNames.Table(table.LogicalName)} DROP COLUMN {SqlNames.Column(name)}");
        }
    }

    /// <summary>Removes the unique index of an alternate key.</summary>
    public void Drop(TableDefinition table, AlternateKey key) =>
        database.Execute($"DROP INDEX IF EXISTS {SchemaSql.KeyIndexName(table, key)}");

    /// <summary>Lets row versions go on after the greatest one that is stored.</summary>
    public void ContinueRowVersions(MetadataCatalog catalog)
    {
        foreach (var table in catalog.Tables.Where(table => table.Columns.ContainsKey(RowStore.VersionColumn)))
        {
            var greatest = database.Scalar(
                $"SELECT MAX({SqlNames.Column(RowStore.VersionColumn)}) FROM {SqlNames.Table(table.LogicalName)}"
            );
            database.ContinueRowVersions(Convert.ToInt64(greatest ?? 0L, CultureInfo.InvariantCulture));
        }
    }

    private HashSet<string> ExistingColumns(string table)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        using var reader = database.Prepared("SELECT name FROM pragma_table_info($0)", table).ExecuteReader();
        while (reader.Read())
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    private List<string> IndexesUsing(string table, string column)
    {
        var names = new List<string>();
        using var reader = database
            .Prepared(
                "SELECT DISTINCT il.name FROM pragma_index_list($0) il, pragma_index_info(il.name) ii "
                    + "WHERE ii.name IN ($1, $2) AND il.origin = 'c'",
                table,
                column,
                column + "__type"
            )
            .ExecuteReader();
        while (reader.Read())
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }
}
