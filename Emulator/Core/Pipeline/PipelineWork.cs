using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Limits;
using SalesCorner.Emulator.Organizations;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>How operations, their steps and their jobs run over one organisation.</summary>
internal sealed class PipelineWork
{
    /// <summary>Puts the parts together.</summary>
    /// <param name="organization">The organisation.</param>
    /// <param name="deadline">How long an operation may take.</param>
    /// <param name="serviceOf">The organisation service of a caller, for plug-ins.</param>
    public PipelineWork(
        StoredOrganization organization,
        OperationDeadline deadline,
        Func<Caller, IOrganizationService> serviceOf
    )
    {
        Unit = new UnitOfWork(organization.Database);
        TraceLog = new TraceLog(organization, Unit);
        Reports = new RequestReports(TraceLog);
        Runner = new StepRunner(organization, deadline, Unit, Reports, serviceOf);
        Jobs = new AsyncQueue(
            organization,
            Unit,
            Reports,
            TraceLog,
            new AsyncRunner(organization, deadline, Runner, Reports, Steps),
            deadline
        );
        Pipeline = new EventPipeline(Steps, Unit, Runner, Jobs);
        Requests = new RequestEngine(organization, deadline, Unit, Reports, Jobs, TraceLog);
        Unit.Committed = Jobs.Accept;
        Unit.RolledBack = organization.Forget;
    }

    /// <summary>The transaction under way.</summary>
    public UnitOfWork Unit { get; }

    /// <summary>The steps that are registered.</summary>
    public StepRegistry Steps { get; } = new();

    /// <summary>Runs single steps.</summary>
    public StepRunner Runner { get; }

    /// <summary>Takes operations through their stages.</summary>
    public EventPipeline Pipeline { get; }

    /// <summary>The jobs that wait.</summary>
    public AsyncQueue Jobs { get; }

    /// <summary>What requests and steps did.</summary>
    public RequestReports Reports { get; }

    /// <summary>Runs requests.</summary>
    public RequestEngine Requests { get; }

    private TraceLog TraceLog { get; }
}
