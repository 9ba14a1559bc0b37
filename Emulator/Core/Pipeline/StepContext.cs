using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>What a plug-in sees of the operation it runs for.</summary>
internal sealed class StepContext : IPluginExecutionContext4
{
    private readonly Operation operation;
    private readonly StepImages images;
    private EntityImageCollection[]? preCollection;
    private readonly Operation viewer;
    private readonly ParameterCollection? hidden;
    private EntityImageCollection[]? postCollection;
    private StepContext? parent;

    public StepContext(Operation operation, PipelineStage stage, StepRegistration? step, StepImages images)
    {
        this.operation = operation;
        this.images = images;
        viewer = operation;
        Step = step;
        Stage = (int)stage;
        UserId = step?.RunAs ?? operation.Caller.UserId;
        IsInTransaction = operation.Host.IsInTransaction;
    }

    // The context as the steps of an operation inside it see it.
    private StepContext(StepContext outer, Operation inner)
    {
        operation = outer.operation;
        images = outer.images;
        viewer = inner;
        hidden = inner.SharesVariablesWith(operation) ? null : [];
        Step = outer.Step;
        Job = outer.Job;
        Stage = outer.Stage;
        UserId = outer.UserId;
        IsInTransaction = outer.IsInTransaction;
    }

    /// <summary>The step that runs; null for the operation itself.</summary>
    public StepRegistration? Step { get; }

    /// <summary>The job that runs the step; null for synchronous steps.</summary>
    public AsyncJob? Job { get; init; }

    /// <summary>The operation that the step runs for.</summary>
    public Operation Operation => operation;

    public int Stage { get; }

    public int Mode => Job is null ? 0 : 1;

    // 2 is the sandbox, the only mode there is online.
    public int IsolationMode => 2;

    public int Depth => operation.Caller.Depth;

    public string MessageName => operation.Message;

    public string PrimaryEntityName => operation.Table;

    public Guid PrimaryEntityId => operation.PrimaryId;

    public string SecondaryEntityName => "none";

    public Guid? RequestId => operation.RequestId;

    public ParameterCollection InputParameters => Job?.Inputs ?? operation.Inputs;

    public ParameterCollection OutputParameters => operation.Outputs;

    public ParameterCollection SharedVariables => hidden ?? operation.SharedAt(Stage);

    public EntityImageCollection PreEntityImages => images.Pre;

    public EntityImageCollection PostEntityImages => images.Post;

    public EntityImageCollection[] PreEntityImagesCollection => preCollection ??= [images.Pre];

    public EntityImageCollection[] PostEntityImagesCollection => postCollection ??= [images.Post];

    public IPluginExecutionContext ParentContext => (parent ??= operation.ParentAt(Stage)?.SeenBy(viewer))!;

    public Guid UserId { get; }

    public Guid InitiatingUserId => operation.Caller.InitiatingUserId;

    public Guid AuthenticatedUserId => operation.Caller.InitiatingUserId;

    public Guid BusinessUnitId => operation.Host.BusinessUnitOf(UserId);

    public Guid OrganizationId => operation.Host.State.Organization.Id;

    public string OrganizationName => operation.Host.State.Organization.Name;

    public Guid CorrelationId => operation.CorrelationId;

    public Guid OperationId => Job?.Id ?? Guid.Empty;

    public DateTime OperationCreatedOn => Job?.CreatedOn ?? operation.StartedOn;

    public EntityReference OwningExtension =>
        new("sdkmessageprocessingstep", Step?.Id ?? Guid.Empty) { Name = Step?.Name };

    public bool IsExecutingOffline => false;

    public bool IsOfflinePlayback => false;

    public bool IsInTransaction { get; }

    public bool IsPortalsClientCall => false;

    public Guid PortalsContactId => Guid.Empty;

    public Guid UserAzureActiveDirectoryObjectId => Guid.Empty;

    public Guid InitiatingUserAzureActiveDirectoryObjectId => Guid.Empty;

    public Guid InitiatingUserApplicationId => Guid.Empty;

    private StepContext SeenBy(Operation inner) =>
        ReferenceEquals(operation, inner) || operation.Host.State.Options.SharesVariablesAcrossMessages
            ? this
            : new StepContext(this, inner);
}
