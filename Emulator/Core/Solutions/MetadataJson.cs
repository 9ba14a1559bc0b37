using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesCorner.Emulator.Solutions;

/// <summary>Writes and reads metadata as JSON, for the database.</summary>
internal static class MetadataJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(), new PlainValueConverter() },
    };

    /// <summary>The text of a definition.</summary>
    public static string Write<T>(T definition) => JsonSerializer.Serialize(definition, Options);

    /// <summary>The definition of a text.</summary>
    public static T Read<T>(string? json) =>
        JsonSerializer.Deserialize<T>(json ?? "null", Options)
        ?? throw new InvalidDataException("A component's metadata is missing in the database.");

    // Default values are yes/no, whole numbers or texts.
    private sealed class PlainValueConverter : JsonConverter<object>
    {
        public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType switch
            {
                JsonTokenType.True => true,
                JsonTokenType.False => false,
                JsonTokenType.Number => reader.GetInt32(),
                _ => reader.GetString(),
            };

        public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
        {
            switch (value)
            {
                case bool yes:
                    writer.WriteBooleanValue(yes);
                    break;
                case int number:
                    writer.WriteNumberValue(number);
                    break;
                default:
                    writer.WriteStringValue(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture));
                    break;
            }
        }
    }
}
