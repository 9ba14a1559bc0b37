using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Limits;
using SalesCorner.Emulator.Organizations;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>Runs requests one after the other, counts and times them.</summary>
/// <param name="organization">The organisation that they work on.</param>
/// <param name="deadline">How long one may take.</param>
/// <param name="unit">The transaction under way.</param>
/// <param name="reports">What they do.</param>
/// <param name="jobs">The jobs that they leave.</param>
/// <param name="traceLog">What their plug-ins traced.</param>
internal sealed class RequestEngine(
    StoredOrganization organization,
    OperationDeadline deadline,
    UnitOfWork unit,
    RequestReports reports,
    AsyncQueue jobs,
    TraceLog traceLog
)
{
    /// <summary>Called before each outermost request: registrations that changed are loaded.</summary>
    public Action? Before { get; set; }

    /// <summary>Runs one request of a client or of a plug-in.</summary>
    public TResult Call<TState, TResult>(
        string message,
        Caller caller,
        TState state,
        Func<Caller, TState, TResult> body
    )
    {
        var gate = organization.Database.Gate;
        if (caller.Parent is not null)
        {
            // The thread that runs the plug-in holds the gate for the whole of its outermost request or job.
            return Monitor.IsEntered(gate)
                ? CallInside(message, caller, state, body)
                : throw new NotSupportedException("A plug-in may use the organisation service on its own thread only.");
        }

        TResult result;
        var outermost = false;
        lock (gate)
        {
            outermost = !reports.IsOpen;
            result = outermost ? CallOutermost(message, caller, state, body) : CallInside(message, caller, state, body);
        }

        if (outermost && organization.Options.RunAsyncAutomatically)
        {
            jobs.Run(int.MaxValue);
        }

        return result;
    }

    private TResult CallOutermost<TState, TResult>(
        string message,
        Caller caller,
        TState state,
        Func<Caller, TState, TResult> body
    )
    {
        Before?.Invoke();
        var report = reports.Open(message);
        deadline.Start();
        try
        {
            return CallInside(message, caller, state, body);
        }
        catch (Exception error)
        {
            report.Error = error.Message;
            reports.ThrowIfDiskIsFull();
            throw;
        }
        finally
        {
            report.Elapsed = deadline.Elapsed;
            deadline.Stop();
            reports.Close();
            traceLog.Flush();
        }
    }

    private TResult CallInside<TState, TResult>(
        string message,
        Caller caller,
        TState state,
        Func<Caller, TState, TResult> body
    )
    {
        deadline.Check();
        reports.Count(message, caller);
        try
        {
            if (organization.Options.EnforceLimits && caller.Depth > PlatformLimits.Depth)
            {
                throw PipelineFaults.TooDeep(message);
            }

            if (caller.Parent is not null)
            {
                jobs.Yield();
                organization.Options.BeforePluginRequest?.Invoke(message);
            }

            return body(caller, state);
        }
        catch (Exception error) when (Note(error, caller))
        {
            throw;
        }
    }

    private bool Note(Exception error, Caller caller)
    {
        if (error is DataverseFault { Detail: var detail } && detail.Timestamp == default)
        {
            detail.Timestamp = organization.Clock.UtcNow;
        }

        reports.NoteError(error);
        if (caller.Parent is not null)
        {
            unit.Doom();
        }

        return false;
    }
}
