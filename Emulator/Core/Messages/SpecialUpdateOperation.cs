using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Security;

namespace SalesCorner.Emulator.Messages;

/// <summary>An old message for a change that Update makes too: Assign and SetState.</summary>
internal sealed class SpecialUpdateOperation(
    MessageParts parts,
    Caller caller,
    OrganizationRequest request,
    string rowParameter
) : MessageOperation(parts, caller, request.RequestName, request.Required<EntityReference>(rowParameter).LogicalName)
{
    private readonly EntityReference row = Found(parts, request.Required<EntityReference>(rowParameter));

    /// <summary>The columns to change, worked out of the parameters when the operation is performed.</summary>
    public required Func<ParameterCollection, Entity> Change { get; init; }

    /// <summary>The right that the caller needs on the row.</summary>
    public required AccessRight Right { get; init; }

    /// <inheritdoc/>
    public override Guid PrimaryId => row.Id;

    /// <inheritdoc/>
    public override void Authorize() => Parts.Security.DemandRow(Caller, row, Right);

    /// <inheritdoc/>
    public override void Perform()
    {
        var change = Change(Inputs);
        change.LogicalName = row.LogicalName;
        change.Id = row.Id;
        Parts.Messages.Rows.UpdateFor(this, change);
    }

    /// <inheritdoc/>
    public override Entity? ReadImage(IReadOnlyCollection<string>? columns) =>
        Parts.Rows.Read(Parts.Catalog.Table(Table), row.Id, columns);

    /// <inheritdoc/>
    protected override ParameterCollection BuildInputs()
    {
        var inputs = new ParameterCollection();
        foreach (var (name, value) in request.Parameters)
        {
            inputs[name] = EntityCopies.CopyValue(value);
        }

        inputs[rowParameter] = row;
        return inputs;
    }

    private static EntityReference Found(MessageParts parts, EntityReference given) =>
        new(given.LogicalName, parts.Messages.Lookups.IdOf(given));
}
