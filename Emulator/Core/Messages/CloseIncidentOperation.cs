using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Security;

namespace SalesCorner.Emulator.Messages;

/// <summary>CloseIncident: the resolution activity, then the case's state.</summary>
internal sealed class CloseIncidentOperation : MessageOperation
{
    private const int Resolved = 1;
    private const int Completed = 1;
    private static readonly string[] Columns = ["statecode"];
    private readonly Entity resolution;
    private readonly OptionSetValue status;

    /// <summary>Resolves the case that the resolution names.</summary>
    public CloseIncidentOperation(MessageParts parts, Caller caller, OrganizationRequest request)
        : base(parts, caller, "Close", "incident")
    {
        status = request.Required<OptionSetValue>("Status");
        resolution = EntityCopies.Copy(request.Required<Entity>("IncidentResolution"));
        var reference =
            resolution.GetAttributeValue<EntityReference>("incidentid")
            ?? throw DataverseFault.InvalidArgument("The IncidentResolution names no case in 'incidentid'.");
        Row = new EntityReference("incident", parts.Messages.Lookups.IdOf(reference));
        resolution["incidentid"] = Row;
    }

    /// <inheritdoc/>
    public override Guid PrimaryId => Row.Id;

    private EntityReference Row { get; }

    /// <inheritdoc/>
    public override void Authorize() => Parts.Security.DemandRow(Caller, Row, AccessRight.Write);

    /// <inheritdoc/>
    public override void Perform()
    {
        var table = Parts.Catalog.Table("incident");
        var stored = Parts.Rows.Read(table, Row.Id, Columns) ?? throw DataverseFault.RowNotFound("incident", Row.Id);
        if (StateRules.StateIn(stored) is not 0)
        {
            throw DataverseFault.InvalidArgument("The case is not active and cannot be resolved.");
        }

        var activity = HasInputs ? (Entity)Inputs["IncidentResolution"] : resolution;
        var traits = TableTraits.Of(Parts.Catalog.Table("incidentresolution"));
        traits.SetDefault(activity, "actualend", Parts.Clock.UtcNow);
        traits.SetDefault(activity, "statecode", new OptionSetValue(Completed));
        Parts.Pipeline.Run(new CreateOperation(Parts, Inner(), activity) { IsInternal = true });
        Parts.Messages.Rows.UpdateFor(
            this,
            new Entity("incident", Row.Id)
            {
                ["statecode"] = new OptionSetValue(Resolved),
                ["statuscode"] = new OptionSetValue(
                    status.Value == -1 ? StateRules.DefaultStatus(table, Resolved) : status.Value
                ),
            }
        );
    }

    /// <inheritdoc/>
    public override Entity? ReadImage(IReadOnlyCollection<string>? columns) =>
        Parts.Rows.Read(Parts.Catalog.Table("incident"), Row.Id, columns);

    /// <inheritdoc/>
    protected override ParameterCollection BuildInputs() =>
        new() { ["IncidentResolution"] = resolution, ["Status"] = status };
}
