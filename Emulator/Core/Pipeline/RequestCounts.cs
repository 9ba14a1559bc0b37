namespace SalesCorner.Emulator.Pipeline;

/// <summary>Counts requests since the last <see cref="Reset"/>, and keeps the newest runs of steps.</summary>
public sealed class RequestCounts
{
    // Enough for the longest chain that a test looks at, and no leak in a server that runs for days.
    private const int RunsKept = 1_000;

    private readonly Lock gate = new();
    private readonly MessageTally clients = new();
    private readonly MessageTally plugins = new();
    private readonly Queue<StepReport> runs = new();

    /// <summary>Requests of clients by message.</summary>
    public IReadOnlyDictionary<string, int> OfClients => Locked(clients.ByMessage);

    /// <summary>Requests of plug-ins by message.</summary>
    public IReadOnlyDictionary<string, int> OfPlugins => Locked(plugins.ByMessage);

    /// <summary>The number of all requests.</summary>
    public int Total => Locked(() => clients.Total + plugins.Total);

    /// <summary>The newest runs of steps, oldest first, synchronous and asynchronous ones.</summary>
    public IReadOnlyList<StepReport> Runs => Locked(() => (IReadOnlyList<StepReport>)[.. runs]);

    /// <summary>Starts counting again from nothing.</summary>
    public void Reset()
    {
        lock (gate)
        {
            clients.Clear();
            plugins.Clear();
            runs.Clear();
        }
    }

    internal void Count(string message, bool byPlugin)
    {
        lock (gate)
        {
            (byPlugin ? plugins : clients).Add(message);
        }
    }

    internal void Add(StepReport run)
    {
        lock (gate)
        {
            runs.Enqueue(run);
            if (runs.Count > RunsKept)
            {
                runs.Dequeue();
            }
        }
    }

    private T Locked<T>(Func<T> read)
    {
        lock (gate)
        {
            return read();
        }
    }
}
