using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Security;

namespace SalesCorner.Emulator.Messages;

/// <summary>AddRecurrence: a series with what an appointment says; the appointment goes.</summary>
internal sealed class AddRecurrenceOperation(MessageParts parts, Caller caller, OrganizationRequest request)
    : MessageOperation(parts, caller, "AddRecurrence", AppointmentSeries.Table)
{
    private readonly Entity given = EntityCopies.Copy(request.Required<Entity>("Target"));
    private readonly EntityReference appointment = new("appointment", request.Required<Guid>("AppointmentId"));

    /// <summary>The id of the series.</summary>
    public Guid Series { get; private set; }

    /// <inheritdoc/>
    public override Guid PrimaryId => Series;

    /// <inheritdoc/>
    public override void Authorize() => Parts.Security.DemandRow(Caller, appointment, AccessRight.Read);

    /// <inheritdoc/>
    public override void Perform()
    {
        var target = HasInputs ? (Entity)Inputs["Target"] : given;
        var stored =
            Parts.Rows.Read(Parts.Catalog.Table("appointment"), appointment.Id, SeriesInstances.SharedColumns)
            ?? throw DataverseFault.RowNotFound("appointment", appointment.Id);
        foreach (var (column, value) in stored.Attributes)
        {
            if (!target.Contains(column))
            {
                target[column] = value;
            }
        }

        Series = Parts.Messages.Rows.Create(Inner(), target);
        Parts.Messages.Rows.Delete(Inner(), appointment);
        Outputs["id"] = Series;
    }

    /// <inheritdoc/>
    protected override ParameterCollection BuildInputs() =>
        new() { ["Target"] = given, ["AppointmentId"] = appointment.Id };
}
