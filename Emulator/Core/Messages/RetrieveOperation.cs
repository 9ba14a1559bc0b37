using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Messages;

/// <summary>Reads one row when steps wait for it.</summary>
internal sealed class RetrieveOperation(MessageParts parts, Caller caller, EntityReference row, ColumnSet columns)
    : MessageOperation(parts, caller, "Retrieve", row.LogicalName)
{
    /// <inheritdoc/>
    public override Guid PrimaryId => row.Id;

    /// <summary>The row, as the steps leave it.</summary>
    public Entity Result => (Entity)Outputs["BusinessEntity"];

    /// <inheritdoc/>
    public override void Authorize()
    {
        // Reading asks for the privilege together with the row.
    }

    /// <inheritdoc/>
    public override void Perform() =>
        Outputs["BusinessEntity"] = Parts.Messages.Reads.Read(
            Caller,
            (EntityReference)Inputs["Target"],
            (ColumnSet)Inputs["ColumnSet"]
        );

    /// <inheritdoc/>
    protected override ParameterCollection BuildInputs() => new() { ["Target"] = row, ["ColumnSet"] = columns };
}
