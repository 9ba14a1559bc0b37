using Azure.Core;
using Microsoft.PowerPlatform.Dataverse.Client;

namespace SalesCorner.Deploy.Connection.Official;

/// <summary>The Web API through Microsoft's ServiceClient ("ServiceClient.ExecuteWebRequestAsync").
/// It signs in with the same credentials, and repeats nothing by itself: that is the caller's.</summary>
public sealed class ServiceClientConnection : IDataverseConnection
{
    private readonly ServiceClient client;
    private readonly TimeSpan patience;

    /// <summary>Makes the connection; ServiceClient asks who it is at once.</summary>
    /// <param name="url">The environment.</param>
    /// <param name="credential">Gives the tokens.</param>
    /// <param name="patience">How long to wait for an answer.</param>
    public ServiceClientConnection(Uri url, TokenCredential credential, TimeSpan patience)
    {
        Url = url;
        this.patience = patience;
        var scope = new TokenRequestContext([url.GetLeftPart(UriPartial.Authority) + "/.default"]);
        client = new ServiceClient(
            url,
            async _ => (await credential.GetTokenAsync(scope, CancellationToken.None)).Token
        )
        {
            MaxRetryCount = 0,
        };
    }

    /// <inheritdoc/>
    public Uri Url { get; }

    /// <inheritdoc/>
    public async Task<ApiAnswer> SendAsync(ApiRequest request, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(patience);
        try
        {
            using var response = await client.ExecuteWebRequestAsync(
                request.Method,
                Path(request),
                request.Body?.ToJsonString() ?? string.Empty,
                Headers(request),
                "application/json",
                limit.Token
            );
            return response is null
                ? throw new ConnectionLostException($"{Url} gave no answer ({client.LastError}).", client.LastException)
                : await AnswerReader.ReadAsync(Url, response, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new ConnectionLostException($"{Url} did not answer within {patience.TotalSeconds:0} seconds.")
            {
                TookTooLong = true,
            };
        }
        catch (Exception failure) when (ThrownAnswer.Find(failure) is not null)
        {
            using var answer = ThrownAnswer.Find(failure)!;
            return await AnswerReader.ReadAsync(Url, answer, cancellation);
        }
        catch (HttpRequestException failure)
        {
            throw new ConnectionLostException(
                $"{Url} cannot be reached or cut the connection ({failure.Message}).",
                failure
            );
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return ValueTask.CompletedTask;
    }

    private string Path(ApiRequest request) =>
        ApiRoot.Of(Url).MakeRelativeUri(ApiRoot.Target(Url, request.Path)).OriginalString;

    private static Dictionary<string, List<string>> Headers(ApiRequest request) =>
        request.Headers.ToDictionary(
            header => header.Key,
            header => new List<string> { header.Value },
            StringComparer.OrdinalIgnoreCase
        );
}
