using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Dates;
using SalesCorner.Deploy.Try.Input.Rules;
using SalesCorner.Deploy.Try.Input.Tables;
using SalesCorner.Deploy.Try.Input.Words;

namespace SalesCorner.Deploy.Try.Input.Beside;

/// <summary>
/// Reads what changed on deals and when: the plain file of stages, histories of stages, and histories of fields where a
/// row names the field.
/// </summary>
/// <param name="table">The file.</param>
/// <param name="rows">Reads its rows.</param>
/// <param name="words">What stages are called.</param>
/// <param name="rules">How the person wants the input to be read.</param>
public sealed class ChangeFile(SideTable table, SideRows rows, Vocabulary words, SideRules rules)
{
    private const string Deal =
        "dealid opportunityid objectid recordid deal record opportunity opportunityname dealname dealtitle";
    private const string Field =
        "field changedfield fieldevent fieldname property propertyname attribute attributename fieldkey";
    private const string Before = "oldvalue fromstage oldstage fromvalue previousvalue old";
    private const string After = "newvalue tostage newstage stagename stage tovalue new value";
    private const string On =
        "date transitiondate changeddate editdate enteredon timestamp createddate createdon changedate "
        + "changedon changedat logtime lastmodified on";

    private const string Passed = "are changes of other fields, or of stages into a close,";

    /// <summary>Moves between stages.</summary>
    public IList<StageMove> Stages { get; } = [];

    /// <summary>Moves of estimated close dates.</summary>
    public IList<CloseDateMove> CloseDates { get; } = [];

    /// <summary>The stage that a deal was in before its first known move.</summary>
    public IDictionary<string, int> FirstStages { get; } =
        new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a file has the columns of a history of stages or fields.</summary>
    public static bool Is(SideTable table) =>
        table.Find(Deal) >= 0
        && table.Find(On) >= 0
        && (
            table.Find(Field) >= 0
                ? table.Find(After) >= 0
                : table.Find("tostage newstage stagename stage") >= 0
                    && table.Find(
                        "owner opportunityowner dealowner ownerid ownername hubspotownerid assignedto salesperson"
                    ) < 0
        );

    /// <summary>Reads the moves into <see cref="Stages"/> and <see cref="CloseDates"/>.</summary>
    public void Read()
    {
        var deal = table.Demand(Deal);
        var field = table.Find(Field);
        var after = table.Demand(field < 0 ? After.Replace("newvalue", "stage", StringComparison.Ordinal) : After);
        var before = table.Find(Before);
        var on = table.Demand(On);
        var dates = table.Dates(rules.Asked, rules.Proven, on);
        rows.Note(dates.Notes);
        var moves = rows.OfDeals(
            table.File,
            deal,
            Passed,
            (row, id) =>
            {
                var name = field < 0 ? "stage" : Folded.Bare(row.Cell(field));
                var moment = dates.At(row, on) ?? throw new FormatException("It has no date.");
                return IsCloseDate(name) ? CloseDate(row, id, after, moment)
                    : name.Contains("stage", StringComparison.Ordinal)
                    || name.Contains("phase", StringComparison.Ordinal)
                        ? Stage(row, id, (before, after), moment)
                    : null;
            }
        );
        foreach (var move in moves.Where(move => move.Stage is not null).OrderBy(move => move.Stage!.OnUtc))
        {
            Stages.Add(move.Stage!);
            if (move.From is { } from)
            {
                FirstStages.TryAdd(move.Stage!.DealId, from);
            }
        }

        foreach (var move in moves.Select(move => move.CloseDate).OfType<CloseDateMove>().OrderBy(move => move.OnUtc))
        {
            CloseDates.Add(move);
        }
    }

    private static bool IsCloseDate(string field) =>
        field.Contains("close", StringComparison.Ordinal) && field.Contains("date", StringComparison.Ordinal);

    private Move CloseDate(InputRow row, string id, int after, DateTime moment)
    {
        var read = new DateColumn(table.File.Header[after], rules.Asked ?? rules.Proven ?? DateOrder.MonthFirst).Read(
            row.Cell(after)
        );
        return read is { } day
            ? new Move(null, new CloseDateMove(id, moment, DateOnly.FromDateTime(day)), null)
            : throw new FormatException("The new close date is empty.");
    }

    // A move into a closed stage is the close itself.
    private Move? Stage(InputRow row, string id, (int Before, int After) at, DateTime moment)
    {
        var word = row.Cell(at.After);
        if (StageOf(word) is not { } stage)
        {
            return word.Length == 0 || words.Outcome(word) is not null || words.MeansClosed(word)
                ? null
                : throw new FormatException(
                    $"The stage '{word}' is not known; name it in a --map file under \"stages\"."
                );
        }

        return new Move(
            new StageMove(id, stage, moment),
            null,
            row.Cell(at.Before) is { Length: > 0 } from ? StageOf(from) : null
        );
    }

    private int? StageOf(string word) =>
        words.Stage(word) ?? (words.Outcome(word) is null ? Vocabulary.GuessedStage(word) : null);

    private sealed record Move(StageMove? Stage, CloseDateMove? CloseDate, int? From);
}
