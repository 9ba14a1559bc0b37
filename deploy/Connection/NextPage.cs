using System.Text.Json.Nodes;

namespace SalesCorner.Deploy.Connection;

/// <summary>
/// The link to the next page. It comes from the server, so it is followed only within the same environment's Web API.
/// </summary>
internal static class NextPage
{
    /// <summary>The link; null after the last page.</summary>
    /// <exception cref="DataverseFailureException">The link leads elsewhere.</exception>
    public static string? PathOf(JsonObject page, Uri environment) =>
        page["@odata.nextLink"] is JsonValue value && value.TryGetValue<string>(out var link)
            ? ApiRoot.Target(environment, link).AbsoluteUri
            : null;
}
