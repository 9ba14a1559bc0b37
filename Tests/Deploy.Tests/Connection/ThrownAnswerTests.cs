using System.Net;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Connection;

/// <summary>
/// Microsoft's client throws for every answer but 2xx: a stand-in that does so is read like the answer itself.
/// </summary>
public sealed class ThrownAnswerTests
{
    [Fact]
    public async Task A_row_that_is_not_there_is_found_missing_and_needs_no_deleting()
    {
        await using var client = Client(
            new StandIn(HttpStatusCode.NotFound, "{\"error\":{\"code\":\"0x80040217\",\"message\":\"Does not exist\"}}")
        );

        Assert.Null(await client.FindAsync("accounts(0)", CancellationToken.None));
        await client.DeleteAsync("accounts(0)", CancellationToken.None);
    }

    [Fact]
    public async Task An_error_keeps_its_code_and_text()
    {
        await using var client = Client(
            new StandIn(HttpStatusCode.BadRequest, "{\"error\":{\"code\":\"0x80048d19\",\"message\":\"Wrong column\"}}")
        );

        var failure = await Assert.ThrowsAsync<DataverseFailureException>(() =>
            client.GetAsync("accounts", CancellationToken.None)
        );

        Assert.Equal(("0x80048d19", HttpStatusCode.BadRequest), (failure.Code, failure.Status));
        Assert.StartsWith("Wrong column", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_throttled_request_is_sent_again_after_the_wait_that_was_asked_for()
    {
        var standIn = new StandIn(HttpStatusCode.TooManyRequests, string.Empty, ("Retry-After", "1")) { Refusals = 1 };
        await using var client = Client(standIn);

        await client.GetAsync("WhoAmI", CancellationToken.None);

        Assert.Equal((2, 1L), (standIn.Requests, client.ThrottledCount));
    }

    [Fact]
    public void An_exception_without_an_answer_stays_one() =>
        Assert.Null(ThrownAnswer.Find(new InvalidOperationException("no answer")));

    private static DataverseClient Client(StandIn standIn) =>
        new(standIn, LiveEnvironment.Setup.Rules, TimeProvider.System);

    /// <summary>
    /// Answers as ExecuteWebRequestAsync does, and reads the exception as the connection over it does.
    /// </summary>
    private sealed class StandIn(HttpStatusCode status, string body, params (string Name, string Value)[] headers)
        : IDataverseConnection
    {
        public Uri Url { get; } = new("https://contoso.crm.dynamics.com/");

        public int Refusals { get; init; } = int.MaxValue;

        public int Requests { get; private set; }

        public async Task<ApiAnswer> SendAsync(ApiRequest request, CancellationToken cancellation)
        {
            try
            {
                using var right = Answer();
                return await AnswerReader.ReadAsync(Url, right, cancellation);
            }
            catch (Exception failure) when (ThrownAnswer.Find(failure) is not null)
            {
                using var refused = ThrownAnswer.Find(failure)!;
                return await AnswerReader.ReadAsync(Url, refused, cancellation);
            }
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;

        private HttpResponseMessage Answer() =>
            ++Requests <= Refusals
                ? throw new InvalidOperationException(
                    "Wrapped",
                    new HttpOperationException(new Wrapper(status, body, headers))
                )
                : new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("{}") };
    }

    private sealed class HttpOperationException(Wrapper response)
        : Exception("Operation returned an invalid status code")
    {
        public Wrapper Response { get; } = response;
    }

    private sealed class Wrapper(HttpStatusCode status, string content, (string Name, string Value)[] headers)
    {
        public HttpStatusCode StatusCode { get; } = status;

        public string Content { get; } = content;

        public IDictionary<string, IEnumerable<string>> Headers { get; } =
            headers.ToDictionary(
                header => header.Name,
                header => (IEnumerable<string>)[header.Value],
                StringComparer.Ordinal
            );
    }
}
