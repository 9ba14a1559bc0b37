using System.Net;
using System.Text.Json.Nodes;

namespace SalesCorner.Deploy.Connection;

/// <summary>An answer of the Web API.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The JSON body; null when there is none.</param>
/// <param name="RetryAfter">How long the server asks to wait; null when it says nothing.</param>
public sealed record ApiAnswer(HttpStatusCode Status, JsonObject? Body, TimeSpan? RetryAfter = null)
{
    /// <summary>Whether the request was carried out.</summary>
    public bool Succeeded => (int)Status is >= 200 and < 300;

    /// <summary>Whether the server was too busy to take the request: it did nothing.</summary>
    public bool IsThrottled => Status == HttpStatusCode.TooManyRequests;

    /// <summary>
    /// Whether something on the way failed, so that the request may or may not have been carried out.
    /// </summary>
    public bool IsUncertain =>
        Status
            is HttpStatusCode.ServiceUnavailable
                or HttpStatusCode.BadGateway
                or HttpStatusCode.GatewayTimeout
                or HttpStatusCode.RequestTimeout;
}
