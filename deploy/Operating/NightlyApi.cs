using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection;

namespace SalesCorner.Deploy.Operating;

/// <summary>
/// Calls the custom API <c>sc_RunNightly </c>, chunk after chunk. A chunk may be called twice: the second call finds
/// nothing to change.
/// </summary>
/// <param name="client">The environment.</param>
internal sealed class NightlyApi(DataverseClient client)
{
    private const string Action = "sc_RunNightly";

    // A chunk is hundreds of rows: a run that needs more calls than this goes in a circle.
    private const int MostCalls = 100_000;

    // Below zero: the phase is given up, and the others go on.
    private static readonly int[] Less = [100, 10, 1, -1];

    private static readonly string[] BreakWords = ["timed out", "timed-out", "timeout", "two minutes"];

    // How the platform words what took too long is not documented, nor with which codes: gateways have their status.
    private static bool IsBrokenOff(Exception failure) =>
        failure switch
        {
            ConnectionLostException lost => lost.TookTooLong,
            DataverseFailureException refused => refused.Status
                is HttpStatusCode.GatewayTimeout
                    or HttpStatusCode.RequestTimeout
                || BreakWords.Any(words => refused.Message.Contains(words, StringComparison.OrdinalIgnoreCase)),
            _ => false,
        };

    private static Queue<int> LessThan(JsonObject parameters)
    {
        var asked = (int?)parameters["ChunkSize"] ?? int.MaxValue;
        return new Queue<int>(Less.Where(size => size < asked));
    }

    /// <summary>Runs until the token is empty, and gives each call's answer.</summary>
    /// <param name="first">The parameters of the first call.</param>
    /// <param name="cancellation">Stops it between two calls, or in one.</param>
    public async IAsyncEnumerable<NightlyAnswer> RunAsync(
        JsonObject first,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var parameters = first;
        for (var call = 0; call < MostCalls; call++)
        {
            var answer = await CallAsync(parameters, cancellation);
            yield return answer;
            if (answer.Token.Length == 0)
            {
                yield break;
            }

            parameters = new JsonObject { ["ContinuationToken"] = answer.Token };
        }

        throw new CommandFailedException(
            $"{Action} gave a continuation token {MostCalls} times in a row. Look at its trace log: it goes "
                + "in a circle."
        );
    }

    /// <summary>
    /// Makes one call. Where it fails over one row it is made again as its message says: at first as it was, then
    /// without the
    /// row. Where the environment broke it off it is made again with less and less to do, and at last the phase is
    /// given up.
    /// </summary>
    public async Task<NightlyAnswer> CallAsync(JsonObject parameters, CancellationToken cancellation)
    {
        var less = LessThan(parameters);
        while (true)
        {
            try
            {
                return NightlyAnswer.Read(
                    await client.CallAsync(Action, parameters, mayBeRepeated: true, cancellation)
                );
            }
            catch (DataverseFailureException failure) when (NightlyCalls.TokenIn(failure.Message) is { } token)
            {
                parameters = new JsonObject { ["ContinuationToken"] = token };
                less = LessThan(parameters);
            }
            catch (Exception failure) when (IsBrokenOff(failure) && less.Count > 0)
            {
                parameters = (JsonObject)parameters.DeepClone();
                parameters["ChunkSize"] = less.Dequeue();
            }
        }
    }
}
