using System.Text.Json;

namespace SalesCorner.Deploy.Configuring.Input;

/// <summary>A value of a JSON document that knows where it stands.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Text">It as it is written, as UTF-8.</param>
internal sealed record JsonPlace(Place Place, JsonValueKind Kind, ReadOnlyMemory<byte> Text)
{
    /// <summary>The members of an object in their order, those that come twice included.</summary>
    public IReadOnlyList<KeyValuePair<string, JsonPlace>> Members { get; init; } = [];

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<JsonPlace> Items { get; init; } = [];

    /// <summary>The kind in words.</summary>
    public string KindName =>
        Kind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "a list",
            JsonValueKind.String => "a text",
            JsonValueKind.Number => "a number",
            JsonValueKind.Null => "null",
            _ => "true or false",
        };
}
