using System.Globalization;
using System.Text;

namespace SalesCorner.Plugins.Runtime;

/// <summary>Writes a JSON object member by member, numbers exactly as they are.</summary>
internal sealed class JsonText
{
    private readonly StringBuilder text = new("{");

    /// <summary>Adds a text; null stays null.</summary>
    public JsonText Add(string name, string? value) => Raw(name, value is null ? "null" : Quoted(value));

    /// <summary>Adds a number; null stays null.</summary>
    public JsonText Add(string name, decimal? value) =>
        Raw(name, value?.ToString(CultureInfo.InvariantCulture) ?? "null");

    /// <summary>Adds a day; null stays null.</summary>
    public JsonText Add(string name, DateTime? value) =>
        Add(name, value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Adds yes or no.</summary>
    public JsonText Add(string name, bool value) => Raw(name, value ? "true" : "false");

    /// <summary>Adds an object; null stays null.</summary>
    public JsonText Add(string name, JsonText? value) => Raw(name, value?.ToString() ?? "null");

    /// <summary>Adds a list of objects.</summary>
    public JsonText Add(string name, IEnumerable<JsonText> values) =>
        Raw(name, "[" + string.Join(",", values.Select(value => value.ToString())) + "]");

    /// <inheritdoc/>
    public override string ToString() => text + "}";

    private JsonText Raw(string name, string value)
    {
        text.Append(text.Length > 1 ? "," : string.Empty).Append(Quoted(name)).Append(':').Append(value);
        return this;
    }

    private static string Quoted(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in value)
        {
            quoted.Append(Escaped(letter));
        }

        return quoted.Append('"').ToString();
    }

    private static string Escaped(char letter) =>
        letter switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            < ' ' or '\u2028' or '\u2029' => "\\u" + ((int)letter).ToString("x4", CultureInfo.InvariantCulture),
            _ => letter.ToString(),
        };
}
