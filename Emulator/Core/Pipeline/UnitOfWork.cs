using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>The one transaction around an outermost operation and everything its synchronous steps do.</summary>
/// <remarks>
/// As on the platform there are no nested transactions: a failed request inside ends the whole, even when a plug-in
/// swallows the error ("Troubleshoot plug-ins: transaction errors").
/// </remarks>
internal sealed class UnitOfWork(Database database)
{
    private readonly List<AsyncJob> jobs = [];
    private DbScope? scope;
    private int level;

    /// <summary>Called with the jobs of a committed transaction.</summary>
    public Action<IReadOnlyList<AsyncJob>>? Committed { get; set; }

    /// <summary>Called after a rollback, when caches may hold what never was.</summary>
    public Action? RolledBack { get; set; }

    /// <summary>Whether a transaction is under way.</summary>
    public bool IsActive => level > 0;

    /// <summary>Whether an error has ended the transaction under way.</summary>
    public bool IsDoomed { get; private set; }

    /// <summary>Begins the transaction, or joins the one under way.</summary>
    public Work Begin()
    {
        if (IsDoomed)
        {
            throw PipelineFaults.TransactionEnded();
        }

        if (level == 0)
        {
            scope = database.BeginScope();
        }

        level++;
        return new Work(this);
    }

    /// <summary>Ends the transaction under way for good: it can only be rolled back.</summary>
    public void Doom() => IsDoomed = IsActive;

    /// <summary>Queues a job for when the transaction is committed.</summary>
    public void Queue(AsyncJob job) => jobs.Add(job);

    private void Commit()
    {
        if (level > 1)
        {
            return;
        }

        if (IsDoomed)
        {
            throw PipelineFaults.ErrorSwallowed();
        }

        scope!.Commit();
        if (jobs.Count > 0)
        {
            Committed?.Invoke(jobs);
            jobs.Clear();
        }
    }

    private void End(bool completed)
    {
        level--;
        IsDoomed |= !completed;
        if (level > 0)
        {
            return;
        }

        var failed = IsDoomed;
        IsDoomed = false;
        scope!.Dispose();
        scope = null;
        if (failed)
        {
            jobs.Clear();
            RolledBack?.Invoke();
        }
    }

    /// <summary>One participant of the transaction; not completed means failed.</summary>
    internal sealed class Work(UnitOfWork unit) : IDisposable
    {
        private bool completed;

        /// <summary>Says that this participant's part went well; the outermost one commits.</summary>
        public void Complete()
        {
            unit.Commit();
            completed = true;
        }

        /// <inheritdoc/>
        public void Dispose() => unit.End(completed);
    }
}
