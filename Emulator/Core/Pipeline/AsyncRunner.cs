using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Limits;
using SalesCorner.Emulator.Organizations;

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
internal sealed class AsyncRunner(
    StoredOrganization organization,
    OperationDeadline deadline,
    StepRunner runner,
    RequestReports reports,
    StepRegistry steps
)
{
    // The page "Asynchronous service in Dataverse" promises retries without a number; a loop has to end somewhere.
    private const int MostRetries = 5;

    /// <summary>The jobs' rows.</summary>
    public AsyncRows Rows { get; } = new(organization, steps);

    /// <summary>Runs the job once; an error of its plug-in stands in its row.</summary>
    public AsyncOutcome Run(AsyncJob job)
    {
        var started = organization.Clock.UtcNow;
        deadline.Start();
        try
        {
            runner.Run(job.NewContext());
        }
        // Whatever a plug-in throws ends its own job only.
        catch (Exception error)
        {
            reports.ThrowIfDiskIsFull();
            return Fail(job, started, error);
        }
        finally
        {
            deadline.Stop();
        }

        reports.ThrowIfDiskIsFull();
        Rows.Succeeded(job, started);
        return AsyncOutcome.Succeeded;
    }

    private AsyncOutcome Fail(AsyncJob job, DateTime started, Exception error)
    {
        var again =
            (error as DataverseFault)?.Cause is InvalidPluginExecutionException { Status: OperationStatus.Retry };
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
