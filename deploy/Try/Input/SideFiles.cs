using System.Globalization;

namespace SalesCorner.Deploy.Try.Input;

/// <summary>Reads what can stand beside the deals: activities, stage moves, answers, quotas and managers.</summary>
/// <param name="dealIds">The ids of the usable deals; a row about another deal is rejected.</param>
/// <param name="names">The spellings of people.</param>
/// <param name="map">The person's map, or null.</param>
public sealed class SideFiles(IReadOnlySet<string> dealIds, NameBook names, MapFile? map)
{
    private readonly Vocabulary words = new(map);
    private readonly List<RejectedRow> rejected = [];
    private readonly List<string> notes = [];

    /// <summary>Rows that could not be used.</summary>
    public IReadOnlyList<RejectedRow> Rejected => rejected;

    /// <summary>What had to be decided.</summary>
    public IReadOnlyList<string> Notes => notes;

    /// <summary>Reads activities: deal, type, date, and where it is there direction, minutes and the day it was planned.</summary>
    public IReadOnlyList<ActivityRecord> Activities(string path)
    {
        var table = SideTable.Open(path);
        var deal = table.Demand("dealId", "deal_id", "opportunityId", "opportunity_id", "deal", "regarding");
        var type = table.Demand("type", "activity_type", "activityType", "kind");
        var at = table.Demand("date", "timestamp", "when", "completedOn", "activity_date", "dueDate");
        var direction = table.Find("direction");
        var minutes = table.Find("minutes", "duration", "durationMinutes", "duration_minutes");
        var planned = table.Find("plannedOn", "planned_on", "planned", "createdOn");
        var dates = Decided(table, at);
        var plannedDates = planned < 0 ? null : Decided(table, planned);
        return Rows(table, deal, (row, id) => new ActivityRecord(
            id,
            ActivityWords.Kind(row.Cell(type)),
            dates.Read(row.Cell(at)) ?? throw new FormatException("It has no date."),
            ActivityWords.Incoming(row.Cell(direction), row.Cell(type)),
            Whole(row.Cell(minutes)),
            row.Line)
        {
            PlannedUtc = plannedDates?.Read(row.Cell(planned)),
        });
    }

    /// <summary>Reads stage moves: deal, stage entered, date. Moves into a closed stage are no stage moves and are passed over.</summary>
    public IReadOnlyList<StageMove> StageMoves(string path)
    {
        var table = SideTable.Open(path);
        var deal = table.Demand("dealId", "deal_id", "opportunityId", "opportunity_id", "deal");
        var stage = table.Demand("stage", "to_stage", "toStage", "newStage");
        var on = table.Demand("date", "transition_date", "enteredOn", "timestamp", "on");
        var dates = Decided(table, on);
        var moves = Rows(table, deal, (row, id) =>
        {
            var word = row.Cell(stage);
            var known = words.Stage(word);
            if (known is null && words.Outcome(word) is null)
            {
                throw new FormatException($"The stage '{word}' is not known; name it in a --map file under \"stages\".");
            }

            return new StageMove(id, known ?? -1, dates.Read(row.Cell(on)) ?? throw new FormatException("It has no date."));
        });
        return [.. moves.Where(move => move.Stage >= 0).OrderBy(move => move.OnUtc)];
    }

    /// <summary>Reads answers: deal, question's code, value 1 to 5, date.</summary>
    public IReadOnlyList<AnswerRecord> Answers(string path)
    {
        var table = SideTable.Open(path);
        var deal = table.Demand("dealId", "deal_id", "opportunityId", "deal");
        var question = table.Demand("question", "questionCode", "code");
        var value = table.Demand("value", "answer");
        var on = table.Demand("date", "answeredOn", "on");
        var dates = Decided(table, on);
        return Rows(table, deal, (row, id) => new AnswerRecord(
            id,
            row.Cell(question),
            Whole(row.Cell(value)) is { } answer and >= 1 and <= 5 ? answer : throw new FormatException($"'{row.Cell(value)}' is no answer from 1 to 5."),
            DateOnly.FromDateTime(dates.Read(row.Cell(on)) ?? throw new FormatException("It has no date."))));
    }

    /// <summary>Reads quotas: owner, a day in the period (or "2026-Q4", "2026-10"), amount.</summary>
    public IReadOnlyList<QuotaRecord> Quotas(string path)
    {
        var table = SideTable.Open(path);
        var owner = table.Demand("owner", "rep", "owner_rep", "name");
        var period = table.Demand("period", "periodStart", "period_start", "quarter", "month", "start");
        var amount = table.Demand("amount", "quota", "target");
        var dates = DateColumn.Decide(table.File.Header[period], table.File.Rows().Select(row => PeriodWords.AsDate(row.Cell(period))), map?.DateOrder);
        var amounts = MoneyColumn.Decide(table.File.Header[amount], table.File.Rows().Select(row => row.Cell(amount)));
        return Guarded(table, row => new QuotaRecord(
            names.Of(row.Cell(owner)),
            DateOnly.FromDateTime(dates.Read(PeriodWords.AsDate(row.Cell(period))) ?? throw new FormatException("It names no period.")),
            amounts.Read(row.Cell(amount)) is { } quota and > 0m ? quota : throw new FormatException("The quota has to be above 0.")));
    }

    /// <summary>Reads each rep's manager.</summary>
    public IReadOnlyDictionary<string, string> Managers(ManagerListMap list, string folder)
    {
        var table = SideTable.Open(Path.Combine(folder, list.File));
        var owner = table.Demand(list.Owner, "rep", "name");
        var manager = table.Demand(list.Manager);
        var pairs = Guarded(table, row => KeyValuePair.Create(names.Of(row.Cell(owner)), names.Of(row.Cell(manager))));
        return pairs.GroupBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First().Value, StringComparer.OrdinalIgnoreCase);
    }

    private DateColumn Decided(SideTable table, int position)
    {
        var dates = table.Dates(position, map?.DateOrder);
        if (dates.Note is { } note)
        {
            notes.Add($"{table.File.Name}: {note}");
        }

        return dates;
    }

    private List<T> Rows<T>(SideTable table, int deal, Func<InputRow, string, T> read) =>
        Guarded(table, row => dealIds.Contains(row.Cell(deal))
            ? read(row, row.Cell(deal))
            : throw new FormatException($"It belongs to the deal '{row.Cell(deal)}', which is not among the usable deals."));

    private List<T> Guarded<T>(SideTable table, Func<InputRow, T> read)
    {
        var rows = new List<T>();
        foreach (var row in table.File.Rows())
        {
            try
            {
                rows.Add(read(row));
            }
            catch (FormatException problem)
            {
                rejected.Add(new RejectedRow(table.File.Name, row.Line, row.Cell(0), problem.Message));
            }
        }

        return rows;
    }

    private static int? Whole(string cell)
    {
        if (cell.Length == 0)
        {
            return null;
        }

        return decimal.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= 100_000m
            ? (int)Math.Round(number, MidpointRounding.AwayFromZero)
            : throw new FormatException($"'{cell}' is not a whole number.");
    }
}
