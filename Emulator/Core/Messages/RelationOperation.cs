using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Security;

namespace SalesCorner.Emulator.Messages;

/// <summary>Links rows by a relationship, or unlinks them.</summary>
internal sealed class RelationOperation(MessageParts parts, Caller caller, OrganizationRequest request)
    : MessageOperation(parts, caller, request.RequestName, "none")
{
    private readonly EntityReference target = request.Required<EntityReference>("Target");

    /// <inheritdoc/>
    public override Guid PrimaryId => target.Id;

    private bool Links => Message == "Associate";

    /// <inheritdoc/>
    public override void Authorize() => Parts.Security.DemandRow(Caller, target, AccessRight.Append);

    /// <inheritdoc/>
    public override void Perform()
    {
        var name = ((Relationship)Inputs["Relationship"]).SchemaName;
        var related = (EntityReferenceCollection)Inputs["RelatedEntities"];
        var pairs = Parts.Catalog.ManyToMany.FirstOrDefault(one => Same(one.SchemaName, name));
        var lookup = Parts.Catalog.Relationships.FirstOrDefault(one => Same(one.SchemaName, name));
        foreach (var row in related)
        {
            Parts.Security.DemandRow(Caller, row, AccessRight.AppendTo);
            if (pairs is not null)
            {
                new PairTable(Parts, pairs).Set(target, row, Links);
            }
            else
            {
                SetLookup(lookup ?? throw Unknown(name), row);
            }
        }
    }

    /// <inheritdoc/>
    protected override ParameterCollection BuildInputs() =>
        new()
        {
            ["Target"] = target,
            ["Relationship"] = request.Required<Relationship>("Relationship"),
            ["RelatedEntities"] = EntityCopies.CopyValue(
                request.Required<EntityReferenceCollection>("RelatedEntities")
            ),
        };

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static DataverseFault Unknown(string name) =>
        DataverseFault.InvalidArgument($"There is no relationship '{name}'.");

    // Either side may be the target: the lookup always stands on the many side.
    private void SetLookup(RelationshipDefinition relationship, EntityReference row)
    {
        var targetIsOne = target.LogicalName == relationship.ReferencedTable;
        var (one, many) = targetIsOne ? (target, row) : (row, target);
        if (many.LogicalName != relationship.ReferencingTable || one.LogicalName != relationship.ReferencedTable)
        {
            throw Unknown(relationship.SchemaName);
        }

        Parts.Messages.Rows.Update(
            Inner(),
            new Entity(many.LogicalName, many.Id) { [relationship.ReferencingColumn] = Links ? one : null }
        );
    }
}
