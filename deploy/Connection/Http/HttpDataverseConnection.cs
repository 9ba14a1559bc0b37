using System.Net;
using System.Net.Http.Headers;
using System.Security.Authentication;
using System.Text;
using Azure.Core;
using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Connection.Http;

/// <summary>
/// The Web API over HTTP. The token goes to this environment only: redirects are refused, never followed.
/// </summary>
public sealed class HttpDataverseConnection : IDataverseConnection
{
    private const long LargestAnswer = 64L * 1024 * 1024;

    private readonly HttpClient http;
    private readonly TokenCredential credential;
    private readonly TokenRequestContext scope;
    private readonly TimeSpan patience;

    /// <summary>Makes the connection; nothing is sent yet.</summary>
    /// <param name="url">The environment.</param>
    /// <param name="credential">Gives the tokens. It caches them itself.</param>
    /// <param name="patience">How long to wait for an answer.</param>
    public HttpDataverseConnection(Uri url, TokenCredential credential, TimeSpan patience)
    {
        Url = url;
        this.patience = patience;
        this.credential = credential;
        scope = new TokenRequestContext([url.GetLeftPart(UriPartial.Authority) + "/.default"]);
        http = new HttpClient(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                AutomaticDecompression = DecompressionMethods.All,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            }
        )
        {
            Timeout = Timeout.InfiniteTimeSpan,
            MaxResponseContentBufferSize = LargestAnswer,
        };
    }

    /// <inheritdoc/>
    public Uri Url { get; }

    /// <inheritdoc/>
    public async Task<ApiAnswer> SendAsync(ApiRequest request, CancellationToken cancellation)
    {
        var token = await credential.GetTokenAsync(scope, cancellation);
        using var message = Message(request, token.Token);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(patience);
        try
        {
            using var response = await http.SendAsync(message, HttpCompletionOption.ResponseContentRead, limit.Token);
            return await AnswerReader.ReadAsync(Url, response, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new ConnectionLostException($"{Url} did not answer within {patience.TotalSeconds:0} seconds.")
            {
                TookTooLong = true,
            };
        }
        catch (HttpRequestException failure) when (failure.InnerException is AuthenticationException)
        {
            // Trying again does not make a certificate right; a handshake that was cut off is another matter.
            throw new CommandFailedException(
                $"{Url} shows no certificate that this machine trusts ({Innermost(failure).TrimEnd('.')}). "
                    + "Nothing was sent. Check the address, the machine's date and its root certificates.",
                failure
            );
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            throw new ConnectionLostException(
                $"{Url} cannot be reached or cut the connection ({Innermost(failure).TrimEnd('.')}).",
                failure
            );
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        http.Dispose();
        return ValueTask.CompletedTask;
    }

    private HttpRequestMessage Message(ApiRequest request, string token)
    {
        var message = new HttpRequestMessage(request.Method, ApiRoot.Target(Url, request.Path));
        message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        message.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        message.Headers.Add("OData-Version", "4.0");
        message.Headers.Add("OData-MaxVersion", "4.0");
        foreach (var (name, value) in request.Headers)
        {
            message.Headers.TryAddWithoutValidation(name, value);
        }

        if (request.Body is not null)
        {
            message.Content = new StringContent(request.Body.ToJsonString(), Encoding.UTF8, "application/json");
        }

        return message;
    }

    private static string Innermost(Exception failure) =>
        failure.InnerException is { } inner ? Innermost(inner) : failure.Message;
}
