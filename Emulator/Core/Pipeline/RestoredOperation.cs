using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>An operation of an earlier process: it has been carried out, only its jobs still wait.</summary>
internal sealed class RestoredOperation : Operation
{
    private readonly JobState state;

    /// <summary>Takes over what the earlier process kept.</summary>
    public RestoredOperation(IOperationHost host, Caller caller, JobState state)
        : base(host, caller, state.Message, state.Table)
    {
        this.state = state;
        Outputs.AddRange(state.Outputs);
        SharedAt((int)PipelineStage.PostOperation).AddRange(state.Shared);
    }

    /// <inheritdoc/>
    public override Guid PrimaryId => state.PrimaryId;

    /// <inheritdoc/>
    public override void Authorize() => throw new InvalidOperationException("The operation was carried out before.");

    /// <inheritdoc/>
    public override void Perform() => throw new InvalidOperationException("The operation was carried out before.");

    /// <inheritdoc/>
    protected override ParameterCollection BuildInputs() => state.Inputs;
}
