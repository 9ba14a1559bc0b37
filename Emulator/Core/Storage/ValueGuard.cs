using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Storage;

/// <summary>Refuses a value whose type is not the one of its column.</summary>
internal static class ValueGuard
{
    /// <summary>Refuses a row with a value that its column cannot hold, before anybody looks at it.</summary>
    public static void Demand(TableDefinition table, Entity row)
    {
        foreach (var (name, value) in row.Attributes)
        {
            if (value is not null && table.TryColumn(name) is { } column)
            {
                Demand(column, value);
            }
        }
    }

    /// <summary>Refuses a value that its column cannot hold.</summary>
    public static void Demand(ColumnDefinition column, object value)
    {
        switch (column.Type)
        {
            case ColumnType.Boolean:
                Of<bool>(column, value);
                break;
            case ColumnType.Integer:
                Of<int>(column, value);
                break;
            case ColumnType.BigInt:
                Of<long>(column, value);
                break;
            case ColumnType.Double:
                Of<double>(column, value);
                break;
            case ColumnType.Decimal:
                Of<decimal>(column, value);
                break;
            case ColumnType.DateTime:
                Of<DateTime>(column, value);
                break;
            case ColumnType.UniqueIdentifier:
                Of<Guid>(column, value);
                break;
            default:
                DemandObject(column, value);
                break;
        }
    }

    /// <summary>The value as the type that its column holds.</summary>
    public static T Of<T>(ColumnDefinition column, object value) =>
        value is T typed
            ? typed
            : throw DataverseFault.InvalidArgument(
                $"Incorrect attribute value type {value.GetType()} for '{column.LogicalName}' of '{column.Table}': "
                    + $"it holds {typeof(T).Name}."
            );

    private static void DemandObject(ColumnDefinition column, object value)
    {
        switch (column.Type)
        {
            case ColumnType.Money:
                Of<Money>(column, value);
                break;
            case ColumnType.Text or ColumnType.Memo or ColumnType.EntityName:
                Of<string>(column, value);
                break;
            case ColumnType.Choice or ColumnType.State or ColumnType.Status:
                Of<OptionSetValue>(column, value);
                break;
            case ColumnType.MultiChoice:
                Of<OptionSetValueCollection>(column, value);
                break;
            case ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner:
                Of<EntityReference>(column, value);
                break;
            default:
                // The rows of a party list are looked at one by one.
                break;
        }
    }
}
