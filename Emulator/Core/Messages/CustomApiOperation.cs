using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Messages;

/// <summary>Carries out a message that a solution brought: its plug-in is the main operation.</summary>
internal sealed class CustomApiOperation(MessageParts parts, Caller caller, CustomApi api, OrganizationRequest request)
    : MessageOperation(parts, caller, api.Name, api.BoundTable ?? "none")
{
    /// <inheritdoc/>
    public override Guid PrimaryId =>
        request.Parameters.TryGetValue("Target", out var target) && target is EntityReference row ? row.Id : Guid.Empty;

    /// <inheritdoc/>
    public override void Authorize()
    {
        if (!string.IsNullOrEmpty(api.ExecutePrivilege))
        {
            Parts.Security.DemandPrivilege(Caller, api.ExecutePrivilege);
        }
    }

    /// <inheritdoc/>
    public override void Perform()
    {
        if (api.Main is not null)
        {
            Parts.Runner.Run(
                new StepContext(this, PipelineStage.MainOperation, api.Main, new StepImages(null, null, null))
            );
        }
    }

    /// <inheritdoc/>
    protected override ParameterCollection BuildInputs()
    {
        var inputs = new ParameterCollection();
        foreach (var (name, value) in request.Parameters)
        {
            inputs[name] = EntityCopies.CopyValue(value);
        }

        return inputs;
    }
}
