using SalesCorner.Emulator;
using SalesCorner.Emulator.WebApi.Http;
using SalesCorner.Emulator.WebApi.OData;

namespace SalesCorner.Fuzz.Targets;

/// <summary>Requests to the Web API as the server makes them from HTTP.</summary>
internal static class Requests
{
    /// <summary>A request of SYSTEM.</summary>
    public static ApiRequest Of(
        EmbeddedDataverse dataverse,
        string method,
        string address,
        byte[]? body = null,
        string contentType = "application/json"
    )
    {
        var mark = address.IndexOf('?', StringComparison.Ordinal);
        return new ApiRequest
        {
            Method = method,
            Path = PathSegment.Split(mark < 0 ? address : address[..mark]),
            Query = ODataText.Query(mark < 0 ? "" : address[mark..]),
            Headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
            {
                ["Content-Type"] = contentType,
            },
            Body = body ?? [],
            Root = "http://localhost/api/data/v9.2/",
            Dataverse = dataverse,
            UserId = dataverse.SystemUserId,
            SignedInUserId = dataverse.SystemUserId,
        };
    }
}
