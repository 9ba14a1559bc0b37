using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.WebApi.OData;

/// <summary>The types that columns have in the Web API.</summary>
internal static class EdmTypes
{
    /// <summary>The name of a column's type.</summary>
    public static string NameOf(ColumnDefinition column) =>
        column.Type switch
        {
            ColumnType.Boolean => "Edm.Boolean",
            ColumnType.BigInt => "Edm.Int64",
            ColumnType.Double => "Edm.Double",
            ColumnType.Decimal or ColumnType.Money => "Edm.Decimal",
            ColumnType.Text or ColumnType.Memo or ColumnType.EntityName or ColumnType.MultiChoice => "Edm.String",
            ColumnType.DateTime when column.DateBehavior == DateBehavior.DateOnly => "Edm.Date",
            ColumnType.DateTime => "Edm.DateTimeOffset",
            ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner or ColumnType.UniqueIdentifier => "Edm.Guid",
            _ => "Edm.Int32",
        };

    /// <summary>The name of a value's type.</summary>
    public static string NameOf(object? value) =>
        value switch
        {
            bool => "Edm.Boolean",
            decimal number => number == decimal.Truncate(number) ? "Edm.Int32" : "Edm.Decimal",
            Guid => "Edm.Guid",
            DateTime => "Edm.DateTimeOffset",
            string => "Edm.String",
            _ => "null",
        };
}
