using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Storage;

/// <summary>Keeps activitypointer, a real table with indexes, in step with every table of activities.</summary>
internal static class ActivityTriggers
{
    /// <summary>The table that shows the activities of all kinds.</summary>
    public const string Pointer = "activitypointer";

    /// <summary>Adds the triggers of one kind of activity.</summary>
    public static void Ensure(Database database, TableDefinition pointer, TableDefinition activity)
    {
        var names = SharedColumns(pointer, activity);
        var columns = string.Join(", ", names.Select(SqlNames.Column));
        var values = string.Join(", ", names.Select(name => "NEW." + SqlNames.Column(name)));
        if (activity.TryColumn("regardingobjectid") is null && activity.TryColumn("opportunityid") is not null)
        {
            // The close activity of an opportunity regards it by a column of its own.
            columns += ", \"regardingobjectid\", \"regardingobjectid__type\"";
            values += ", NEW.\"opportunityid\", 'opportunity'";
        }

        var table = SqlNames.Table(activity.LogicalName);
        var kind = "'" + activity.LogicalName.Replace("'", "''", StringComparison.Ordinal) + "'";
        var pointerTable = SqlNames.Table(Pointer);
        database.Execute(
            $"CREATE TRIGGER IF NOT EXISTS {Name(activity.LogicalName, "insert")} AFTER INSERT ON {table} BEGIN "
                + $"INSERT INTO {pointerTable} ({columns}, \"activitytypecode\") VALUES ({values}, {kind}); END"
        );
        database.Execute(
            $"CREATE TRIGGER IF NOT EXISTS {Name(activity.LogicalName, "update")} AFTER UPDATE ON {table} BEGIN "
                + $"UPDATE {pointerTable} SET ({columns}) = ({values}) WHERE \"activityid\" = NEW.\"activityid\"; END"
        );
        database.Execute(
            $"CREATE TRIGGER IF NOT EXISTS {Name(activity.LogicalName, "delete")} AFTER DELETE ON {table} BEGIN "
                + $"DELETE FROM {pointerTable} WHERE \"activityid\" = OLD.\"activityid\"; END"
        );
    }

    /// <summary>Removes a kind of activity from activitypointer, before its table goes.</summary>
    public static void Drop(Database database, string activity) =>
        database.Execute($"DELETE FROM {SqlNames.Table(Pointer)} WHERE \"activitytypecode\" = $0", activity);

    private static List<string> SharedColumns(TableDefinition pointer, TableDefinition activity) =>
        [
            .. pointer
                .Columns.Values.Where(column => column.LogicalName != "activitytypecode" && IsShared(column, activity))
                .OrderBy(column => column.LogicalName, StringComparer.Ordinal)
                .SelectMany(SchemaSql.NamesOf),
        ];

    private static bool IsShared(ColumnDefinition column, TableDefinition activity) =>
        activity.TryColumn(column.LogicalName) is { } own && own.IsPolymorphic == column.IsPolymorphic;

    private static string Name(string activity, string action) => SqlNames.Table($"pointer_{activity}_{action}");
}
