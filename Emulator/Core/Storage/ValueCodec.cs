using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Storage;

/// <summary>Turns values of the SDK into what the database stores and back.</summary>
public static class ValueCodec
{
    /// <summary>The stored form of a value, <see cref="DBNull"/> for none; a fault when its column cannot hold it.</summary>
    public static object ToSql(ColumnDefinition column, object? sdkValue) =>
        sdkValue is null
            ? DBNull.Value
            : column.Type switch
            {
                ColumnType.Boolean => ValueGuard.Of<bool>(column, sdkValue) ? 1L : 0L,
                ColumnType.Integer => NumberEncoding.Integer(column, ValueGuard.Of<int>(column, sdkValue)),
                ColumnType.BigInt => ValueGuard.Of<long>(column, sdkValue),
                ColumnType.Double => NumberEncoding.Double(column, ValueGuard.Of<double>(column, sdkValue)),
                ColumnType.Decimal => NumberEncoding.Decimal(column, ValueGuard.Of<decimal>(column, sdkValue)),
                ColumnType.Money => NumberEncoding.Money(column, ValueGuard.Of<Money>(column, sdkValue).Value),
                ColumnType.Text or ColumnType.Memo or ColumnType.EntityName => Text(column, sdkValue),
                ColumnType.DateTime => DateEncoding.ToSeconds(column, ValueGuard.Of<DateTime>(column, sdkValue)),
                ColumnType.Choice or ColumnType.State or ColumnType.Status => ChoiceEncoding.One(
                    column,
                    ValueGuard.Of<OptionSetValue>(column, sdkValue).Value
                ),
                ColumnType.MultiChoice => ChoiceEncoding.Many(
                    column,
                    ValueGuard.Of<OptionSetValueCollection>(column, sdkValue)
                ),
                ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => Reference(
                    column,
                    ValueGuard.Of<EntityReference>(column, sdkValue)
                ),
                ColumnType.UniqueIdentifier => GuidToSql(ValueGuard.Of<Guid>(column, sdkValue)),
                _ => throw new NotSupportedException(
                    $"Column '{column.LogicalName}' of type {column.Type} has no value of its own in the database."
                ),
            };

    /// <summary>The SDK's form of a stored value; null for none.</summary>
    /// <param name="column">The column that the value belongs to.</param>
    /// <param name="reader">The reader, on a row.</param>
    /// <param name="ordinal">The position of the value in the row.</param>
    /// <param name="targetTable">For a lookup with several targets: the table stored beside the value.</param>
    public static object? FromSql(ColumnDefinition column, StatementReader reader, int ordinal, string? targetTable) =>
        reader.IsDBNull(ordinal)
            ? null
            : column.Type switch
            {
                ColumnType.Boolean => reader.GetInt64(ordinal) != 0,
                ColumnType.Integer => checked((int)reader.GetInt64(ordinal)),
                ColumnType.BigInt => reader.GetInt64(ordinal),
                ColumnType.Double => reader.GetDouble(ordinal),
                ColumnType.Decimal => NumberEncoding.DecimalOf(reader.GetInt64(ordinal)),
                ColumnType.Money => new Money(NumberEncoding.MoneyOf(reader.GetInt64(ordinal))),
                ColumnType.Text or ColumnType.Memo or ColumnType.EntityName => reader.GetString(ordinal),
                ColumnType.DateTime => DateEncoding.FromSeconds(reader.GetInt64(ordinal)),
                ColumnType.Choice or ColumnType.State or ColumnType.Status => new OptionSetValue(
                    checked((int)reader.GetInt64(ordinal))
                ),
                ColumnType.MultiChoice => ChoiceEncoding.ManyOf(reader.GetString(ordinal)),
                ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => new EntityReference(
                    targetTable ?? column.Targets[0],
                    GuidAt(reader, ordinal)
                ),
                ColumnType.UniqueIdentifier => GuidAt(reader, ordinal),
                _ => throw new NotSupportedException(
                    $"Column '{column.LogicalName}' of type {column.Type} is not stored."
                ),
            };

    /// <summary>The stored form of an identifier: sixteen bytes that sort like its text.</summary>
    public static byte[] GuidToSql(Guid id) => id.ToByteArray(bigEndian: true);

    /// <summary>The identifier that stands at this position of the row.</summary>
    public static Guid GuidAt(StatementReader reader, int ordinal) => reader.GetGuid(ordinal);

    // The platform stores an empty text as no text.
    private static object Text(ColumnDefinition column, object sdkValue)
    {
        var text = ValueGuard.Of<string>(column, sdkValue);
        if (text.Length == 0)
        {
            return DBNull.Value;
        }

        if (column.MaxLength is { } longest && text.Length > longest)
        {
            throw new DataverseFault(
                FaultCodes.TextTooLong,
                $"A validation error occurred. The length of the '{column.LogicalName}' attribute of the "
                    + $"'{column.Table}' entity exceeded the maximum allowed length of '{longest}'."
            );
        }

        return text;
    }

    private static byte[] Reference(ColumnDefinition column, EntityReference reference)
    {
        // No targets at all: the column refers to rows of any table.
        if (column.Targets.Count > 0 && !column.Targets.Contains(reference.LogicalName, StringComparer.Ordinal))
        {
            throw DataverseFault.InvalidArgument(
                $"The column '{column.LogicalName}' of '{column.Table}' refers to {string.Join(" or ", column.Targets)}, "
                    + $"not to '{reference.LogicalName}'."
            );
        }

        return GuidToSql(reference.Id);
    }
}
