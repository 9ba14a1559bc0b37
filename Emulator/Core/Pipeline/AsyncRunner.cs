using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>How one try of a job ended.</summary>
internal enum AsyncOutcome
{
    /// <summary>It ended without an error.</summary>
    Succeeded,

    /// <summary>With an error for good.</summary>
    Failed,

    /// <summary>With an error after which the plug-in asked for another try.</summary>
    TryAgain,
}

/// <summary>Runs one job and keeps its row in asyncoperation up to date.</summary>
internal sealed class AsyncRunner(RequestEngine engine)
{
    // The page "Asynchronous service in Dataverse" promises retries without a number; a loop has to end somewhere.
    private const int MostRetries = 5;

    /// <summary>The jobs' rows.</summary>
    public AsyncRows Rows { get; } = new(engine);

    /// <summary>Runs the job once; an error of its plug-in stands in its row.</summary>
    public AsyncOutcome Run(AsyncJob job)
    {
        var started = engine.Clock.UtcNow;
        engine.Deadline.Start();
        try
        {
            engine.Runner.Run(job.NewContext());
        }
        // Whatever a plug-in throws ends its own job only.
        catch (Exception error)
        {
            engine.ThrowIfDiskIsFull();
            return Fail(job, started, error);
        }
        finally
        {
            engine.Deadline.Stop();
        }

        engine.ThrowIfDiskIsFull();
        Rows.Succeeded(job, started);
        return AsyncOutcome.Succeeded;
    }

    private AsyncOutcome Fail(AsyncJob job, DateTime started, Exception error)
    {
        var again = (error as DataverseFault)?.Cause is InvalidPluginExecutionException { Status: OperationStatus.Retry };
        if (again && job.Retries < MostRetries)
        {
            job.Retries++;
            Rows.Waits(job, started, error);
            return AsyncOutcome.TryAgain;
        }

        Rows.Failed(job, started, error);
        return AsyncOutcome.Failed;
    }
}
