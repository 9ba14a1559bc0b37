using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Limits;
using SalesCorner.Emulator.Organizations;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>Asynchronous steps of committed requests, run one after the other in the order of their queueing.</summary>
internal sealed class AsyncQueue(
    StoredOrganization organization,
    UnitOfWork unit,
    RequestReports reports,
    TraceLog traceLog,
    AsyncRunner runner,
    OperationDeadline deadline
)
{
    private readonly Queue<AsyncJob> waiting = new();
    private SideBySide? sideBySide;

    /// <summary>How many jobs wait.</summary>
    public int Count => waiting.Count;

    /// <summary>Adds a job to the transaction under way: it waits only once that is committed.</summary>
    public void Queue(AsyncJob job)
    {
        runner.Rows.Queued(job);
        unit.Queue(job);
        reports.NoteQueued();
    }

    /// <summary>Takes over the jobs that an earlier process left waiting, where they can go on.</summary>
    public void Resume(IOperationHost host)
    {
        foreach (var job in runner.Rows.Resume(host))
        {
            waiting.Enqueue(job);
        }
    }

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

    /// <summary>
    /// Runs the jobs that wait now and that rows of a table set off, the newest first; the others go on waiting. The
    /// platform
    /// promises no order of jobs.
    /// </summary>
    public int RunOf(string table)
    {
        lock (organization.Database.Gate)
        {
            var due = new Stack<AsyncJob>();
            for (var left = waiting.Count; left > 0; left--)
            {
                var job = waiting.Dequeue();
                if (job.Operation.Table == table)
                {
                    due.Push(job);
                }
                else
                {
                    waiting.Enqueue(job);
                }
            }

            return RunAll(due);
        }
    }

    /// <summary>Runs waiting jobs, and those that they queue, side by side; says how many.</summary>
    public int RunSideBySide(int most, Func<int, int> choose)
    {
        lock (organization.Database.Gate)
        {
            DemandNoRequest();
            sideBySide = new SideBySide(
                organization.Database.Gate,
                unit,
                deadline,
                () => waiting.TryDequeue(out var job) ? job : null,
                Run
            );
            try
            {
                return sideBySide.Run(most, choose);
            }
            finally
            {
                sideBySide = null;
            }
        }
    }

    /// <summary>Lets another job go on where several run side by side.</summary>
    public void Yield() => sideBySide?.Yield();

    private int RunAll(Stack<AsyncJob> due)
    {
        var ran = due.Count;
        try
        {
            while (due.TryPop(out var job))
            {
                Run(job);
            }
        }
        finally
        {
            // What did not run because the emulator itself failed goes on waiting.
            foreach (var job in due)
            {
                waiting.Enqueue(job);
            }
        }

        return ran;
    }

    private bool RunNext()
    {
        lock (organization.Database.Gate)
        {
            DemandNoRequest();
            if (!waiting.TryDequeue(out var job))
            {
                return false;
            }

            Run(job);
            return true;
        }
    }

    private void DemandNoRequest()
    {
        if (unit.IsActive)
        {
            throw new InvalidOperationException("Asynchronous steps cannot run inside a request.");
        }
    }

    private void Run(AsyncJob job)
    {
        try
        {
            if (runner.Run(job) == AsyncOutcome.TryAgain)
            {
                waiting.Enqueue(job);
            }
        }
        catch (DiskFullException)
        {
            waiting.Enqueue(job);
            throw;
        }

        traceLog.Flush();
    }
}
