using System.Globalization;
using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Dates;
using SalesCorner.Deploy.Try.Input.Quotas;
using SalesCorner.Deploy.Try.Input.Tables;

namespace SalesCorner.Deploy.Try.Input.Beside;

/// <summary>
/// Reads quotas: owner, period in any usual form, amount, and where known the share of the period that can be sold in
/// and
/// the first day in selling.
/// </summary>
/// <param name="table">The file.</param>
/// <param name="rows">Reads rows.</param>
/// <param name="names">The spellings of people.</param>
/// <param name="rules">How files beside the deals are to be read.</param>
public sealed class QuotaLines(SideTable table, SideRows rows, NameBook names, SideRules rules)
{
    private const string Owner = "owner rep ownerrep salesperson user username name opportunityowner dealowner";
    private const string Period = "period periodstart quarter month fiscalperiod fiscalquarter date start";
    private const string Amount = "amount quota target goal quotaamount";
    private const string Share = "capacity share availability";
    private const string Started = "startedon firstday hiredon hiredate";
    private const decimal Percent = 100m;

    private readonly int started = table.Find(Started);
    private readonly int share = table.Find(Share);

    /// <summary>Whether a file has the columns of quotas.</summary>
    public static bool IsQuotas(SideTable table) =>
        table.Find(Owner) >= 0 && table.Find(Period) >= 0 && table.Find(Amount) >= 0;

    /// <summary>Reads all lines; of two of a rep for one period the first is kept.</summary>
    /// <param name="year">The fiscal year that quarters and years are counted in.</param>
    public IReadOnlyList<QuotaRecord> Read(FiscalYear year)
    {
        var file = table.File;
        var at = new Columns(table.Demand(Owner), table.Demand(Period), table.Demand(Amount));
        var words = new PeriodWords(year);
        var days = DateColumn.Decide(
            file.Header[at.Period],
            file.Rows().Select(row => row.Cell(at.Period)).Where(cell => words.Read(cell) is null),
            rules.Asked
        );
        var amounts = table.Amounts(at.Amount, rules.Numbers);
        var starts = table.Dates(rules.Asked, rules.Proven, started);
        rows.Note(new[] { days.Note, amounts.Note }.OfType<string>().Select(note => $"{file.Name}: {note}"));
        rows.Note(starts.Notes);
        var seen = new Dictionary<(string, DateOnly, DateOnly?), int>();
        return rows.All(
            file,
            row =>
            {
                var span = SpanOf(row.Cell(at.Period), words, days);
                var quota = Quota(row, row.Cell(at.Owner), span, amounts.Read(row.Cell(at.Amount))) with
                {
                    StartedOn = starts.At(row, started) is { } day ? DateOnly.FromDateTime(day) : null,
                };
                var key = (quota.Owner.ToUpperInvariant(), span.Start, span.End);
                return seen.TryAdd(key, row.Line)
                    ? quota
                    : throw new FormatException(
                        $"The quota of {quota.Owner} for {row.Cell(at.Period)} on line {row.Line} stands on line "
                            + $"{seen[key]} already; that one is kept."
                    );
            }
        );
    }

    private QuotaRecord Quota(InputRow row, string rep, (DateOnly Start, DateOnly? End) span, decimal? amount) =>
        new(
            rep.Length > 0 ? names.Of(rep) : throw new FormatException("It names no rep."),
            span.Start,
            amount is > 0m ? amount.Value : throw new FormatException("The quota has to be above 0.")
        )
        {
            PeriodEnd = span.End,
            Capacity = share < 0 ? 1m : CapacityOf(row.Cell(share)),
            Line = row.Line,
        };

    // "50", "50 %" and "12,5": per cent, as everywhere.
    private static decimal CapacityOf(string cell)
    {
        if (cell.Length == 0)
        {
            return 1m;
        }

        var text = cell.TrimEnd('%', ' ').Replace(',', '.');
        return
            decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
            && percent <= Percent
            ? percent / Percent
            : throw new FormatException(
                $"'{cell}' is no share of the period: write the per cent of it in which the rep can sell, 0 to 100."
            );
    }

    private static (DateOnly Start, DateOnly? End) SpanOf(string text, PeriodWords words, DateColumn days)
    {
        if (text.Length == 0)
        {
            throw new FormatException("It names no period.");
        }

        if (words.Read(text) is { } span)
        {
            return (span.Start, span.End);
        }

        try
        {
            return (DateOnly.FromDateTime(days.Read(text)!.Value), null);
        }
        catch (FormatException problem)
        {
            throw new FormatException($"'{text}' is no period: write {PeriodWords.Forms}.", problem);
        }
    }

    private sealed record Columns(int Owner, int Period, int Amount);
}
