using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Security;

namespace SalesCorner.Emulator.Messages;

/// <summary>CloseIncident: the resolution activity, then the case's state.</summary>
internal sealed class CloseIncidentOperation : Operation
{
    private const int Resolved = 1;
    private const int Completed = 1;
    private static readonly string[] Columns = ["statecode"];
    private readonly Entity resolution;
    private readonly OptionSetValue status;

    /// <summary>Resolves the case that the resolution names.</summary>
    public CloseIncidentOperation(RequestEngine engine, Caller caller, OrganizationRequest request)
        : base(engine, caller, "Close", "incident")
    {
        status = request.Required<OptionSetValue>("Status");
        resolution = EntityCopies.Copy(request.Required<Entity>("IncidentResolution"));
        var reference = resolution.GetAttributeValue<EntityReference>("incidentid")
            ?? throw DataverseFault.InvalidArgument("The IncidentResolution names no case in 'incidentid'.");
        Row = new EntityReference("incident", engine.Messages.Lookups.IdOf(reference));
        resolution["incidentid"] = Row;
    }

    /// <inheritdoc/>
    public override Guid PrimaryId => Row.Id;

    private EntityReference Row { get; }

    /// <inheritdoc/>
    public override void Authorize() => Engine.Security.DemandRow(Caller, Row, AccessRight.Write);

    /// <inheritdoc/>
    public override void Perform()
    {
        var table = Engine.Catalog.Table("incident");
        var stored = Engine.Rows.Read(table, Row.Id, Columns) ?? throw DataverseFault.RowNotFound("incident", Row.Id);
        if (StateRules.StateIn(stored) is not 0)
        {
            throw DataverseFault.InvalidArgument("The case is not active and cannot be resolved.");
        }

        var activity = HasInputs ? (Entity)Inputs["IncidentResolution"] : resolution;
        var traits = TableTraits.Of(Engine.Catalog.Table("incidentresolution"));
        traits.SetDefault(activity, "actualend", Engine.Clock.UtcNow);
        traits.SetDefault(activity, "statecode", new OptionSetValue(Completed));
        Engine.Pipeline.Run(new CreateOperation(Engine, Inner(), activity) { IsInternal = true });
        Engine.Messages.Rows.UpdateFor(this, new Entity("incident", Row.Id)
        {
            ["statecode"] = new OptionSetValue(Resolved),
            ["statuscode"] = new OptionSetValue(
                status.Value == -1 ? StateRules.DefaultStatus(table, Resolved) : status.Value),
        });
    }

    /// <inheritdoc/>
    public override Entity? ReadImage(IReadOnlyCollection<string>? columns) =>
        Engine.Rows.Read(Engine.Catalog.Table("incident"), Row.Id, columns);

    /// <inheritdoc/>
    protected override ParameterCollection BuildInputs() => new()
    {
        ["IncidentResolution"] = resolution,
        ["Status"] = status,
    };
}
