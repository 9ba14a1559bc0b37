using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Security;

namespace SalesCorner.Emulator.Messages;

/// <summary>Removes a row and does to the rows that refer to it what the relationships say.</summary>
internal sealed class DeleteOperation : Operation
{
    private readonly TableDefinition table;
    private readonly EntityReference target;

    /// <summary>Removes the row that the reference means.</summary>
    public DeleteOperation(RequestEngine engine, Caller caller, EntityReference row)
        : base(engine, caller, "Delete", row.LogicalName)
    {
        table = TableTraits.Writable(engine, row.LogicalName, Message).Table;
        target = new EntityReference(row.LogicalName, engine.Messages.Lookups.IdOf(row));
    }

    /// <summary>The version that the row must still have; null when any will do.</summary>
    public string? RowVersion { get; init; }

    /// <inheritdoc/>
    public override Guid PrimaryId => target.Id;

    /// <inheritdoc/>
    protected override bool HasOuterContext => true;

    /// <inheritdoc/>
    public override void Authorize() => Engine.Security.DemandRow(Caller, target, AccessRight.Delete);

    /// <inheritdoc/>
    public override void Perform()
    {
        if (RowVersion is not null && new StoredRow(Engine, TableTraits.Of(table), target.Id).RowVersion != RowVersion)
        {
            throw PipelineFaults.VersionDiffers();
        }

        Engine.Structure.Deleting(target);
        Engine.Messages.Cascades.BeforeDelete(this, target);
        if (!Engine.Rows.Delete(table, target.Id))
        {
            throw DataverseFault.RowNotFound(Table, target.Id);
        }

        Engine.Security.Shares.Remove(target.Id);
        Engine.Messages.Written(Table);
    }

    /// <inheritdoc/>
    public override Entity? ReadImage(IReadOnlyCollection<string>? columns) =>
        Engine.Rows.Read(table, PrimaryId, columns);

    /// <inheritdoc/>
    protected override ParameterCollection BuildInputs() => new() { ["Target"] = target };
}
