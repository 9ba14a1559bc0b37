using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Messages;

/// <summary>Updates a row if it is there and creates it otherwise; both raise their own messages too.</summary>
internal sealed class UpsertOperation(MessageParts parts, Caller caller, Entity row)
    : MessageOperation(parts, caller, "Upsert", row.LogicalName)
{
    private readonly Entity given = EntityCopies.Copy(row);

    /// <summary>What was done.</summary>
    public UpsertResponse Response { get; private set; } = new();

    /// <inheritdoc/>
    public override Guid PrimaryId => given.Id;

    /// <inheritdoc/>
    public override void Authorize()
    {
        // Create or Update asks for its own privilege.
    }

    /// <inheritdoc/>
    public override void Perform()
    {
        var target = HasInputs ? (Entity)Inputs["Target"] : given;
        Response = Parts.Messages.Rows.Upsert(Merged(), target);
        Outputs["RecordCreated"] = Response.RecordCreated;
        Outputs["Target"] = Response.Target;
    }

    /// <inheritdoc/>
    protected override ParameterCollection BuildInputs() => new() { ["Target"] = given };
}
