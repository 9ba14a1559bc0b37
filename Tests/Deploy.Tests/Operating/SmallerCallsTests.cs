using System.Net;
using System.Text.Json.Nodes;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Operating;
using SalesCorner.Deploy.Operating.Backfill;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Operating;

/// <summary>
/// A call of the night that gets no answer is made again with less to do, and its phase is given up last of all.
/// </summary>
public sealed class SmallerCallsTests
{
    private const string Phase = "OpenDeals";

    public static TheoryData<string> WaysToGetNoAnswer => ["gateway", "patience", "two minutes"];

    [Theory]
    [MemberData(nameof(WaysToGetNoAnswer))]
    public async Task A_night_is_tried_with_less_and_less_until_a_call_is_answered(string way)
    {
        await using var environment = await LiveEnvironment.OfAsync(OldDeals.SmallCopy());
        var connection = new SlowConnection(Inner(environment), way) { IsTooMuch = size => size is null or > 10 };
        await using var client = Client(connection);

        var answers = await NightAsync(client);

        Assert.Equal([null, 100, 10], connection.Sizes.Take(3));
        Assert.DoesNotContain(-1, connection.Sizes);
        Assert.Equal(47, answers.Where(answer => answer.Phase == Phase).Sum(answer => answer.Processed));
        Assert.Equal("Finish", answers[^1].Phase);
    }

    [Theory]
    [MemberData(nameof(WaysToGetNoAnswer))]
    public async Task A_phase_that_is_never_answered_is_given_up_by_name_and_the_others_run(string way)
    {
        await using var environment = await LiveEnvironment.OfAsync(OldDeals.SmallCopy());
        var connection = new SlowConnection(Inner(environment), way) { IsTooMuch = size => size is null or > 0 };
        await using var client = Client(connection);

        var answers = await NightAsync(client);

        Assert.Equal([null, 100, 10, 1, -1], connection.Sizes);
        Assert.Contains(
            "its calls got no answer",
            answers.Single(answer => answer.Phase == Phase).Notes,
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["RepSums", "Baselines", "Coverage", "Finish"],
            answers.Select(answer => answer.Phase).Intersect(["RepSums", "Baselines", "Coverage", "Finish"])
        );
    }

    [Fact]
    public async Task What_was_asked_for_is_not_made_larger()
    {
        await using var environment = await LiveEnvironment.OfAsync(OldDeals.SmallCopy());
        var connection = new SlowConnection(Inner(environment), "gateway")
        {
            FirstCallsToo = true,
            IsTooMuch = size => size is null or > 10,
        };
        await using var client = Client(connection);

        await new NightlyApi(client).CallAsync(
            new BackfillItem(Guid.Empty, "nobody", 0).FirstCall(chunk: 50),
            CancellationToken.None
        );

        Assert.Equal([50, 10], connection.Sizes);
    }

    [Fact]
    public async Task An_environment_that_is_away_is_not_asked_for_less()
    {
        await using var environment = await LiveEnvironment.OfAsync(OldDeals.SmallCopy());
        var connection = new SlowConnection(Inner(environment), "away") { IsTooMuch = _ => true };
        await using var client = Client(connection);

        await Assert.ThrowsAsync<ConnectionLostException>(() => NightAsync(client));

        Assert.Equal([null], connection.Sizes.Distinct());
    }

    private static IDataverseConnection Inner(LiveEnvironment environment) =>
        OpenConnection.To(environment.Url, new TestCredential(), LiveEnvironment.Setup.Rules);

    private static DataverseClient Client(IDataverseConnection connection) =>
        new(connection, LiveEnvironment.Setup.Rules with { TransientRetries = 1 }, TimeProvider.System);

    private static async Task<List<NightlyAnswer>> NightAsync(DataverseClient client)
    {
        var answers = new List<NightlyAnswer>();
        await foreach (var answer in new NightlyApi(client).RunAsync([], CancellationToken.None))
        {
            answers.Add(answer);
        }

        return answers;
    }

    /// <summary>Gives no answer to calls of one phase that are to do too much.</summary>
    private sealed class SlowConnection(IDataverseConnection inner, string way) : IDataverseConnection
    {
        private ApiRequest? last;

        public required Func<int?, bool> IsTooMuch { get; init; }

        public bool FirstCallsToo { get; init; }

        /// <summary>The size that each call of the phase asked for; a call that is sent again is one.</summary>
        public List<int?> Sizes { get; } = [];

        public Uri Url => inner.Url;

        public Task<ApiAnswer> SendAsync(ApiRequest request, CancellationToken cancellation)
        {
            var token = (string?)request.Body?["ContinuationToken"];
            if (token is null ? !FirstCallsToo : !token.Contains($"|{Phase}|", StringComparison.Ordinal))
            {
                return inner.SendAsync(request, cancellation);
            }

            var size = (int?)request.Body?["ChunkSize"];
            if (!ReferenceEquals(last, request))
            {
                Sizes.Add(size);
            }

            last = request;
            return IsTooMuch(size) ? NoAnswer() : inner.SendAsync(request, cancellation);
        }

        public ValueTask DisposeAsync() => inner.DisposeAsync();

        private Task<ApiAnswer> NoAnswer() =>
            way switch
            {
                "gateway" => Task.FromResult(new ApiAnswer(HttpStatusCode.GatewayTimeout, null)),
                "two minutes" => Task.FromResult(
                    new ApiAnswer(
                        HttpStatusCode.BadRequest,
                        new JsonObject
                        {
                            ["error"] = new JsonObject
                            {
                                ["code"] = "0x80044151",
                                ["message"] =
                                    "The plug-in execution failed because the operation has timed-out at the sandbox.",
                            },
                        }
                    )
                ),
                "patience" => throw new ConnectionLostException("It did not answer within 150 seconds.")
                {
                    TookTooLong = true,
                },
                _ => throw new ConnectionLostException("It cannot be reached."),
            };
    }
}
