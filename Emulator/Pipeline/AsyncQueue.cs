namespace SalesCorner.Emulator.Pipeline;

/// <summary>Asynchronous steps of committed requests, run one after the other in the order of their queueing.</summary>
internal sealed class AsyncQueue(RequestEngine engine)
{
    private readonly Queue<AsyncJob> waiting = new();
    private readonly AsyncRunner runner = new(engine);

    /// <summary>How many jobs wait.</summary>
    public int Count => waiting.Count;

    /// <summary>Adds a job to the transaction under way: it waits only once that is committed.</summary>
    public void Queue(AsyncJob job)
    {
        runner.Rows.Queued(job);
        engine.Unit.Queue(job);
        engine.NoteQueued();
    }

    /// <summary>Ends jobs that an earlier process left waiting.</summary>
    public void CancelLeftovers() => runner.Rows.CancelLeftovers();

    /// <summary>Takes over the jobs of a committed transaction.</summary>
    public void Accept(IReadOnlyList<AsyncJob> jobs)
    {
        foreach (var job in jobs)
        {
            runner.Rows.Accepted(job);
            waiting.Enqueue(job);
        }
    }

    /// <summary>Runs waiting jobs, and those that they queue, until none is left or that many have run.</summary>
    public int Run(int most)
    {
        var ran = 0;
        while (ran < most && RunNext())
        {
            ran++;
        }

        return ran;
    }

    /// <summary>Runs the jobs that wait now and that rows of a table set off; the others go on waiting.</summary>
    public int RunOf(string table)
    {
        lock (engine.Database.Gate)
        {
            var ran = 0;
            for (var left = waiting.Count; left > 0; left--)
            {
                if (waiting.Peek().Operation.Table == table)
                {
                    RunNext();
                    ran++;
                }
                else
                {
                    waiting.Enqueue(waiting.Dequeue());
                }
            }

            return ran;
        }
    }

    private bool RunNext()
    {
        lock (engine.Database.Gate)
        {
            if (engine.Unit.IsActive)
            {
                throw new InvalidOperationException("Asynchronous steps cannot run inside a request.");
            }

            if (!waiting.TryDequeue(out var job))
            {
                return false;
            }

            if (runner.Run(job) == AsyncOutcome.TryAgain)
            {
                waiting.Enqueue(job);
            }

            engine.TraceLog.Flush();
            return true;
        }
    }
}
