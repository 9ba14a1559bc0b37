using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Messages;

/// <summary>What follows for a recurring series and its appointments when one is made, changed or deleted.</summary>
/// <remarks>
/// "Create a recurring appointment series, instance, or exception", "Update a recurring appointment", "Delete or end a
/// recurring appointment series or instance".
/// </remarks>
internal sealed class AppointmentSeries(MessageParts parts)
{
    /// <summary>The table of series.</summary>
    public const string Table = "recurringappointmentmaster";

    private const string Appointment = "appointment";
    private const int Master = 1;
    private const int Excepted = 3;

    private static readonly string[] Belonging =
    [
        "seriesid",
        "instancetypecode",
        "modifiedfieldsmask",
        "originalstartdate",
    ];

    private static readonly HashSet<string> Timing = new(StringComparer.Ordinal)
    {
        "starttime",
        "endtime",
        "duration",
        "recurrencepatterntype",
        "interval",
        "daysofweekmask",
        "dayofmonth",
        "instance",
        "monthofyear",
        "isnthmonthly",
        "isnthyearly",
        "isweekdaypattern",
        "patternstartdate",
        "patternendtype",
        "patternenddate",
        "occurrences",
    };

    private readonly HashSet<Guid> leaving = [];

    /// <summary>Makes appointments.</summary>
    public SeriesInstances Instances { get; } = new(parts);

    /// <summary>Whether rows of that table are series, or may belong to one.</summary>
    public static bool Concerns(string table) => table is Table or Appointment;

    /// <summary>Says of a new row whether it is a series.</summary>
    public static void Stamp(Entity row)
    {
        if (row.LogicalName == Table)
        {
            row["instancetypecode"] = new OptionSetValue(Master);
            row["groupid"] = new EntityReference(Table, row.Id);
        }
        else if (!row.Contains("instancetypecode"))
        {
            row["instancetypecode"] = new OptionSetValue(0);
        }
    }

    /// <summary>Makes the appointments of a new series.</summary>
    public void Created(Operation operation, Entity row)
    {
        if (row.LogicalName == Table)
        {
            Instances.Begin(operation, row);
        }
    }

    /// <summary>Notes on an appointment of a series that it is an exception now, before it is changed.</summary>
    public void Changing(Entity change)
    {
        if (change.LogicalName != Appointment || SeriesOf(change.Id) is not { } stored)
        {
            return;
        }

        var known = (stored.GetAttributeValue<string>("modifiedfieldsmask") ?? "").Split(
            ',',
            StringSplitOptions.RemoveEmptyEntries
        );
        change["instancetypecode"] = new OptionSetValue(Excepted);
        change["modifiedfieldsmask"] = string.Join(
            ',',
            known.Union(SeriesInstances.SharedColumns.Where(change.Contains), StringComparer.Ordinal)
        );
    }

    /// <summary>Lets the appointments of a series follow a change of it.</summary>
    public void Changed(Operation operation, Entity change)
    {
        if (change.LogicalName != Table)
        {
            return;
        }

        if (change.Attributes.Keys.Any(Timing.Contains))
        {
            Begin(operation, change.Id);
            return;
        }

        var handed = SeriesInstances.SharedColumns.Where(change.Contains).ToList();
        foreach (var (id, own) in handed.Count == 0 ? [] : InstancesOf(change.Id))
        {
            var row = new Entity(Appointment, id);
            foreach (var column in handed.Except(own.Split(','), StringComparer.Ordinal))
            {
                row[column] = EntityCopies.CopyValue(change[column]);
            }

            if (row.Attributes.Count > 0)
            {
                parts.Pipeline.Run(new UpdateOperation(parts, operation.Inner(), row) { IsOfSeries = true });
            }
        }
    }

    /// <summary>Takes the appointments of a series along, or notes on it that one of them goes.</summary>
    public void Deleting(Operation operation, EntityReference row)
    {
        if (row.LogicalName == Table)
        {
            leaving.Add(row.Id);
            try
            {
                foreach (var (id, _) in InstancesOf(row.Id))
                {
                    parts.Messages.Rows.Delete(operation.Inner(), new EntityReference(Appointment, id));
                }
            }
            finally
            {
                leaving.Remove(row.Id);
            }
        }
        else if (row.LogicalName == Appointment && SeriesOf(row.Id) is { } stored)
        {
            Except(
                stored.GetAttributeValue<Guid>("seriesid"),
                stored.GetAttributeValue<DateTime?>("originalstartdate")
            );
        }
    }

    /// <summary>The whole row of a series; a fault when there is none.</summary>
    public Entity Read(Guid series) =>
        parts.Rows.Read(parts.Catalog.Table(Table), series, columns: null)
        ?? throw Faults.DataverseFault.RowNotFound(Table, series);

    /// <summary>The appointments of a series and the columns that they have of their own.</summary>
    public List<(Guid Id, string Own)> InstancesOf(Guid series, string also = "")
    {
        var found = new List<(Guid, string)>();
        using var reader = parts
            .Database.Prepared(
                $"SELECT \"activityid\", \"modifiedfieldsmask\" FROM \"appointment\" WHERE \"seriesid\" = $0 "
                    + $"{also} ORDER BY \"scheduledstart\"",
                ValueCodec.GuidToSql(series)
            )
            .ExecuteReader();
        while (reader.Read())
        {
            found.Add((ValueCodec.GuidAt(reader, 0), reader.GetString(1)));
        }

        return found;
    }

    // "Update a recurring appointment": where all appointments lie ahead, they go and come anew.
    private void Begin(Operation operation, Guid series)
    {
        var now = DateEncoding.ToSeconds(parts.Clock.UtcNow);
        if (InstancesOf(series, FormattableString.Invariant($"AND \"scheduledstart\" <= {now}")).Count > 0)
        {
            throw new NotSupportedException(
                "The emulator changes when a series takes place only as long as all its appointments lie ahead: "
                    + "end this one by DeleteOpenInstances and create another."
            );
        }

        leaving.Add(series);
        try
        {
            foreach (var (id, _) in InstancesOf(series))
            {
                parts.Messages.Rows.Delete(operation.Inner(), new EntityReference(Appointment, id));
            }
        }
        finally
        {
            leaving.Remove(series);
        }

        var row = Read(series);
        row.Attributes.Remove("lastexpandedinstancedate");
        row.Attributes.Remove("scheduledstart");
        Instances.Begin(operation, row);
    }

    private Entity? SeriesOf(Guid appointment) =>
        parts.Rows.Read(parts.Catalog.Table(Appointment), appointment, Belonging) is { } stored
        && stored.GetAttributeValue<Guid?>("seriesid") is { } series
        && !leaving.Contains(series)
            ? stored
            : null;

    private void Except(Guid series, DateTime? start)
    {
        if (
            start is not { } day
            || parts.Rows.Read(parts.Catalog.Table(Table), series, ["deletedexceptionslist"]) is not { } row
        )
        {
            return;
        }

        var listed = row.GetAttributeValue<string>("deletedexceptionslist");
        var moment = FormattableString.Invariant($"{day:yyyy-MM-ddTHH:mm:ssZ}");
        row["deletedexceptionslist"] = listed is null ? moment : listed + "," + moment;
        parts.Rows.Update(parts.Catalog.Table(Table), row);
        parts.Written(Table);
    }
}
