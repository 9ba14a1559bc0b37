namespace SalesCorner.Deploy.Connection;

/// <summary>The Web API of one environment: one request, one answer, no second try.
/// Two of them exist: over HTTP, and over Microsoft's ServiceClient (docs/decisions/007).</summary>
public interface IDataverseConnection : IAsyncDisposable
{
    /// <summary>The environment's address, as <c>https://contoso.crm.dynamics.com/</c>.</summary>
    Uri Url { get; }

    /// <summary>Sends a request once.</summary>
    /// <exception cref="ConnectionLostException">No answer came: whether the server acted is unknown.</exception>
    /// <exception cref="DataverseFailureException">The answer is not one of Dataverse's.</exception>
    Task<ApiAnswer> SendAsync(ApiRequest request, CancellationToken cancellation);
}
