using System.Diagnostics;
using System.Runtime.ExceptionServices;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Limits;
using SalesCorner.Emulator.Organizations;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>Runs one step and reports what it did.</summary>
internal sealed class StepRunner(
    StoredOrganization organization,
    OperationDeadline deadline,
    UnitOfWork unit,
    RequestReports reports,
    Func<Caller, IOrganizationService> serviceOf
)
{
    /// <summary>Runs the step of this context; what it throws is thrown on as a client would see it.</summary>
    public void Run(StepContext context)
    {
        deadline.Check();
        var trace = new TraceBuffer();
        var services = new PluginServices(organization.Organization.SystemUserId, serviceOf, context, trace);
        var started = Stopwatch.GetTimestamp();
        Exception? thrown = null;
        try
        {
            context.Step!.Plugin().Execute(services);
            RefuseSwallowedError(context);
        }
        catch (Exception error)
        {
            thrown = error;
            ExceptionDispatchInfo.Throw(Seen(error, context, trace));
        }
        finally
        {
            reports.Record(context, Report(context, services, started, trace, thrown));
        }

        deadline.Check();
    }

    // The detail tells what the failing plug-in traced; one fault keeps the trace of the innermost that threw it.
    private static Exception Seen(Exception error, StepContext context, TraceBuffer trace)
    {
        var seen = PipelineFaults.Seen(error, context.Step!.TypeName);
        if (seen is DataverseFault { Detail: var detail })
        {
            detail.TraceText ??= trace.ToString();
        }

        return seen;
    }

    private static StepReport Report(
        StepContext context,
        PluginServices services,
        long started,
        TraceBuffer trace,
        Exception? thrown
    ) =>
        new()
        {
            Step = context.Step!.Name,
            TypeName = context.Step.TypeName,
            Message = context.MessageName,
            Table = context.PrimaryEntityName,
            Stage = (PipelineStage)context.Stage,
            IsAsynchronous = context.Job is not null,
            Depth = context.Depth,
            Requests = services.Tally.ByMessage(),
            Elapsed = Stopwatch.GetElapsedTime(started),
            Trace = trace.ToString(),
            Error = thrown?.Message,
        };

    private void RefuseSwallowedError(StepContext context)
    {
        if (context.IsInTransaction && unit.IsDoomed)
        {
            throw PipelineFaults.ErrorSwallowed();
        }
    }
}
