using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace SalesCorner.Emulator.WebApi.Http;

/// <summary>The answer to one request.</summary>
internal sealed record ApiReply(int Status)
{
    /// <summary>The media type of JSON answers.</summary>
    public const string JsonType = "application/json; odata.metadata=minimal; odata.streaming=true";

    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The answer without content.</summary>
    public static ApiReply NoContent => new(StatusCodes.Status204NoContent);

    /// <summary>The headers.</summary>
    public Dictionary<string, string> Headers { get; init; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The body's media type; null for no body.</summary>
    public string? ContentType { get; init; }

    /// <summary>The body.</summary>
    public byte[] Body { get; init; } = [];

    /// <summary>An answer in JSON.</summary>
    public static ApiReply Of(JsonNode body, int status = StatusCodes.Status200OK) =>
        new(status) { ContentType = JsonType, Body = Encoding.UTF8.GetBytes(body.ToJsonString(Json)) };

    /// <summary>An answer with this text.</summary>
    public static ApiReply Of(string body, string contentType) =>
        new(StatusCodes.Status200OK) { ContentType = contentType, Body = Encoding.UTF8.GetBytes(body) };

    /// <summary>The same with a header.</summary>
    public ApiReply With(string header, string value)
    {
        Headers[header] = value;
        return this;
    }
}
