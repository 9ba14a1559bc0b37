using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Storage;

/// <summary>Says in the platform's words which unique value a write repeats.</summary>
internal static class UniqueViolation
{
    /// <summary>The fault for an error that the database raised while this row was written.</summary>
    public static DataverseFault Explain(TableDefinition table, Entity row, SqliteException error)
    {
        // SQLite names the columns: "UNIQUE constraint failed: new_order.new_number, new_order.new_year".
        var broken = table.Keys.FirstOrDefault(key =>
            key.Columns.All(column => error.Message.Contains($"{table.LogicalName}.{column}", StringComparison.Ordinal))
        );
        if (broken is null)
        {
            return new DataverseFault(
                FaultCodes.DuplicateRecord,
                $"Cannot insert duplicate key: a '{table.LogicalName}' with id {row.Id:D} exists already."
            );
        }

        return DataverseFault.DuplicateKey(
            $"A record that has the attribute values {string.Join(", ", broken.Columns)} already exists. The "
                + "entity key "
                + $"{broken.Name} requires that this set of attributes contains unique values. Select unique "
                + "values and try again."
        );
    }
}
