namespace SalesCorner.Deploy.Tests.Support;

/// <summary>What goes wrong with a request on its way.</summary>
internal enum Fault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Answered by 429 with Retry-After: not carried out.</summary>
    Throttled,

    /// <summary>Answered by 503: not carried out.</summary>
    Unavailable,

    /// <summary>The connection is cut before the server sees the request.</summary>
    CutBefore,

    /// <summary>The server acts, then the connection is cut.</summary>
    CutAfter,

    /// <summary>The server acts, then a gateway answers 504.</summary>
    TimeoutAfter,
}

/// <summary>A request that passes through the proxy.</summary>
/// <param name="Number">Its place in the order of arrival, from 1.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="PathAndQuery">The address without its host.</param>
internal sealed record ProxiedRequest(int Number, string Method, string PathAndQuery);
