using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Messages;

/// <summary>Makes the appointments of a recurring series, as the partial expansion model says.</summary>
/// <remarks>
/// The first ones come with the series itself, RecurrenceExpansionSynchCreateMax at most, the others by a background
/// job, as far as the windows of the organisation reach. No later job moves on with the window: CreateInstance does.
/// </remarks>
internal sealed class SeriesInstances(MessageParts parts)
{
    private const int Recurring = 2;
    private const int Partial = 1;
    private const int Full = 2;

    // The pages name no defaults for these settings.
    private const int UsualAtOnce = 15;
    private const int UsualMonthsAhead = 12;
    private const int UsualMonthsBack = 3;

    private static readonly string[] Windows =
    [
        "recurrenceexpansionsynchcreatemax",
        "futureexpansionwindow",
        "pastexpansionwindow",
    ];

    // What an appointment has in common with its series.
    private static readonly string[] Shared =
    [
        "subject",
        "description",
        "location",
        "category",
        "subcategory",
        "prioritycode",
        "isalldayevent",
        "isonlinemeeting",
        "regardingobjectid",
        "ownerid",
        "organizer",
        "requiredattendees",
        "optionalattendees",
    ];

    /// <summary>The columns that a series hands on to its appointments.</summary>
    public static IReadOnlyCollection<string> SharedColumns => Shared;

    /// <summary>Makes the first appointments of a series and leaves the others to a job.</summary>
    public void Begin(Operation operation, Entity series)
    {
        var (atOnce, _, _) = Settings();
        if (Expand(operation, series, atOnce))
        {
            Leave(operation, series.Id);
        }
    }

    /// <summary>Makes that many more appointments of a series; says whether there are more to come.</summary>
    public bool Expand(Operation operation, Entity series, int count)
    {
        var (_, ahead, back) = Settings();
        var pattern = new RecurrencePattern(series, parts.State.Calendar.FirstDayOfWeek);
        var last = series.GetAttributeValue<DateTime?>("lastexpandedinstancedate");
        var time = TimeOf(series);
        var today = parts.Clock.UtcNow;
        var due = pattern
            .Days()
            .Select(day => day + time.Start)
            .Where(start => start > (last ?? DateTime.MinValue) && start >= today.AddMonths(-back))
            .TakeWhile(start => start <= today.AddMonths(ahead))
            .Take(count + 1)
            .ToList();
        foreach (var start in due.Take(count))
        {
            Make(operation, series, start, time.Length);
        }

        Note(series, pattern, due, count, time);
        return due.Count > count;
    }

    private void Make(Operation operation, Entity series, DateTime start, TimeSpan length)
    {
        var row = new Entity("appointment")
        {
            ["scheduledstart"] = start,
            ["scheduledend"] = start + length,
            ["scheduleddurationminutes"] = (int)length.TotalMinutes,
        };
        foreach (var column in Shared.Where(series.Contains))
        {
            row[column] = EntityCopies.CopyValue(series[column]);
        }

        var creation = new CreateOperation(parts, operation.Inner(), row)
        {
            Stamps = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["seriesid"] = series.Id,
                ["instancetypecode"] = new OptionSetValue(Recurring),
                ["originalstartdate"] = start,
            },
        };
        parts.Pipeline.Run(creation);
    }

    private void Note(
        Entity series,
        RecurrencePattern pattern,
        List<DateTime> due,
        int count,
        (TimeSpan Start, TimeSpan Length) time
    )
    {
        var isWhole = due.Count <= count && !pattern.IsEndless;
        var change = new Entity(series.LogicalName, series.Id)
        {
            ["expansionstatecode"] = new OptionSetValue(isWhole ? Full : Partial),
            ["nextexpansioninstancedate"] = due.Count > count ? due[count] : null,
        };
        if (due.Count > 0)
        {
            change["lastexpandedinstancedate"] = due.Take(count).Last();
        }

        if (!series.Contains("scheduledstart") && pattern.Days().FirstOrDefault() is { Ticks: > 0 } first)
        {
            change["effectivestartdate"] = first;
            change["scheduledstart"] = first + time.Start;
            change["scheduledend"] = first + time.Start + time.Length;
        }

        if (!pattern.IsEndless && pattern.Days().LastOrDefault() is { Ticks: > 0 } last)
        {
            change["effectiveenddate"] = last + time.Start + time.Length;
        }

        parts.Rows.Update(parts.Catalog.Table(series.LogicalName), change);
        parts.Written(series.LogicalName);
    }

    private void Leave(Operation operation, Guid series)
    {
        var step = new StepRegistration
        {
            Id = Guid.Empty,
            Name = "Expand a recurring appointment",
            Message = operation.Message,
            Stage = PipelineStage.PostOperation,
            TypeName = nameof(SeriesInstances),
            IsAsynchronous = true,
            Plugin = () => new Expansion(series),
        };
        parts.Jobs.Queue(new AsyncJob(operation, step, new StepImages(null, null, null)));
    }

    private (int AtOnce, int Ahead, int Back) Settings()
    {
        var row = parts.Rows.Read(parts.Catalog.Table("organization"), parts.Organization.Id, Windows);
        return (
            row?.GetAttributeValue<int?>(Windows[0]) ?? UsualAtOnce,
            row?.GetAttributeValue<int?>(Windows[1]) ?? UsualMonthsAhead,
            row?.GetAttributeValue<int?>(Windows[2]) ?? UsualMonthsBack
        );
    }

    private static (TimeSpan Start, TimeSpan Length) TimeOf(Entity series)
    {
        var start = series.GetAttributeValue<DateTime?>("starttime") ?? throw Missing("starttime");
        var length = series.GetAttributeValue<DateTime?>("endtime") is { } end
            ? end - start
            : TimeSpan.FromMinutes(series.GetAttributeValue<int?>("duration") ?? throw Missing("endtime"));
        return length >= TimeSpan.Zero
            ? (start.TimeOfDay, length)
            : throw DataverseFault.InvalidArgument("A recurring appointment cannot end before it begins.");
    }

    private static DataverseFault Missing(string column) =>
        DataverseFault.InvalidArgument(
            $"The recurring appointment does not say when it takes place: '{column}' is missing."
        );

    // CreateInstance as the user whose series it is.
    private sealed class Expansion(Guid series) : IPlugin
    {
        private const int Most = 1_000;

        public void Execute(IServiceProvider serviceProvider)
        {
            var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext))!;
            var factory = (IOrganizationServiceFactory)serviceProvider.GetService(typeof(IOrganizationServiceFactory))!;
            factory
                .CreateOrganizationService(context.UserId)
                .Execute(
                    new OrganizationRequest("CreateInstance")
                    {
                        ["Target"] = new Entity(AppointmentSeries.Table, series),
                        ["Count"] = Most,
                    }
                );
        }
    }
}
