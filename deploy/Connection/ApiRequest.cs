using System.Text.Json.Nodes;

namespace SalesCorner.Deploy.Connection;

/// <summary>A request to the Web API.</summary>
/// <param name="Method">GET, POST, PATCH or DELETE.</param>
/// <param name="Path">What follows <c>/api/data/v9.2/ </c>, with its query string, escaped; or a whole address within
/// it.</param>
/// <param name="Body">The body; null for none.</param>
public sealed record ApiRequest(HttpMethod Method, string Path, JsonNode? Body = null)
{
    /// <summary>Headers beside those that every request has.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Whether a second sending does no harm when nobody knows whether the first was carried out.
    /// True for everything but POST, for updates here always name the whole new value.</summary>
    public bool MayBeRepeated { get; init; } = Method != HttpMethod.Post;
}
