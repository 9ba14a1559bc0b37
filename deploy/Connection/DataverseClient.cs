using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace SalesCorner.Deploy.Connection;

/// <summary>
/// An environment as the commands see it: rows and calls, with retries and the platform's errors. Safe for several
/// callers at once.
/// </summary>
public sealed class DataverseClient : IAsyncDisposable
{
    private const int PageSize = 1_000;

    private readonly IDataverseConnection connection;
    private readonly RequestRetry retry;
    private long throttledCount;

    /// <summary>Talks through a connection, which it disposes of in the end.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="rules">How often to try again.</param>
    /// <param name="clock">The clock of the waits.</param>
    /// <param name="waits">Hears why it waits, and how long.</param>
    public DataverseClient(
        IDataverseConnection connection,
        RetryRules rules,
        TimeProvider clock,
        Action<string, TimeSpan>? waits = null
    )
    {
        this.connection = connection;
        retry = new RequestRetry(
            connection,
            rules,
            clock,
            waits ?? ((_, _) => { }),
            () => Interlocked.Increment(ref throttledCount)
        );
    }

    /// <summary>The environment's address.</summary>
    public Uri Url => connection.Url;

    /// <summary>How often the environment asked for fewer requests so far.</summary>
    public long ThrottledCount => Interlocked.Read(ref throttledCount);

    /// <summary>Reads one thing.</summary>
    /// <param name="path">What follows <c>/api/data/v9.2/</c>.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="DataverseFailureException">It was refused, or is not there.</exception>
    public async Task<JsonObject> GetAsync(string path, CancellationToken cancellation) =>
        (await SendAsync(new ApiRequest(HttpMethod.Get, path), cancellation)).Body ?? [];

    /// <summary>Reads one thing, or null when it is not there.</summary>
    public async Task<JsonObject?> FindAsync(string path, CancellationToken cancellation)
    {
        var answer = await retry.SendAsync(new ApiRequest(HttpMethod.Get, path), cancellation);
        return answer.Status == System.Net.HttpStatusCode.NotFound ? null : ApiFailure.Checked(answer).Body ?? [];
    }

    /// <summary>Reads all rows of a query, page by page. The query names its columns.</summary>
    public async IAsyncEnumerable<JsonObject> RowsAsync(
        string path,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var next = path;
        while (next is not null)
        {
            var request = new ApiRequest(HttpMethod.Get, next) { Headers = Prefer($"odata.maxpagesize={PageSize}") };
            var page = (await SendAsync(request, cancellation)).Body ?? [];
            foreach (var row in page["value"] as JsonArray ?? [])
            {
                yield return row!.AsObject();
            }

            next = NextPage.PathOf(page, Url);
        }
    }

    /// <summary>
    /// Creates a row under an id, or changes the columns named; sending it twice does the same as once.
    /// </summary>
    /// <param name="path">The row: a set and an id or an alternate key.</param>
    /// <param name="columns">The columns to set.</param>
    /// <param name="cancellation">Stops it.</param>
    public Task UpsertAsync(string path, JsonObject columns, CancellationToken cancellation) =>
        SendAsync(new ApiRequest(HttpMethod.Patch, path, columns), cancellation);

    /// <summary>Changes columns of a row that is there.</summary>
    /// <exception cref="DataverseFailureException">The row is not there, or the change was refused.</exception>
    public Task UpdateAsync(string path, JsonObject columns, CancellationToken cancellation) =>
        SendAsync(
            new ApiRequest(HttpMethod.Patch, path, columns)
            {
                Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["If-Match"] = "*" },
            },
            cancellation
        );

    /// <summary>Deletes a row; one that is gone already is well.</summary>
    public async Task DeleteAsync(string path, CancellationToken cancellation)
    {
        var answer = await retry.SendAsync(new ApiRequest(HttpMethod.Delete, path), cancellation);
        if (answer.Status != System.Net.HttpStatusCode.NotFound)
        {
            ApiFailure.Checked(answer);
        }
    }

    /// <summary>Calls an action.</summary>
    /// <param name="action">Its name, or the path of a bound one.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="mayBeRepeated">Whether a second call does no harm when nobody knows whether the first was carried
    /// out.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="ConnectionLostException">No answer came and the call must not be repeated: look what became of
    /// it.</exception>
    public async Task<JsonObject> CallAsync(
        string action,
        JsonObject parameters,
        bool mayBeRepeated,
        CancellationToken cancellation
    ) =>
        (
            await SendAsync(
                new ApiRequest(HttpMethod.Post, action, parameters) { MayBeRepeated = mayBeRepeated },
                cancellation
            )
        ).Body
        ?? [];

    /// <summary>Sends any request, with retries.</summary>
    /// <exception cref="DataverseFailureException">It was refused.</exception>
    /// <exception cref="ConnectionLostException">No answer came: whether the server acted is unknown.</exception>
    public async Task<ApiAnswer> SendAsync(ApiRequest request, CancellationToken cancellation)
    {
        var answer = await retry.SendAsync(request, cancellation);
        if (answer.IsUncertain && !request.MayBeRepeated)
        {
            throw new ConnectionLostException(
                $"{request.Method} {request.Path} was answered by {(int)answer.Status}: whether it was "
                    + "carried out is unknown."
            );
        }

        return ApiFailure.Checked(answer);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private static Dictionary<string, string> Prefer(string value) =>
        new(StringComparer.Ordinal) { ["Prefer"] = value };
}
