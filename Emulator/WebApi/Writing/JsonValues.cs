using System.Globalization;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.OData;

namespace SalesCorner.Emulator.WebApi.Writing;

/// <summary>Reads values of JSON as the SDK wants them.</summary>
internal static class JsonValues
{
    /// <summary>The value of a column; a fault when it is of another type.</summary>
    public static object? Read(ColumnDefinition column, JsonElement json)
    {
        var edm = EdmTypes.NameOf(column);
        return json.ValueKind == JsonValueKind.Null
            ? null
            : column.Type switch
            {
                ColumnType.Money => new Money((decimal)Read(edm, json, column.LogicalName)),
                ColumnType.Choice or ColumnType.State or ColumnType.Status => new OptionSetValue(
                    (int)Read(edm, json, column.LogicalName)
                ),
                ColumnType.MultiChoice => Options((string)Read(edm, json, column.LogicalName), column.LogicalName),
                _ => Read(edm, json, column.LogicalName),
            };
    }

    /// <summary>The value of a type; a fault that names the property when it is of another one.</summary>
    public static object Read(string edmType, JsonElement json, string name) =>
        edmType switch
        {
            "Edm.Boolean" when json.ValueKind is JsonValueKind.True or JsonValueKind.False => json.GetBoolean(),
            "Edm.Int32" when json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out var number) => number,
            "Edm.Int64" when json.ValueKind == JsonValueKind.Number && json.TryGetInt64(out var number) => number,
            "Edm.Decimal" when json.ValueKind == JsonValueKind.Number && json.TryGetDecimal(out var number) => number,
            "Edm.Double" when json.ValueKind == JsonValueKind.Number => json.GetDouble(),
            "Edm.String" when json.ValueKind == JsonValueKind.String => json.GetString()!,
            "Edm.Guid" when json.ValueKind == JsonValueKind.String && Guid.TryParse(json.GetString(), out var id) => id,
            "Edm.Date" when json.ValueKind == JsonValueKind.String && Day(json.GetString()!) is { } day => day,
            "Edm.DateTimeOffset"
                when json.ValueKind == JsonValueKind.String && Moment(json.GetString()!) is { } moment => moment,
            _ => throw ApiFault.BadBody($"Cannot convert the value of '{name}' to the expected type '{edmType}'."),
        };

    private static OptionSetValueCollection Options(string text, string name)
    {
        var options = new OptionSetValueCollection();
        foreach (var part in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            options.Add(
                int.TryParse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
                    ? new OptionSetValue(value)
                    : throw ApiFault.BadBody($"'{part}' is no option of '{name}'.")
            );
        }

        return options;
    }

    private static DateTime? Day(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? DateTime.SpecifyKind(day, DateTimeKind.Utc)
            : null;

    private static DateTime? Moment(string text) =>
        text.Length >= 10
        && DateTime.TryParse(
            text,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var moment
        )
            ? moment
            : null;
}
