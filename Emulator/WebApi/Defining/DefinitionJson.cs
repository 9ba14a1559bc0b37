using System.Text.Json;
using SalesCorner.Emulator.WebApi.Contract;

namespace SalesCorner.Emulator.WebApi.Defining;

/// <summary>Reads the values of a definition's JSON.</summary>
internal static class DefinitionJson
{
    private const string Platform = "Microsoft.Dynamics.CRM.";
    private const int English = 1033;

    /// <summary>The class that @odata.type names, without the namespace.</summary>
    public static string TypeOf(JsonElement json) =>
        json.TextOr("@odata.type", "").TrimStart('#') is { } type && type.StartsWith(Platform, StringComparison.Ordinal)
            ? type[Platform.Length..]
            : throw ApiFault.BadBody("'@odata.type' is missing: it says what is to be made.");

    /// <summary>A text, or what holds without it.</summary>
    public static string TextOr(this JsonElement json, string name, string otherwise) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : otherwise;

    /// <summary>A text that must be there.</summary>
    public static string Needed(this JsonElement json, string name) =>
        json.TextOr(name, "") is { Length: > 0 } text
            ? text
            : throw ApiFault.BadBody($"the property '{name}' is missing.");

    /// <summary>A yes or no; no when it is not there.</summary>
    public static bool Flag(this JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    /// <summary>A number, or null.</summary>
    public static decimal? Number(this JsonElement json, string name) =>
        json.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.Number
        && value.TryGetDecimal(out var number)
            ? number
            : null;

    /// <summary>The text "Value" of an object such as RequiredLevel; empty when it is not there.</summary>
    public static string ValueOf(this JsonElement json, string name) => json.Inner(name)?.TextOr("Value", "") ?? "";

    /// <summary>An object, or null.</summary>
    public static JsonElement? Inner(this JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object ? value : null;

    /// <summary>The entries of an array; none when it is not there.</summary>
    public static IEnumerable<JsonElement> Entries(this JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray()
            : [];

    /// <summary>
    /// The English text of a label, the first one when there is no English; empty when there is no label.
    /// </summary>
    public static string Label(this JsonElement json, string name)
    {
        var labels = json.Inner(name)?.Entries("LocalizedLabels").ToList() ?? [];
        var english = labels.Where(one => one.Number("LanguageCode") == English).Concat(labels).Take(1).ToList();
        return english.Count == 0 ? "" : english[0].TextOr("Label", "");
    }
}
