using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Security;

namespace SalesCorner.Emulator.Messages;

/// <summary>Removes a row and does to the rows that refer to it what the relationships say.</summary>
internal sealed class DeleteOperation : MessageOperation
{
    private readonly TableDefinition table;
    private readonly EntityReference target;

    /// <summary>Removes the row that the reference means.</summary>
    public DeleteOperation(MessageParts parts, Caller caller, EntityReference row)
        : base(parts, caller, "Delete", row.LogicalName)
    {
        table = TableTraits.Writable(parts, row.LogicalName, Message).Table;
        target = new EntityReference(row.LogicalName, parts.Messages.Lookups.IdOf(row));
    }

    /// <summary>The version that the row must still have; null when any will do.</summary>
    public string? RowVersion { get; init; }

    /// <inheritdoc/>
    public override Guid PrimaryId => target.Id;

    /// <inheritdoc/>
    protected override bool HasOuterContext => true;

    /// <inheritdoc/>
    public override void Authorize() => Parts.Security.DemandRow(Caller, target, AccessRight.Delete);

    /// <inheritdoc/>
    public override void Perform()
    {
        if (
            RowVersion is not null
            && new StoredRow(Parts.State, TableTraits.Of(table), target.Id).RowVersion != RowVersion
        )
        {
            throw PipelineFaults.VersionDiffers();
        }

        Parts.Structure.Deleting(target);
        if (TableTraits.Of(table).MayRecur)
        {
            Parts.Messages.Series.Deleting(this, target);
        }

        Parts.Messages.Cascades.BeforeDelete(this, target);
        if (!Parts.Rows.Delete(table, target.Id))
        {
            throw DataverseFault.RowNotFound(Table, target.Id);
        }

        Parts.Security.Shares.Remove(target.Id);
        Parts.Written(Table);
    }

    /// <inheritdoc/>
    public override Entity? ReadImage(IReadOnlyCollection<string>? columns) =>
        Parts.Rows.Read(table, PrimaryId, columns);

    /// <inheritdoc/>
    protected override ParameterCollection BuildInputs() => new() { ["Target"] = target };
}
