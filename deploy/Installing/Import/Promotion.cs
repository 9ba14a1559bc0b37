using System.Text.Json.Nodes;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Installing.State;

namespace SalesCorner.Deploy.Installing.Import;

/// <summary>Lets a holding solution take the place of the one it upgrades ("DeleteAndPromoteAsync Action").</summary>
internal sealed class Promotion(DataverseClient client, PollingDelay delay)
{
    private const int Sendings = 4;

    /// <summary>Promotes it. There is nothing to do when it is no longer holding.</summary>
    /// <exception cref="CommandFailedException">The promotion failed; the holding solution is still there.</exception>
    public async Task RunAsync(string name, IProgressMeter meter, CancellationToken cancellation)
    {
        for (var sending = 1; (await SolutionRow.FindAsync(client, name, cancellation)).Holding is not null; sending++)
        {
            meter.Begin("Promoting the upgrade");
            try
            {
                var answer = await client.CallAsync(
                    "DeleteAndPromoteAsync",
                    new JsonObject { ["UniqueName"] = name },
                    mayBeRepeated: false,
                    cancellation
                );
                var operation = answer.Id("AsyncOperationId") ?? Guid.Empty;
                if (
                    await new JobFollower(client, delay).FollowAsync(operation, null, meter, cancellation) is
                    { } problem
                )
                {
                    throw new CommandFailedException(
                        $"The upgrade waits, but could not be promoted: {problem} "
                            + $"{ImportCures.Of(string.Empty, problem)}"
                    );
                }

                return;
            }
            catch (ConnectionLostException) when (sending < Sendings)
            {
                await delay.WaitAsync(sending, cancellation);
                await new RunningOperations(client, delay).WaitAsync(meter, cancellation);
            }
        }
    }
}
