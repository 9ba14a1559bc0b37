using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Security;

namespace SalesCorner.Emulator.Messages;

/// <summary>Merge: the rows related to one row go to another one of its table, and the first is deactivated.</summary>
/// <remarks>
/// "MergeRequest Class": the caller needs rights on the two rows only, as the merge itself runs as the system; that of
/// cases runs as the user, and ignores the content. Values of the subordinate row are not taken over but by the
/// content.
/// </remarks>
internal sealed class MergeOperation : MessageOperation
{
    private readonly TableTraits traits;
    private readonly MergeRules rules;
    private readonly Guid subordinateId;
    private readonly Entity content;
    private readonly bool checksParents;

    /// <summary>Reads the request.</summary>
    public MergeOperation(MessageParts parts, Caller caller, OrganizationRequest request)
        : base(parts, caller, "Merge", request.Required<EntityReference>("Target").LogicalName)
    {
        traits = TableTraits.Of(parts.Catalog.Table(Table));
        rules = MergeRules.Of(Table);
        Kept = new EntityReference(Table, parts.Messages.Lookups.IdOf(request.Required<EntityReference>("Target")));
        subordinateId = request.Required<Guid>("SubordinateId");
        checksParents = request.Required<bool>("PerformParentingChecks");
        content = request.Optional<Entity>("UpdateContent") is { } given ? EntityCopies.Copy(given) : new Entity(Table);
    }

    /// <inheritdoc/>
    public override Guid PrimaryId => Kept.Id;

    private EntityReference Kept { get; }

    private EntityReference Subordinate => new(Table, subordinateId);

    /// <inheritdoc/>
    public override void Authorize()
    {
        Parts.Security.DemandRow(Caller, Kept, AccessRight.Write);
        Parts.Security.DemandRow(Caller, Subordinate, AccessRight.Write);
    }

    /// <inheritdoc/>
    public override void Perform()
    {
        Demand(Read(Kept.Id), Read(subordinateId));
        if (rules.RunsAsSystem)
        {
            Apply(HasInputs ? (Entity)Inputs["UpdateContent"] : content);
        }

        Parts.Messages.Cascades.Merge(this, Kept, Subordinate, asUser: !rules.RunsAsSystem);
        Parts.Rows.Update(traits.Table, new Entity(Table, subordinateId) { ["merged"] = true, ["masterid"] = Kept });
        Parts.Messages.Rows.UpdateFor(
            this,
            new Entity(Table, subordinateId)
            {
                ["statecode"] = new OptionSetValue(rules.State),
                ["statuscode"] = new OptionSetValue(rules.Status),
            }
        );
    }

    /// <inheritdoc/>
    public override Entity? ReadImage(IReadOnlyCollection<string>? columns) =>
        Parts.Rows.Read(traits.Table, Kept.Id, columns);

    /// <inheritdoc/>
    protected override ParameterCollection BuildInputs() =>
        new()
        {
            ["Target"] = Kept,
            ["SubordinateId"] = subordinateId,
            ["UpdateContent"] = content,
            ["PerformParentingChecks"] = checksParents,
        };

    private void Apply(Entity changes)
    {
        if (changes.Attributes.Count > 0)
        {
            changes.LogicalName = Table;
            changes.Id = Kept.Id;
            Parts.Messages.Rows.UpdateFor(this, changes);
        }
    }

    private Entity Read(Guid id) =>
        Parts.Rows.Read(traits.Table, id, rules.Columns) ?? throw DataverseFault.RowNotFound(Table, id);

    private void Demand(Entity kept, Entity subordinate)
    {
        if (kept.Id == subordinate.Id)
        {
            throw DataverseFault.InvalidArgument(
                "Merge cannot be performed on master and sub-entities that are identical."
            );
        }

        if (StateRules.StateIn(kept) is not 0 || StateRules.StateIn(subordinate) is not 0)
        {
            throw DataverseFault.InvalidArgument("Merge cannot be performed on entity that is inactive.");
        }

        if (checksParents && !Equals(rules.ParentOf(kept), rules.ParentOf(subordinate)))
        {
            throw DataverseFault.InvalidArgument("Merge warning: sub-entity will be differently parented.");
        }

        DemandNoCircle(rules.ParentOf(kept));
    }

    // What the row to keep hangs under would come to hang under it.
    private void DemandNoCircle(EntityReference? parent)
    {
        var seen = new HashSet<Guid>();
        while (parent is not null && parent.LogicalName == Table && seen.Add(parent.Id))
        {
            if (parent.Id == subordinateId)
            {
                throw DataverseFault.InvalidArgument("Merge could create cyclical parenting.");
            }

            parent = rules.ParentOf(Read(parent.Id));
        }
    }
}
