using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Security;

namespace SalesCorner.Emulator.Messages;

/// <summary>CreateInstance: the appointments of a series that come after its last one.</summary>
internal sealed class ExpandOperation(MessageParts parts, Caller caller, OrganizationRequest request)
    : MessageOperation(parts, caller, "CreateInstance", AppointmentSeries.Table)
{
    private readonly EntityReference series = new(
        AppointmentSeries.Table,
        parts.Messages.Lookups.IdOf(request.Required<Entity>("Target"))
    );

    private readonly int count = request.Required<int>("Count") is > 0 and var given
        ? given
        : throw DataverseFault.InvalidArgument("CreateInstance needs a Count of at least 1.");

    /// <summary>Whether there are more to come.</summary>
    public bool HasMore { get; private set; }

    /// <inheritdoc/>
    public override Guid PrimaryId => series.Id;

    /// <inheritdoc/>
    public override void Authorize() => Parts.Security.DemandRow(Caller, series, AccessRight.Write);

    /// <inheritdoc/>
    public override void Perform()
    {
        HasMore = Parts.Messages.Series.Instances.Expand(this, Parts.Messages.Series.Read(series.Id), count);
        Outputs["SeriesCanBeExpanded"] = HasMore;
    }

    /// <inheritdoc/>
    protected override ParameterCollection BuildInputs() =>
        new() { ["Target"] = EntityCopies.CopyValue(request["Target"]), ["Count"] = count };
}
