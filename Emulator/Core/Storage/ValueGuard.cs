using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Storage;

/// <summary>Refuses a value whose type is not the one of its column.</summary>
internal static class ValueGuard
{
    /// <summary>The value as the type that its column holds.</summary>
    public static T Of<T>(ColumnDefinition column, object value) =>
        value is T typed
            ? typed
            : throw DataverseFault.InvalidArgument(
                $"Incorrect attribute value type {value.GetType()} for '{column.LogicalName}' of '{column.Table}': "
                    + $"it holds {typeof(T).Name}."
            );
}
