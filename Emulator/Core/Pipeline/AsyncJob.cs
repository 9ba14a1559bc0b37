using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>One asynchronous step waiting to run, with what it was given when it was queued.</summary>
internal sealed class AsyncJob(Operation operation, StepRegistration step, StepImages images)
{
    /// <summary>The id of its row in asyncoperation.</summary>
    public Guid Id { get; init; } = operation.Host.State.NewId();

    /// <summary>The operation that queued it.</summary>
    public Operation Operation => operation;

    /// <summary>The step to run.</summary>
    public StepRegistration Step => step;

    /// <summary>The images read when the operation ran.</summary>
    public StepImages Images => images;

    /// <summary>What it is, as in asyncoperation.operationtype: 1 is a system event, the run of a plug-in.</summary>
    public int OperationType { get; init; } = 1;

    /// <summary>When it was queued.</summary>
    public DateTime CreatedOn { get; init; } = operation.Host.State.Clock.UtcNow;

    /// <summary>How often it was tried again.</summary>
    public int Retries { get; set; }

    /// <summary>The request's parameters, copied anew for each run: jobs of one request share nothing.</summary>
    public ParameterCollection Inputs { get; private set; } = [];

    /// <summary>A context for the next try.</summary>
    public StepContext NewContext()
    {
        Inputs = [];
        foreach (var (name, value) in operation.Inputs)
        {
            Inputs[name] = EntityCopies.CopyValue(value);
        }

        return new StepContext(operation, PipelineStage.PostOperation, step, images) { Job = this };
    }
}
