using System.Globalization;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Queries.Contract;

namespace SalesCorner.Emulator.Queries.Sql;

/// <summary>
/// Reads the values of conditions, text from FetchXML or SDK values, into the encoding of the database.
/// </summary>
internal static class ConditionValue
{
    /// <summary>The value to compare a column with; a value of the wrong type is a fault.</summary>
    public static object Read(MetadataCatalog catalog, TableDefinition table, ColumnDefinition column, object? given)
    {
        if (given is null)
        {
            throw QueryFaults.Invalid(
                $"Condition for attribute '{table.LogicalName}.{column.LogicalName}': null is not a valid value for an "
                    + "attribute. Use 'Null' or 'NotNull' conditions instead."
            );
        }

        return TryRead(catalog, column, given)
            ?? throw QueryFaults.WrongValue(table.LogicalName, column.LogicalName, TypeName(column), given);
    }

    /// <summary>A whole number, as operators with a number take it.</summary>
    public static int? Whole(object? given) =>
        given switch
        {
            int number => number,
            long number and >= int.MinValue and <= int.MaxValue => (int)number,
            short number => number,
            byte number => number,
            Enum option => Convert.ToInt32(option, CultureInfo.InvariantCulture),
            OptionSetValue option => option.Value,
            string text when int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) =>
                number,
            _ => null,
        };

    /// <summary>
    /// A moment in UTC; text and values without a zone are taken as UTC, the time zone of the emulator's users.
    /// </summary>
    public static DateTime? Moment(object? given) =>
        given switch
        {
            DateTime { Kind: DateTimeKind.Local } local => local.ToUniversalTime(),
            DateTime moment => DateTime.SpecifyKind(moment, DateTimeKind.Utc),
            DateTimeOffset moment => moment.UtcDateTime,
            DateOnly day => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
            string text
                when DateTime.TryParse(
                    text,
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowWhiteSpaces,
                    out var moment
                ) => moment,
            _ => null,
        };

    /// <summary>A row's identifier.</summary>
    public static Guid? Id(object? given) =>
        given switch
        {
            Guid id => id,
            EntityReference reference => reference.Id,
            string text when Guid.TryParse(text, out var id) => id,
            _ => null,
        };

    private static object? TryRead(MetadataCatalog catalog, ColumnDefinition column, object given) =>
        column.Type switch
        {
            ColumnType.Boolean => Yes(given) is { } yes
                ? yes
                    ? 1L
                    : 0L
                : null,
            ColumnType.Integer
            or ColumnType.Choice
            or ColumnType.State
            or ColumnType.Status
            or ColumnType.MultiChoice => Whole(given) is { } number ? (long)number : null,
            ColumnType.BigInt => Long(given),
            ColumnType.Double => Number(given) is { } number ? (double)number : given as double?,
            ColumnType.Decimal => Number(given) is { } number
                ? StorageValue.Scaled(number, StorageValue.DecimalScale)
                : null,
            ColumnType.Money => Number(given) is { } number
                ? StorageValue.Scaled(number, StorageValue.MoneyScale)
                : null,
            ColumnType.DateTime => Moment(given) is { } moment ? StorageValue.Of(Fit(column, moment)) : null,
            ColumnType.EntityName => given as string
                ?? (Whole(given) is { } code ? catalog.TryTable(code)?.LogicalName : null),
            ColumnType.Text or ColumnType.Memo => given as string,
            ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner or ColumnType.UniqueIdentifier => Id(given)
                is { } id
                ? StorageValue.Of(id)
                : null,
            _ => null,
        };

    private static DateTime Fit(ColumnDefinition column, DateTime moment) =>
        column.DateBehavior == DateBehavior.DateOnly ? moment.Date : moment;

    private static bool? Yes(object given) =>
        given switch
        {
            bool yes => yes,
            string text when text is "1" || text.Equals("true", StringComparison.OrdinalIgnoreCase) => true,
            string text when text is "0" || text.Equals("false", StringComparison.OrdinalIgnoreCase) => false,
            _ => Whole(given) switch
            {
                0 => false,
                1 => true,
                _ => null,
            },
        };

    private static object? Long(object given) =>
        given switch
        {
            long number => number,
            string text when long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) =>
                number,
            _ => Whole(given) is { } number ? (long)number : null,
        };

    private static decimal? Number(object given) =>
        given switch
        {
            decimal number => number,
            Money money => money.Value,
            int or long or short or byte => Convert.ToDecimal(given, CultureInfo.InvariantCulture),
            double number and > -7.9e27 and < 7.9e27 => (decimal)number,
            float number and > -7.9e27f and < 7.9e27f => (decimal)number,
            string text when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) =>
                number,
            _ => null,
        };

    private static string TypeName(ColumnDefinition column) =>
        column.Type switch
        {
            ColumnType.Boolean => "System.Boolean",
            ColumnType.BigInt => "System.Int64",
            ColumnType.Double => "System.Double",
            ColumnType.Decimal or ColumnType.Money => "System.Decimal",
            ColumnType.DateTime => "System.DateTime",
            ColumnType.Text or ColumnType.Memo or ColumnType.EntityName => "System.String",
            ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner or ColumnType.UniqueIdentifier =>
                "System.Guid",
            _ => "System.Int32",
        };
}
