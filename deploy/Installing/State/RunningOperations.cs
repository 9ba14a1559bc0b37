using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection;

namespace SalesCorner.Deploy.Installing.State;

/// <summary>Imports and promotions that run in the environment. The platform runs one at a time.</summary>
internal sealed class RunningOperations(DataverseClient client, PollingDelay delay)
{
    // asyncoperation.operationtype ("AsyncOperation table reference"): 203 imports, 207 promotes. statecode 3 has
    // ended.
    private const string Open =
        "asyncoperations?$select=name&$filter=(operationtype eq 203 or operationtype eq 207) and statecode ne 3";

    /// <summary>Their names.</summary>
    public static async Task<IReadOnlyList<string>> ReadAsync(DataverseClient client, CancellationToken cancellation)
    {
        var names = new List<string>();
        await foreach (var row in client.RowsAsync(Open, cancellation))
        {
            names.Add(row.Text("name") ?? "an import");
        }

        return names;
    }

    /// <summary>Waits until none runs. Ctrl-C ends the waiting.</summary>
    public async Task WaitAsync(IProgressMeter meter, CancellationToken cancellation)
    {
        for (var look = 0; await ReadAsync(client, cancellation) is [var first, ..]; look++)
        {
            if (look == 0)
            {
                meter.Begin($"Waiting for what runs already: {first}");
            }

            await delay.WaitAsync(look, cancellation);
        }
    }
}
