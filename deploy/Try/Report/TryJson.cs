using System.Text.Encodings.Web;
using System.Text.Json;

namespace SalesCorner.Deploy.Try.Report;

/// <summary>How the JSON of a try-out is written.</summary>
public static class TryJson
{
    /// <summary>Camel case, indented, readable names.</summary>
    public static JsonSerializerOptions Format { get; } =
        new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
