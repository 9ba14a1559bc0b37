using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Storage;

/// <summary>Turns values of the SDK into what the database stores and back.</summary>
public static class ValueCodec
{
    /// <summary>
    /// The stored form of a value, <see cref="DBNull"/> for none; a fault when its column cannot hold it.
    /// </summary>
    public static object ToSql(ColumnDefinition column, object? sdkValue)
    {
        var boxed = default(Boxed);
        Encode(column, sdkValue, ref boxed);
        return boxed.Value;
    }

    /// <summary>Gives the stored form of a value to a sink; a fault when its column cannot hold it.</summary>
    internal static void Encode<TSink>(ColumnDefinition column, object? sdkValue, ref TSink sink)
        where TSink : struct, IValueSink
    {
        if (sdkValue is null)
        {
            sink.Nothing();
            return;
        }

        switch (column.Type)
        {
            case ColumnType.Boolean:
                sink.Whole(ValueGuard.Of<bool>(column, sdkValue) ? 1L : 0L);
                break;
            case ColumnType.Integer:
                sink.Whole(NumberEncoding.Integer(column, ValueGuard.Of<int>(column, sdkValue)));
                break;
            case ColumnType.BigInt:
                sink.Whole(ValueGuard.Of<long>(column, sdkValue));
                break;
            case ColumnType.Double:
                sink.Real(NumberEncoding.Double(column, ValueGuard.Of<double>(column, sdkValue)));
                break;
            case ColumnType.Decimal:
                sink.Whole(NumberEncoding.Decimal(column, ValueGuard.Of<decimal>(column, sdkValue)));
                break;
            case ColumnType.Money:
                sink.Whole(NumberEncoding.Money(column, ValueGuard.Of<Money>(column, sdkValue).Value));
                break;
            case ColumnType.Text or ColumnType.Memo or ColumnType.EntityName:
                EncodeText(Text(column, sdkValue), ref sink);
                break;
            case ColumnType.DateTime:
                sink.Whole(DateEncoding.ToSeconds(column, ValueGuard.Of<DateTime>(column, sdkValue)));
                break;
            case ColumnType.Choice or ColumnType.State or ColumnType.Status:
                sink.Whole(ChoiceEncoding.One(column, ValueGuard.Of<OptionSetValue>(column, sdkValue).Value));
                break;
            case ColumnType.MultiChoice:
                EncodeText(
                    ChoiceEncoding.Many(column, ValueGuard.Of<OptionSetValueCollection>(column, sdkValue)),
                    ref sink
                );
                break;
            case ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner:
                sink.Id(Reference(column, ValueGuard.Of<EntityReference>(column, sdkValue)));
                break;
            case ColumnType.UniqueIdentifier:
                sink.Id(ValueGuard.Of<Guid>(column, sdkValue));
                break;
            default:
                throw new NotSupportedException(
                    $"Column '{column.LogicalName}' of type {column.Type} has no value of its own in the database."
                );
        }
    }

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
    private static string? Text(ColumnDefinition column, object sdkValue)
    {
        var text = ValueGuard.Of<string>(column, sdkValue);
        if (text.Length == 0)
        {
            return null;
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

    private static Guid Reference(ColumnDefinition column, EntityReference reference)
    {
        // No targets at all: the column refers to rows of any table.
        if (column.Targets.Count > 0 && !column.RefersTo(reference.LogicalName))
        {
            throw DataverseFault.InvalidArgument(
                $"The column '{column.LogicalName}' of '{column.Table}' refers to "
                    + $"{string.Join(" or ", column.Targets)}, "
                    + $"not to '{reference.LogicalName}'."
            );
        }

        return reference.Id;
    }

    private static void EncodeText<TSink>(string? text, ref TSink sink)
        where TSink : struct, IValueSink
    {
        if (text is null)
        {
            sink.Nothing();
        }
        else
        {
            sink.Text(text);
        }
    }

    private struct Boxed : IValueSink
    {
        public object Value { get; private set; }

        public void Nothing() => Value = DBNull.Value;

        public void Whole(long number) => Value = number;

        public void Real(double number) => Value = number;

        public void Text(string text) => Value = text;

        public void Id(Guid id) => Value = GuidToSql(id);
    }
}
