using System.Diagnostics;
using Microsoft.Xrm.Sdk;

namespace SalesCorner.Benchmarks.Latency;

/// <summary>Somebody who saves the same deal every quarter of a second, whatever else goes on.</summary>
internal sealed class SavingUser : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly List<Save> saves = [];
    private readonly ManualResetEventSlim stop = new();
    private readonly Thread thread;
    private Exception? failure;

    /// <summary>Begins to save.</summary>
    /// <param name="service">Whom the user is.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="calls">How many calls of the night have ended.</param>
    public SavingUser(IOrganizationService service, Guid deal, Func<int> calls)
    {
        thread = new Thread(() => Work(service, deal, calls)) { IsBackground = true };
        thread.Start();
    }

    /// <summary>The saves so far.</summary>
    public IReadOnlyList<Save> Saves => saves;

    /// <summary>Lets the last save end.</summary>
    /// <exception cref="InvalidOperationException">A save failed.</exception>
    public void Stop()
    {
        stop.Set();
        thread.Join();
        if (failure is not null)
        {
            throw new InvalidOperationException("A save of the user failed.", failure);
        }
    }

    public void Dispose()
    {
        stop.Set();
        thread.Join();
        stop.Dispose();
    }

    private void Work(IOrganizationService service, Guid deal, Func<int> calls)
    {
        try
        {
            for (var value = 1_000m; !stop.Wait(Pause); value++)
            {
                var (watch, ended) = (Stopwatch.StartNew(), calls());
                service.Update(new Entity("opportunity", deal) { ["estimatedvalue"] = new Money(value) });
                saves.Add(new Save(watch.Elapsed, calls() - ended));
            }
        }
        catch (Exception problem)
        {
            failure = problem;
        }
    }
}

/// <summary>A save of the user.</summary>
/// <param name="Took">How long it took by the clock.</param>
/// <param name="Calls">How many calls of the night ended meanwhile.</param>
internal sealed record Save(TimeSpan Took, int Calls);
