using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Storage;

/// <summary>The statement that finds a row by the values of an alternate key.</summary>
/// <param name="Sql">The statement; it answers the id.</param>
/// <param name="Values">The values of its parameters.</param>
internal sealed record KeyQuery(string Sql, object?[] Values)
{
    /// <summary>The statement for these values; a fault when their columns are none of the table's keys.</summary>
    public static KeyQuery Of(TableDefinition table, KeyAttributeCollection keys)
    {
        var names = keys.Keys.ToHashSet(StringComparer.Ordinal);
        var key =
            table.Keys.FirstOrDefault(one => names.SetEquals(one.Columns))
            ?? throw DataverseFault.InvalidArgument(
                $"Invalid lookup property: {string.Join(", ", names)} is no alternate key of '{table.LogicalName}'."
            );

        var conditions = key.Columns.Select((name, i) => $"{SqlNames.Column(name)} = {ParameterNames.At(i)}");
        return new KeyQuery(
            $"SELECT {SqlNames.Column(table.PrimaryId)} FROM {SqlNames.Table(table.LogicalName)} "
                + $"WHERE {string.Join(" AND ", conditions)}",
            [.. key.Columns.Select(name => Stored(table.Column(name), keys[name]))]
        );
    }

    // A lookup in a key may come as a bare id.
    private static object Stored(ColumnDefinition column, object? value) =>
        column.IsLookup && value is Guid id ? ValueCodec.GuidToSql(id) : ValueCodec.ToSql(column, value);
}
