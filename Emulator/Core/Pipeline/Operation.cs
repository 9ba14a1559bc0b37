using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>One message on one table, as it goes through the stages of the pipeline.</summary>
internal abstract class Operation(IOperationHost host, Caller caller, string message, string table)
{
    private ParameterCollection? inputs;
    private ParameterCollection? outputs;
    private ParameterCollection? shared;
    private ParameterCollection? outerShared;
    private StepContext? outer;
    private Guid? chain;

    /// <summary>Its surroundings.</summary>
    public IOperationHost Host => host;

    /// <summary>Who asked for it.</summary>
    public Caller Caller => caller;

    /// <summary>The message's name.</summary>
    public string Message => message;

    /// <summary>The table's logical name; "none" for messages without one.</summary>
    public string Table => table;

    /// <summary>The row concerned, as far as it is known.</summary>
    public virtual Guid PrimaryId => Guid.Empty;

    /// <summary>The client's id of the request.</summary>
    public Guid? RequestId { get; init; }

    /// <summary>One id for the client's request and everything that it sets off.</summary>
    public Guid CorrelationId => caller.CorrelationId ?? Origin?.CorrelationId ?? (chain ??= Guid.NewGuid());

    /// <summary>When it began.</summary>
    public DateTime StartedOn { get; } = host.State.Clock.UtcNow;

    /// <summary>The part of a split operation that came first through the pipeline.</summary>
    public Operation? Origin { get; init; }

    /// <summary>The request's parameters, made when a step first needs them.</summary>
    public ParameterCollection Inputs => inputs ??= BuildInputs();

    /// <summary>The response's values.</summary>
    public ParameterCollection Outputs => outputs ??= [];

    /// <summary>Whether a step may have changed the parameters.</summary>
    protected bool HasInputs => inputs is not null;

    /// <summary>Whether stage 10 has a context of its own, parent to that of stages 20 and 40.</summary>
    /// <remarks>The page "Understand the execution context" says so of Create, Update and Delete.</remarks>
    protected virtual bool HasOuterContext => false;

    /// <summary>The variables that steps of that stage share.</summary>
    public ParameterCollection SharedAt(int stage)
    {
        if (!HasOuterContext || stage is (int)PipelineStage.PreOperation or (int)PipelineStage.PostOperation)
        {
            return shared ??= [];
        }

        return Origin?.SharedAt(stage) ?? (outerShared ??= []);
    }

    /// <summary>
    /// Whether steps of this operation see the variables of one around it: one of the same message and table, or one
    /// merged with it.
    /// </summary>
    public bool SharesVariablesWith(Operation outer) =>
        (outer.Message == message && outer.Table == table) || outer.Caller.Depth == caller.Depth;

    /// <summary>The context around that stage: the operation's own outer one, or that of the calling plug-in.</summary>
    public StepContext? ParentAt(int stage)
    {
        if (!HasOuterContext || stage is not ((int)PipelineStage.PreOperation or (int)PipelineStage.PostOperation))
        {
            return caller.Parent;
        }

        return outer ??= new StepContext(
            Origin ?? this,
            PipelineStage.MainOperation,
            null,
            new StepImages(null, null, null)
        );
    }

    /// <summary>A caller for requests that the operation itself sets off, one level deeper.</summary>
    public Caller Inner() => From(caller.Depth + 1);

    /// <summary>A caller for the single messages into which this one is merged, on the same level.</summary>
    public Caller Merged() => From(caller.Depth);

    /// <summary>Refuses what the caller may not do; runs after stage 10, as on the platform.</summary>
    public abstract void Authorize();

    /// <summary>Completes the request before stage 20 sees it.</summary>
    public virtual void Prepare() { }

    /// <summary>Changes or reads the rows: stage 30.</summary>
    public abstract void Perform();

    /// <summary>Splits the operation where the platform runs stages 20 to 40 twice; null when it does not.</summary>
    public virtual (Operation First, Operation Second)? Split() => null;

    /// <summary>Whether the step is interested.</summary>
    public virtual bool Fires(StepRegistration step) => true;

    /// <summary>The row for images, or null when it is not there or the message has no images.</summary>
    public virtual Entity? ReadImage(IReadOnlyCollection<string>? columns) => null;

    /// <summary>The request's parameters as steps see them.</summary>
    protected abstract ParameterCollection BuildInputs();

    private Caller From(int depth) =>
        new()
        {
            UserId = caller.UserId,
            InitiatingUserId = caller.InitiatingUserId,
            IsSystem = caller.IsSystem,
            Parent = new StepContext(this, PipelineStage.MainOperation, null, new StepImages(null, null, null)),
            Depth = depth,
            CorrelationId = CorrelationId,
        };
}
