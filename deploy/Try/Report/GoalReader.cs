using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator;

namespace SalesCorner.Deploy.Try.Report;

/// <summary>Reads objectives, events and self-assessments out of the embedded Dataverse.</summary>
/// <param name="dataverse">The emulator after the replay.</param>
internal sealed class GoalReader(EmbeddedDataverse dataverse)
{
    private const decimal Percent = 100m;
    private const int Most = 5_000;
    private const int EventType = 3;

    /// <summary>Every objective that is no template, by owner and title.</summary>
    public IReadOnlyList<ObjectiveResult> Objectives()
    {
        var keyResults = Rows("sc_keyresult").ToLookup(row => Reference(row, "sc_objectiveid")?.Id);
        return
        [
            .. Rows("sc_objective")
                .Where(row => !row.GetAttributeValue<bool>("sc_template"))
                .Select(row => Objective(row, keyResults[row.Id]))
                .OrderBy(one => one.Owner, StringComparer.Ordinal)
                .ThenBy(one => one.Title, StringComparer.Ordinal),
        ];
    }

    /// <summary>Every campaign that is an event, by its first day.</summary>
    public IReadOnlyList<EventResult> Events(DateOnly asOf)
    {
        var overdue = Rows("lead")
            .Where(row =>
                Day(row, "sc_followupdueon") < asOf
                && Day(row, "sc_followedupon") is null
                && !row.GetAttributeValue<bool>("merged")
            )
            .ToLookup(row => Reference(row, "campaignid")?.Id);
        return
        [
            .. Rows("campaign")
                .Where(row =>
                    row.GetAttributeValue<OptionSetValue>("typecode")?.Value == EventType
                    || row.GetAttributeValue<bool>("sc_isevent")
                )
                .Select(row => Event(row, overdue[row.Id].Count()))
                .OrderBy(one => one.Start)
                .ThenBy(one => one.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>Every self-assessment, by manager, the latest first.</summary>
    public IReadOnlyList<AssessmentResult> Assessments()
    {
        var pillars = Rows("sc_pillar").ToDictionary(row => row.Id);
        var answers = Rows("sc_assessmentanswer").ToLookup(row => Reference(row, "sc_assessmentid")?.Id);
        return
        [
            .. Rows("sc_assessment")
                .OrderBy(row => Reference(row, "sc_managerid")?.Name, StringComparer.Ordinal)
                .ThenByDescending(row => row.GetAttributeValue<DateTime>("sc_periodstart"))
                .Select(row => Assessment(row, answers[row.Id], pillars)),
        ];
    }

    private static ObjectiveResult Objective(Entity row, IEnumerable<Entity> keyResults) =>
        new(row.GetAttributeValue<string>("sc_name"), Reference(row, "ownerid")!.Name)
        {
            Status = Label(row, "sc_objectivestatus"),
            Start = Day(row, "sc_periodstart"),
            End = Day(row, "sc_periodend"),
            Parent = Reference(row, "sc_parentid")?.Name,
            Progress = Share(row, "sc_progress"),
            Expected = Share(row, "sc_expected"),
            Behind = row.GetAttributeValue<bool?>("sc_behind"),
            Confidence = Label(row, "sc_confidence"),
            NextReviewOn = Day(row, "sc_nextreviewon"),
            InWords = row.GetAttributeValue<string>("sc_explanation"),
            Advice = row.GetAttributeValue<string>("sc_advice"),
            KeyResults = [.. keyResults.Select(KeyResult).OrderBy(result => result.Text, StringComparer.Ordinal)],
        };

    private static KeyResultResult KeyResult(Entity row) =>
        new(row.GetAttributeValue<string>("sc_name"))
        {
            Source = Label(row, "sc_source") ?? "Manual",
            Unit = Label(row, "sc_unit"),
            Start = row.GetAttributeValue<decimal?>("sc_start"),
            Target = row.GetAttributeValue<decimal?>("sc_target"),
            Current = row.GetAttributeValue<decimal?>("sc_current"),
            CurrentOn = Day(row, "sc_currenton"),
            Progress = Share(row, "sc_progress"),
            Note = row.GetAttributeValue<string>("sc_note"),
        };

    private static EventResult Event(Entity row, int overdue) =>
        new(row.GetAttributeValue<string>("name"))
        {
            Start = Day(row, "actualstart") ?? Day(row, "proposedstart"),
            End = Day(row, "actualend") ?? Day(row, "proposedend"),
            Captured = row.GetAttributeValue<int?>("sc_captured"),
            Within1 = row.GetAttributeValue<int?>("sc_within1"),
            Within3 = row.GetAttributeValue<int?>("sc_within3"),
            Within5 = row.GetAttributeValue<int?>("sc_within5"),
            Later = row.GetAttributeValue<int?>("sc_later"),
            NotYet = row.GetAttributeValue<int?>("sc_notyet"),
            Overdue = overdue,
            MeetingsWanted = row.GetAttributeValue<int?>("sc_meetinggoal"),
            MeetingsPlanned = row.GetAttributeValue<int?>("sc_meetingsplanned"),
            BecameDeals = row.GetAttributeValue<int?>("sc_becamedeals"),
            WonValue = row.GetAttributeValue<Money>("sc_wonvalue_base")?.Value,
            Cost = row.GetAttributeValue<Money>("totalactualcost_base")?.Value,
            ValuePerCost = row.GetAttributeValue<decimal?>("sc_valuepercost"),
            InWords = row.GetAttributeValue<string>("sc_conversion"),
        };

    private static AssessmentResult Assessment(
        Entity row,
        IEnumerable<Entity> answers,
        Dictionary<Guid, Entity> pillars
    ) =>
        new(Reference(row, "sc_managerid")?.Name ?? string.Empty, row.GetAttributeValue<string>("sc_periodname"))
        {
            Status = Label(row, "sc_assessmentstatus"),
            Reports = row.GetAttributeValue<int?>("sc_reports"),
            Tier = Label(row, "sc_tier"),
            Average = row.GetAttributeValue<decimal?>("sc_average"),
            Answers =
            [
                .. from answer in answers
                let pillar = pillars[Reference(answer, "sc_pillarid")!.Id]
                orderby pillar.GetAttributeValue<int?>("sc_order")
                select new AssessmentAnswerResult(pillar.GetAttributeValue<string>("sc_name"))
                {
                    Level = answer.GetAttributeValue<int?>("sc_level"),
                    LastLevel = answer.GetAttributeValue<int?>("sc_lastlevel"),
                    Benchmark = answer.GetAttributeValue<decimal?>("sc_benchmark"),
                    BenchmarkInWords = answer.GetAttributeValue<string>("sc_benchmarknote"),
                    Facts = answer.GetAttributeValue<string>("sc_facts"),
                },
            ],
        };

    private DataCollection<Entity> Rows(string table)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(allColumns: true), TopCount = Most };
        query.AddOrder(table + "id", OrderType.Ascending);
        return dataverse.System.RetrieveMultiple(query).Entities;
    }

    private static EntityReference? Reference(Entity row, string column) =>
        row.GetAttributeValue<EntityReference>(column);

    private static DateOnly? Day(Entity row, string column) =>
        row.GetAttributeValue<DateTime?>(column) is { } day ? DateOnly.FromDateTime(day) : null;

    private static decimal? Share(Entity row, string column) => row.GetAttributeValue<decimal?>(column) / Percent;

    private static string? Label(Entity row, string column) =>
        row.FormattedValues.TryGetValue(column, out var label) ? label : null;
}
