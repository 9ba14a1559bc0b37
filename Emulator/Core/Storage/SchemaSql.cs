using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Storage;

/// <summary>The statements that make a table, its columns and its indexes.</summary>
internal static class SchemaSql
{
    // Columns that nearly every row shares with nearly every other: an index on them costs and finds nothing.
    private static readonly HashSet<string> Unselective = new(StringComparer.Ordinal)
    {
        "createdby",
        "createdonbehalfby",
        "modifiedby",
        "modifiedonbehalfby",
        "owninguser",
        "owningteam",
        "transactioncurrencyid",
        "overriddencreatedon",
        "organizationid",
        "slaid",
        "slainvokedid",
    };

    // The one moment that is looked for often and never changes; it is set on every row, so the index serves sorting
    // too.
    // Other moments move with every second save, and their indexes with them.
    private const string Created = "createdon";

    // A job's row comes and goes with nearly every save: only what jobs are looked up by is worth its cost.
    private static readonly HashSet<string> LookedUpOfJobs = new(StringComparer.Ordinal)
    {
        "createdon",
        "regardingobjectid",
    };

    /// <summary>The statement that makes the table with all columns.</summary>
    public static string CreateTable(TableDefinition table) =>
        $"CREATE TABLE {SqlNames.Table(table.LogicalName)} ("
        + string.Join(", ", ColumnsOf(table).Select(column => column.Declaration))
        + ")";

    /// <summary>The table's stored columns, the primary key first, each with its declaration.</summary>
    public static IEnumerable<(string Name, string Declaration)> ColumnsOf(TableDefinition table) =>
        table
            .Columns.Values.Where(column => column.IsStored)
            .OrderByDescending(column => column.IsPrimaryId)
            .ThenBy(column => column.LogicalName, StringComparer.Ordinal)
            .SelectMany(column => NamesOf(column).Select(name => (name, Declaration(column, name))));

    /// <summary>The names under which a column is stored: a lookup with several targets has two.</summary>
    public static IEnumerable<string> NamesOf(ColumnDefinition column)
    {
        if (column.IsStored)
        {
            yield return column.LogicalName;
        }

        if (column.IsPolymorphic)
        {
            yield return column.LogicalName + "__type";
        }
    }

    /// <summary>The statements that make the table's indexes where they are missing.</summary>
    public static IEnumerable<string> Indexes(TableDefinition table)
    {
        foreach (var key in table.Keys)
        {
            yield return $"CREATE UNIQUE INDEX IF NOT EXISTS {KeyIndexName(table, key)} ON "
                + $"{SqlNames.Table(table.LogicalName)} ({string.Join(", ", key.Columns.Select(SqlNames.Column))})";
        }

        if (table.Columns.ContainsKey("ownerid"))
        {
            var columns = table.Columns.ContainsKey("statecode") ? "\"ownerid\", \"statecode\"" : "\"ownerid\"";
            yield return $"CREATE INDEX IF NOT EXISTS {IndexName(table, "ownerid")} ON "
                + $"{SqlNames.Table(table.LogicalName)} ({columns})";
        }

        foreach (var column in table.Columns.Values.Where(column => IsIndexed(table, column)))
        {
            // Without the rows that hold nothing: they are many, and nobody looks for them.
            var part = column.LogicalName == Created ? "" : $" WHERE {SqlNames.Column(column.LogicalName)} IS NOT NULL";
            yield return $"CREATE INDEX IF NOT EXISTS {IndexName(table, column.LogicalName)} ON "
                + $"{SqlNames.Table(table.LogicalName)} ({SqlNames.Column(column.LogicalName)}){part}";
        }
    }

    /// <summary>The quoted name of the unique index of an alternate key.</summary>
    public static string KeyIndexName(TableDefinition table, AlternateKey key) =>
        SqlNames.Table($"key_{table.LogicalName}_{key.Name}");

    private static bool IsIndexed(TableDefinition table, ColumnDefinition column) =>
        table.LogicalName == "asyncoperation"
            ? LookedUpOfJobs.Contains(column.LogicalName)
            : !Unselective.Contains(column.LogicalName)
                && column.Type switch
                {
                    ColumnType.Lookup or ColumnType.Customer => true,
                    // The columns of intersect tables.
                    ColumnType.UniqueIdentifier => table.Ownership == Ownership.None && !column.IsPrimaryId,
                    ColumnType.DateTime => column.LogicalName == Created
                        || column.DateBehavior == DateBehavior.DateOnly,
                    _ => false,
                };

    private static string IndexName(TableDefinition table, string column) =>
        SqlNames.Table($"ix_{table.LogicalName}_{column}");

    private static string Declaration(ColumnDefinition column, string name)
    {
        var type = name == column.LogicalName ? SqlType(column.Type) : "TEXT";
        var constant =
            column.DefaultValue is string text && name == column.LogicalName
                ? $" DEFAULT '{text.Replace("'", "''", StringComparison.Ordinal)}'"
                : "";
        return $"{SqlNames.Column(name)} {type}{(column.IsPrimaryId ? " NOT NULL PRIMARY KEY" : "")}{constant}";
    }

    private static string SqlType(ColumnType type) =>
        type switch
        {
            ColumnType.Text or ColumnType.Memo or ColumnType.EntityName => "TEXT COLLATE NOCASE",
            ColumnType.MultiChoice => "TEXT",
            ColumnType.Double => "REAL",
            ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner or ColumnType.UniqueIdentifier => "BLOB",
            _ => "INTEGER",
        };
}
