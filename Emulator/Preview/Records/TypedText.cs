using System.Globalization;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Preview.Records;

/// <summary>Values as they are typed into inputs.</summary>
internal static class TypedText
{
    /// <summary>A day, as an input for days writes it.</summary>
    public const string DayFormat = "yyyy-MM-dd";

    /// <summary>A moment, as an input for moments writes it.</summary>
    public const string MomentFormat = "yyyy-MM-ddTHH:mm";

    /// <summary>The text of a value in its column's input.</summary>
    public static string Of(ColumnDefinition column, object? value) =>
        value switch
        {
            null => "",
            string text => text,
            bool yes => yes ? "1" : "0",
            OptionSetValue option => option.Value.ToString(CultureInfo.InvariantCulture),
            EntityReference reference => reference.Name ?? reference.Id.ToString("D"),
            Money money => Number(money.Value, column.Precision ?? 2),
            decimal number => Number(number, column.Precision ?? 2),
            double number => number.ToString("0.##########", CultureInfo.InvariantCulture),
            int number => number.ToString(CultureInfo.InvariantCulture),
            DateTime moment => moment.ToString(
                column.ShowsDay ? DayFormat : MomentFormat,
                CultureInfo.InvariantCulture
            ),
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };

    /// <summary>How values of a column are typed in; null for those that never are.</summary>
    public static FieldInput? InputOf(ColumnDefinition column) =>
        column.Type switch
        {
            ColumnType.Text => FieldInput.Text,
            ColumnType.Memo => FieldInput.Memo,
            ColumnType.Integer or ColumnType.Decimal or ColumnType.Double or ColumnType.Money => FieldInput.Number,
            ColumnType.DateTime => column.ShowsDay ? FieldInput.Date : FieldInput.Moment,
            ColumnType.Choice or ColumnType.Boolean or ColumnType.Status => FieldInput.Choice,
            ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => FieldInput.Lookup,
            _ => null,
        };

    private static string Number(decimal number, int decimals) =>
        number.ToString("#,##0." + new string('#', Math.Max(decimals, 1)), CultureInfo.InvariantCulture);
}
