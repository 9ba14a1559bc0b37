using SalesCorner.Deploy.Try.History;

namespace SalesCorner.Deploy.Try.Input.Beside;

/// <summary>Reads what can stand beside the deals and belongs to people and deals alike.</summary>
/// <param name="rows">Reads rows.</param>
/// <param name="names">The spellings of people.</param>
/// <param name="rules">How files beside the deals are to be read.</param>
public sealed class SideFiles(SideRows rows, NameBook names, SideRules rules)
{
    private const string AnswerDeal = "dealid opportunityid deal";
    private const string Question = "question questioncode code";

    /// <summary>Whether a file has the columns of reps and their managers.</summary>
    public static bool IsReps(SideTable table) => table.Find("owner rep") >= 0 && table.Find("manager") >= 0;

    /// <summary>Whether a file has the columns of answers.</summary>
    public static bool IsAnswers(SideTable table) =>
        table.Find(AnswerDeal) >= 0 && table.Find("question questioncode") >= 0;

    /// <summary>Reads answers: deal, question's code, value 1 to 5, date.</summary>
    public IReadOnlyList<AnswerRecord> Answers(SideTable table)
    {
        var deal = table.Demand(AnswerDeal);
        var question = table.Demand(Question);
        var value = table.Demand("value answer");
        var on = table.Demand("date answeredon on");
        var dates = table.Dates(rules.Asked, rules.Proven, on);
        rows.Note(dates.Notes);
        return rows.OfDeals<AnswerRecord>(
            table.File,
            deal,
            "say nothing",
            (row, id) =>
                new AnswerRecord(
                    id,
                    row.Cell(question),
                    ActivityFile.Whole(row.Cell(value)) is { } answer and >= 1 and <= 5
                        ? answer
                        : throw new FormatException($"'{row.Cell(value)}' is no answer from 1 to 5."),
                    DateOnly.FromDateTime(dates.At(row, on) ?? throw new FormatException("It has no date."))
                )
        );
    }

    /// <summary>Reads each rep's manager.</summary>
    public IReadOnlyDictionary<string, string> Managers(SideTable table, string owner, string manager)
    {
        var (rep, above) = (table.Demand(owner + " rep name"), table.Demand(manager));
        var pairs = rows.All(
            table.File,
            row =>
                row.Cell(rep).Length > 0
                    ? KeyValuePair.Create(
                        names.Of(row.Cell(rep)),
                        row.Cell(above).Length > 0 ? names.Of(row.Cell(above)) : string.Empty
                    )
                    : throw new FormatException("It names no rep.")
        );
        return pairs
            .Where(pair => pair.Value.Length > 0)
            .GroupBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First().Value, StringComparer.OrdinalIgnoreCase);
    }
}
