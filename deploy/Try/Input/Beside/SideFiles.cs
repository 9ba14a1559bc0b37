using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Dates;
using SalesCorner.Deploy.Try.Input.Quotas;
using SalesCorner.Deploy.Try.Input.Tables;

namespace SalesCorner.Deploy.Try.Input.Beside;

/// <summary>Reads what can stand beside the deals and belongs to people and deals alike: answers, quotas and managers.</summary>
/// <param name="rows">Reads rows.</param>
/// <param name="names">The spellings of people.</param>
/// <param name="rules">How files beside the deals are to be read.</param>
public sealed class SideFiles(SideRows rows, NameBook names, SideRules rules)
{
    private const string AnswerDeal = "dealid opportunityid deal";
    private const string Question = "question questioncode code";
    private const string Owner = "owner rep ownerrep salesperson user username name opportunityowner dealowner";
    private const string Period = "period periodstart quarter month fiscalperiod fiscalquarter date start";
    private const string Amount = "amount quota target goal quotaamount";

    /// <summary>Whether a file has the columns of quotas.</summary>
    public static bool IsQuotas(SideTable table) =>
        table.Find(Owner) >= 0 && table.Find(Period) >= 0 && table.Find(Amount) >= 0;

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

    /// <summary>Reads quotas: owner, period in any usual form, amount.</summary>
    public IReadOnlyList<QuotaRecord> Quotas(SideTable table, FiscalYear year)
    {
        var owner = table.Demand(Owner);
        var period = table.Demand(Period);
        var amount = table.Demand(Amount);
        var words = new PeriodWords(year);
        var file = table.File;
        var dates = DateColumn.Decide(
            file.Header[period],
            file.Rows().Select(row => row.Cell(period)).Where(cell => words.Read(cell) is null),
            rules.Asked
        );
        var amounts = table.Amounts(amount, rules.Numbers);
        rows.Note(new[] { dates.Note, amounts.Note }.OfType<string>().Select(note => $"{file.Name}: {note}"));
        var seen = new Dictionary<(string, DateOnly, DateOnly?), int>();
        return rows.All(
            file,
            row =>
            {
                var quota = Quota(row, (owner, period), (words, dates), amounts.Read(row.Cell(amount)));
                var key = (quota.Owner.ToUpperInvariant(), quota.PeriodStart, quota.PeriodEnd);
                return seen.TryAdd(key, row.Line)
                    ? quota
                    : throw new FormatException(
                        $"The quota of {quota.Owner} for {row.Cell(period)} on line {row.Line} stands on line {seen[key]} already; that one is kept."
                    );
            }
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

    private QuotaRecord Quota(
        InputRow row,
        (int Owner, int Period) at,
        (PeriodWords Words, DateColumn Dates) periods,
        decimal? amount
    )
    {
        var rep =
            row.Cell(at.Owner).Length > 0
                ? names.Of(row.Cell(at.Owner))
                : throw new FormatException("It names no rep.");
        var text = row.Cell(at.Period);
        var span = text.Length > 0 ? periods.Words.Read(text) : throw new FormatException("It names no period.");
        return new QuotaRecord(
            rep,
            span?.Start ?? Day(text, periods.Dates),
            amount is > 0m ? amount.Value : throw new FormatException("The quota has to be above 0.")
        )
        {
            PeriodEnd = span?.End,
            Line = row.Line,
        };
    }

    private static DateOnly Day(string text, DateColumn dates)
    {
        try
        {
            return DateOnly.FromDateTime(dates.Read(text)!.Value);
        }
        catch (FormatException problem)
        {
            throw new FormatException($"'{text}' is no period: write {PeriodWords.Forms}.", problem);
        }
    }
}
