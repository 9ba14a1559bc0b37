using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection;

namespace SalesCorner.Deploy.Operating.Backfill;

/// <summary>
/// Does a backfill: the configuration once, the deals rep by rep and several at a time, then once what needs
/// everybody's sums.
/// </summary>
/// <param name="api">The nightly API.</param>
/// <param name="gate">Lets so many calls run at once.</param>
/// <param name="ledger">What is done.</param>
/// <param name="options">How.</param>
internal sealed class BackfillRun(NightlyApi api, CallGate gate, BackfillLedger ledger, BackfillOptions options)
{
    // One rep's calls may be cut by something of its own; when several in a row are, the environment is away.
    private const int LostRepsToStop = 3;

    private readonly ConcurrentQueue<NightlyAnswer> answers = new();
    private readonly ConcurrentQueue<FailedRep> failed = new();
    private int lostInARow;

    /// <summary>
    /// Runs it; a rep that fails does not stop the others. What is frozen waits for the run that has all of them.
    /// </summary>
    /// <param name="items">The shares that are not done.</param>
    /// <param name="meter">Hears how far it is.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<BackfillResult> RunAsync(
        IReadOnlyList<BackfillItem> items,
        IProgressMeter meter,
        CancellationToken cancellation
    )
    {
        meter.Begin("Settings, policies, stage durations");
        await PartAsync("Start", meter, cancellation);

        var known = items.Sum(item => item.OpenDeals);
        meter.Begin("Open deals", known > 0 ? known : null);
        var together = new ParallelOptions
        {
            MaxDegreeOfParallelism = options.Parallel,
            CancellationToken = cancellation,
        };
        await Parallel.ForEachAsync(items, together, async (item, stop) => await TryAsync(item, meter, stop));

        meter.Begin("Rates, coverage, teams, snapshots");
        await PartAsync(failed.IsEmpty ? "Rest" : "Figures", meter, cancellation);
        return new BackfillResult(
            items.Count - failed.Count,
            [.. failed.OrderBy(rep => rep.Rep, StringComparer.Ordinal)],
            PhaseSum.Of(answers)
        );
    }

    private async Task PartAsync(string part, IProgressMeter meter, CancellationToken cancellation)
    {
        await foreach (var answer in api.RunAsync(new JsonObject { ["Part"] = part }, cancellation))
        {
            answers.Enqueue(answer);
            meter.Advance();
        }
    }

    private async Task TryAsync(BackfillItem item, IProgressMeter meter, CancellationToken cancellation)
    {
        try
        {
            await DoAsync(item, meter, cancellation);
            Volatile.Write(ref lostInARow, 0);
            ledger.Finished(item.Id);
        }
        catch (ConnectionLostException lost) when (Interlocked.Increment(ref lostInARow) < LostRepsToStop)
        {
            failed.Enqueue(new FailedRep(item.Id, item.Name, lost.Message));
        }
        catch (DataverseFailureException refused)
            when (refused.Status is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden))
        {
            failed.Enqueue(new FailedRep(item.Id, item.Name, refused.Message));
        }
    }

    private async Task DoAsync(BackfillItem item, IProgressMeter meter, CancellationToken cancellation)
    {
        var parameters = item.FirstCall(options.Chunk);
        do
        {
            var next = parameters;
            var answer = await gate.RunAsync(() => api.CallAsync(next, cancellation), cancellation);
            answers.Enqueue(answer);
            meter.Advance(answer.Phase == "OpenDeals" ? answer.Processed : 0);
            parameters = new JsonObject { ["ContinuationToken"] = answer.Token };
        } while ((string?)parameters["ContinuationToken"] is { Length: > 0 });
    }
}

/// <summary>How a backfill goes about it.</summary>
/// <param name="Parallel">The most calls at once.</param>
/// <param name="Chunk">Deals a call.</param>
internal sealed record BackfillOptions(int Parallel, int Chunk);
