using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Messages;

/// <summary>Runs a query when steps wait for it.</summary>
internal sealed class RetrieveMultipleOperation(MessageParts parts, Caller caller, QueryBase query)
    : MessageOperation(parts, caller, "RetrieveMultiple", QueryTables.Of(query))
{
    /// <summary>The rows, as the steps leave them.</summary>
    public EntityCollection Result => (EntityCollection)Outputs["BusinessEntityCollection"];

    /// <inheritdoc/>
    public override void Authorize()
    {
        // The query reads only what the caller may read.
    }

    /// <inheritdoc/>
    public override void Perform() =>
        Outputs["BusinessEntityCollection"] = Parts.Security.Query(Caller, (QueryBase)Inputs["Query"]);

    /// <inheritdoc/>
    protected override ParameterCollection BuildInputs() => new() { ["Query"] = query };
}
