using System.Globalization;
using System.Text.Json;
using SalesCorner.Emulator.WebApi.Contract;

namespace SalesCorner.Emulator.WebApi.OData;

/// <summary>Reads values as addresses write them.</summary>
internal static class ODataLiteral
{
    /// <summary>The value of a text that must be one.</summary>
    public static object? Read(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length >= 2 && trimmed[0] == '\'' && trimmed[^1] == '\'')
        {
            return trimmed[1..^1].Replace("''", "'", StringComparison.Ordinal);
        }

        // Microsoft.Dynamics.CRM.SomeEnum'Value'
        var quote = trimmed.IndexOf('\'', StringComparison.Ordinal);
        if (quote > 0 && quote < trimmed.Length - 1 && trimmed[^1] == '\'')
        {
            return trimmed[(quote + 1)..^1];
        }

        return TryRead(trimmed, out var value) ? value : throw ApiFault.BadQuery($"'{text}' is no value.");
    }

    /// <summary>The values of a list in brackets; text may stand in either quotes.</summary>
    public static IReadOnlyList<object?> ReadList(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length < 2 || trimmed[0] != '[' || trimmed[^1] != ']')
        {
            throw ApiFault.BadQuery($"'{text}' is no list of values.");
        }

        return [.. ODataText.List(trimmed[1..^1]).Select(one => one[0] == '"' ? JsonText(one) : Read(one))];
    }

    /// <summary>Whether a word without quotes is a value: null, true, a number, an id, a date.</summary>
    public static bool TryRead(string word, out object? value)
    {
        value = word switch
        {
            "null" => null,
            "true" => true,
            "false" => false,
            _ => (object?)Id(word) ?? (object?)Number(word) ?? Date(word),
        };
        return value is not null || word == "null";
    }

    private static Guid? Id(string word) => Guid.TryParseExact(word, "D", out var id) ? id : null;

    private static decimal? Number(string word) =>
        decimal.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateTime? Date(string word) =>
        word.Length >= 10
        && char.IsAsciiDigit(word[0])
        && DateTime.TryParse(
            word,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var moment
        )
            ? moment
            : null;

    private static string JsonText(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<string>(text) ?? "";
        }
        catch (JsonException)
        {
            throw ApiFault.BadQuery($"{text} is no text in JSON.");
        }
    }
}
