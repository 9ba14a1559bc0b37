using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using SalesCorner.Deploy.Seed;

namespace SalesCorner.Deploy.Configuring.Changes;

/// <summary>Values of columns as texts that can be compared and shown.</summary>
internal static class ValueText
{
    // What an empty column means to the plug-ins: no difference from the same value written out.
    private static readonly Dictionary<string, object> EmptyMeans = new(StringComparer.Ordinal)
    {
        ["sc_islast"] = false,
        ["sc_minimumanswer"] = new ChoiceValue(ChoiceLabels.First + 2),
        ["sc_musthave"] = false,
        ["sc_order"] = 0,
        ["sc_source"] = new ChoiceValue(ChoiceLabels.First),
        ["sc_standardevidence"] = new ChoiceValue(ChoiceLabels.First),
    };

    /// <summary>The value of a settings file as a text; null when it is empty.</summary>
    public static string? Wanted(string column, object? value) =>
        Shown(column, value ?? EmptyMeans.GetValueOrDefault(column));

    /// <summary>The value of a row as a text; null when it is empty.</summary>
    public static string? Stored(string column, JsonNode? value) =>
        value is null
            ? Wanted(column, value: null)
            : Shown(
                column,
                value.GetValueKind() switch
                {
                    JsonValueKind.True => true,
                    JsonValueKind.False => false,
                    JsonValueKind.Number => decimal.Parse(
                        value.ToJsonString(),
                        NumberStyles.Float,
                        CultureInfo.InvariantCulture
                    ),
                    _ => value.ToString(),
                }
            );

    /// <summary>The value as it is written to the Web API.</summary>
    public static JsonNode? Written(object? value) =>
        value switch
        {
            null => null,
            ChoiceValue choice => choice.Value,
            bool flag => flag,
            int whole => whole,
            decimal number => number,
            _ => JsonValue.Create((string)value),
        };

    private static string? Shown(string column, object? value) =>
        value switch
        {
            null or "" => null,
            bool flag => flag ? "true" : "false",
            ChoiceValue choice => Number(column, choice.Value),
            int whole => Number(column, whole),
            decimal number => Number(column, number),
            _ => ((string)value).ReplaceLineEndings("\n"),
        };

    private static string Number(string column, decimal number)
    {
        var option = number - ChoiceLabels.First;
        var labels = column switch
        {
            "sc_dimension" => ChoiceLabels.Dimension,
            "sc_outcome" => ChoiceLabels.Outcome,
            "sc_source" => ChoiceLabels.KeyResultSource,
            "sc_standardevidence" => ChoiceLabels.StandardEvidence,
            "sc_unit" => ChoiceLabels.KeyResultUnit,
            _ => [],
        };
        return option >= 0 && option < labels.Count ? labels[(int)option]
            : column == "sc_minimumanswer" ? (option + 1).ToString(CultureInfo.InvariantCulture)
            : number.ToString("0.##########", CultureInfo.InvariantCulture);
    }
}
