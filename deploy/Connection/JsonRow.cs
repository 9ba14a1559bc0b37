using System.Globalization;
using System.Text.Json.Nodes;

namespace SalesCorner.Deploy.Connection;

/// <summary>
/// Reads the columns of a row that the Web API gave. A column that is null or not there reads as null.
/// </summary>
internal static class JsonRow
{
    /// <summary>A text.</summary>
    public static string? Text(this JsonObject row, string column) =>
        row[column] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>An id, also that of a lookup (<c>_ownerid_value</c>).</summary>
    public static Guid? Id(this JsonObject row, string column) =>
        Guid.TryParse(row.Text(column), out var id) ? id : null;

    /// <summary>A whole number or the value of a choice.</summary>
    public static int? Number(this JsonObject row, string column) =>
        row[column] is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;

    /// <summary>A number with decimals.</summary>
    public static decimal? Amount(this JsonObject row, string column) =>
        row[column] is JsonValue value && value.TryGetValue<decimal>(out var amount) ? amount : null;

    /// <summary>A yes or no; null reads as no.</summary>
    public static bool Flag(this JsonObject row, string column) =>
        row[column] is JsonValue value && value.TryGetValue<bool>(out var flag) && flag;

    /// <summary>A moment, in UTC.</summary>
    public static DateTime? Moment(this JsonObject row, string column) =>
        DateTime.TryParse(
            row.Text(column),
            CultureInfo.InvariantCulture,
            DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal,
            out var moment
        )
            ? moment
            : null;
}
