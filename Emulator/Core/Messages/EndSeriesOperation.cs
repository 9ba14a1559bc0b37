using System.Globalization;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Security;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Messages;

/// <summary>DeleteOpenInstances: a series ends before its time, what was before stays.</summary>
internal sealed class EndSeriesOperation(MessageParts parts, Caller caller, OrganizationRequest request)
    : MessageOperation(parts, caller, "DeleteOpenInstances", AppointmentSeries.Table)
{
    private const int Canceled = 2;
    private const string Unfinished = "AND \"statecode\" IN (0, 3) AND \"scheduledstart\"";

    private readonly DateTime end = request.Required<DateTime>("SeriesEndDate");
    private readonly int state = request.Required<int>("StateOfPastInstances");
    private readonly EntityReference series = new(
        AppointmentSeries.Table,
        parts.Messages.Lookups.IdOf(request.Required<Entity>("Target"))
    );

    /// <inheritdoc/>
    public override Guid PrimaryId => series.Id;

    /// <inheritdoc/>
    public override void Authorize() => Parts.Security.DemandRow(Caller, series, AccessRight.Write);

    /// <inheritdoc/>
    public override void Perform()
    {
        var at = DateEncoding.ToSeconds(end).ToString(CultureInfo.InvariantCulture);
        foreach (var (id, _) in Parts.Messages.Series.InstancesOf(series.Id, $"{Unfinished} >= {at}"))
        {
            Parts.Messages.Rows.Delete(Inner(), new EntityReference("appointment", id));
        }

        foreach (var (id, _) in Parts.Messages.Series.InstancesOf(series.Id, $"{Unfinished} < {at}"))
        {
            var past = new Entity("appointment", id) { ["statecode"] = new OptionSetValue(state) };
            Parts.Pipeline.Run(new UpdateOperation(Parts, Inner(), past) { IsOfSeries = true });
        }

        Parts.Rows.Update(Parts.Catalog.Table(series.LogicalName), Ended());
        Parts.Messages.Rows.UpdateFor(
            this,
            new Entity(series.LogicalName, series.Id) { ["statecode"] = new OptionSetValue(Canceled) }
        );
    }

    /// <inheritdoc/>
    protected override ParameterCollection BuildInputs() =>
        new()
        {
            ["Target"] = EntityCopies.CopyValue(request["Target"]),
            ["SeriesEndDate"] = end,
            ["StateOfPastInstances"] = state,
        };

    // The series ends with the last appointment before.
    private Entity Ended()
    {
        var last = Parts.Database.Scalar(
            "SELECT MAX(\"scheduledend\") FROM \"appointment\" WHERE \"seriesid\" = $0 AND \"scheduledstart\" < $1",
            ValueCodec.GuidToSql(series.Id),
            DateEncoding.ToSeconds(end)
        );
        return new Entity(series.LogicalName, series.Id)
        {
            ["effectiveenddate"] = last is long seconds ? DateEncoding.FromSeconds(seconds) : end,
            ["seriesstatus"] = false,
        };
    }
}
