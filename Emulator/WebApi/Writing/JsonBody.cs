using System.Text.Json;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.Http;

namespace SalesCorner.Emulator.WebApi.Writing;

/// <summary>Reads bodies: JSON objects of limited depth, in which no property comes twice.</summary>
internal static class JsonBody
{
    private const int MostLevels = 32;

    private static readonly JsonDocumentOptions Options = new()
    {
        MaxDepth = MostLevels,
        AllowDuplicateProperties = false,
    };

    /// <summary>The object in the body; an empty one when there is no body.</summary>
    public static JsonElement Read(ApiRequest request)
    {
        if (request.Body.Length == 0)
        {
            return JsonElement.Parse("{}");
        }

        RequireJson(request.Header("Content-Type"));
        try
        {
            using var document = JsonDocument.Parse(request.Body, Options);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document.RootElement.Clone()
                : throw ApiFault.BadBody("the body is no JSON object.");
        }
        catch (JsonException error)
        {
            throw ApiFault.BadBody(error.Message);
        }
    }

    // A form on a foreign page cannot send this type: it keeps other sites from writing with a user's cookie.
    private static void RequireJson(string? contentType)
    {
        if (
            contentType is null
            || !contentType.TrimStart().StartsWith("application/json", StringComparison.OrdinalIgnoreCase)
        )
        {
            throw new ApiFault(
                415,
                "0x0",
                $"The content type '{contentType}' is not supported: send application/json."
            );
        }
    }
}
