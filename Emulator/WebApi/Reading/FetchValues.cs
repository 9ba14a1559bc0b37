using System.Globalization;
using System.Xml;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.OData;

namespace SalesCorner.Emulator.WebApi.Reading;

/// <summary>
/// Writes the values of an OData filter as FetchXML wants them, and checks that they fit their columns.
/// </summary>
internal static class FetchValues
{
    /// <summary>The value's text; a fault when the column holds another kind.</summary>
    public static string Of(ColumnDefinition column, object? value, string operatorKind = "Equal") =>
        Fits(column, value) ? Text(value) : throw Mismatch(column, value, operatorKind);

    /// <summary>The value's text.</summary>
    public static string Text(object? value) =>
        value switch
        {
            bool yes => yes ? "1" : "0",
            decimal number => number.ToString(CultureInfo.InvariantCulture),
            Guid id => id.ToString("D"),
            DateTime moment => moment.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            string text when text.All(XmlConvert.IsXmlChar) => text,
            null => throw ApiFault.BadQuery("null cannot stand here."),
            _ => throw ApiFault.BadQuery("A value of the filter cannot be used."),
        };

    private static bool Fits(ColumnDefinition column, object? value) =>
        column.Type switch
        {
            ColumnType.Text or ColumnType.Memo or ColumnType.EntityName => value is string,
            ColumnType.Boolean => value is bool,
            ColumnType.DateTime => value is DateTime,
            ColumnType.UniqueIdentifier or ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => value is Guid
                || (value is string text && Guid.TryParse(text, out _)),
            ColumnType.MultiChoice => value is string or decimal,
            _ => value is decimal
                || (value is string digits && decimal.TryParse(digits, CultureInfo.InvariantCulture, out _)),
        };

    private static ApiFault Mismatch(ColumnDefinition column, object? value, string operatorKind) =>
        ApiFault.BadQuery(
            "A binary operator with incompatible types was detected. Found operand types "
                + $"'{EdmTypes.NameOf(column)}' and "
                + $"'{EdmTypes.NameOf(value)}' for operator kind '{operatorKind}'."
        );
}
