using System.Text.Json;

namespace SalesCorner.Deploy.Configuring.Input;

/// <summary>Reads a JSON document into values that know where they stand.</summary>
/// <param name="file">The file's name.</param>
/// <param name="text">The document as UTF-8.</param>
internal sealed class JsonPlaceReader(string file, ReadOnlyMemory<byte> text)
{
    // The settings file needs five levels.
    private const int DeepestLevel = 16;

    private int countedTo;
    private int line = 1;

    /// <summary>The whole document.</summary>
    /// <exception cref="JsonException">It is no JSON, or nested too deep.</exception>
    public JsonPlace Read()
    {
        var reader = new Utf8JsonReader(
            text.Span,
            new JsonReaderOptions
            {
                CommentHandling = JsonCommentHandling.Skip,
                AllowTrailingCommas = true,
                MaxDepth = DeepestLevel,
            }
        );
        reader.Read();
        var root = Value(ref reader, string.Empty);
        reader.Read();
        return root;
    }

    private JsonPlace Value(ref Utf8JsonReader reader, string path)
    {
        var start = (int)reader.TokenStartIndex;
        var place = new Place(file, LineOf(start), path);
        var members = new List<KeyValuePair<string, JsonPlace>>();
        var items = new List<JsonPlace>();
        var kind = KindOf(reader.TokenType);
        while (
            kind is JsonValueKind.Object or JsonValueKind.Array
            && reader.Read()
            && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray)
        )
        {
            if (kind == JsonValueKind.Array)
            {
                items.Add(Value(ref reader, $"{path}[{items.Count}]"));
                continue;
            }

            var name = reader.GetString()!;
            reader.Read();
            members.Add(KeyValuePair.Create(name, Value(ref reader, path.Length == 0 ? name : $"{path}.{name}")));
        }

        return new JsonPlace(place, kind, text[start..(int)reader.BytesConsumed]) { Members = members, Items = items };
    }

    private int LineOf(int position)
    {
        line += text.Span[countedTo..position].Count((byte)'\n');
        countedTo = position;
        return line;
    }

    private static JsonValueKind KindOf(JsonTokenType token) =>
        token switch
        {
            JsonTokenType.StartObject => JsonValueKind.Object,
            JsonTokenType.StartArray => JsonValueKind.Array,
            JsonTokenType.String => JsonValueKind.String,
            JsonTokenType.Number => JsonValueKind.Number,
            JsonTokenType.True => JsonValueKind.True,
            JsonTokenType.False => JsonValueKind.False,
            _ => JsonValueKind.Null,
        };
}
