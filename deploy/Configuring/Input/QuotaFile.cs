using System.Globalization;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Seed;
using SalesCorner.Deploy.Try.Input.Tables;

namespace SalesCorner.Deploy.Configuring.Input;

/// <summary>
/// Reads quotas from a CSV file with the columns <c>rep, period, amount</c> and, where wanted, <c>currency, assumed,
/// capacity, startedOn, prospectPlan, growPlan, maintainPlan</c>.
/// </summary>
internal static class QuotaFile
{
    private static readonly string[] Columns =
    [
        "rep",
        "period",
        "amount",
        "currency",
        "assumed",
        "capacity",
        "startedOn",
        .. PlanColumn.All.Select(plan => plan.Key),
    ];

    private const int Needed = 3;

    /// <summary>Reads it into the input; a row that does not fit becomes a problem.</summary>
    public static void Read(string path, ConfigurationInput input)
    {
        var name = Path.GetFileName(path);
        try
        {
            InputText.Read(path);
            ReadRows(DelimitedFile.Open(path), input);
        }
        catch (CommandFailedException problem)
        {
            var prefix = name + ": ";
            input.Problems.Add(
                new Problem(
                    new Place(name),
                    problem.Message.StartsWith(prefix, StringComparison.Ordinal)
                        ? problem.Message[prefix.Length..]
                        : problem.Message
                )
            );
        }
    }

    private static void ReadRows(DelimitedFile file, ConfigurationInput input)
    {
        if (Positions(file, input.Problems) is not { } positions)
        {
            return;
        }

        foreach (var row in file.Rows())
        {
            var place = new Place(file.Name, row.Line);
            var parts = Columns.ToDictionary(
                column => column,
                column => place with { Path = column },
                StringComparer.OrdinalIgnoreCase
            );
            string Cell(string column) => CsvCell.Restore(row.Raw(positions[column]));
            var before = input.Problems.Count;
            var amount = Amount(Cell("amount"), parts["amount"], input.Problems);
            decimal? Optional(string column) =>
                Cell(column).Length == 0 ? null : Amount(Cell(column), parts[column], input.Problems);
            var capacity = Optional("capacity");
            var plans = PlanColumn.All.Select(plan => Optional(plan.Key)).ToList();
            var assumed = YesOrNo(Cell("assumed"), parts["assumed"], input.Problems);
            foreach (var empty in Columns.Take(Needed - 1).Where(column => Cell(column).Length == 0))
            {
                input.Problems.Add(
                    new Problem(parts[empty], $"The cell is empty. Give the {empty}, or remove the row.")
                );
            }

            if (row.Cells.Count > file.Header.Count)
            {
                input.Problems.Add(
                    new Problem(
                        place,
                        $"The row has {row.Cells.Count} cells, the first line {file.Header.Count}. Put a text "
                            + $"that holds a '{file.Delimiter}' into quotes."
                    )
                );
            }

            if (input.Problems.Count == before)
            {
                var quota = new QuotaEntry(Cell("rep"), Cell("period"), amount)
                {
                    Currency = OrNull(Cell("currency")),
                    Assumed = assumed,
                    Capacity = capacity,
                    StartedOn = OrNull(Cell("startedOn")),
                    ProspectPlan = plans[0],
                    GrowPlan = plans[1],
                    MaintainPlan = plans[2],
                };
                input.Quotas.Add(new Placed<QuotaEntry>(quota, place, parts));
            }
        }
    }

    private static string? OrNull(string cell) => cell.Length > 0 ? cell : null;

    private static Dictionary<string, int>? Positions(DelimitedFile file, List<Problem> problems)
    {
        var before = problems.Count;
        var place = new Place(file.Name, 1);
        var found = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < file.Header.Count; index++)
        {
            var heading = file.Header[index];
            if (!Columns.Contains(heading, StringComparer.OrdinalIgnoreCase))
            {
                problems.Add(
                    new Problem(
                        place,
                        $"The column '{Words.Shown(heading)}' means nothing here. {Words.Suggest(heading, Columns)}"
                    )
                );
            }
            else if (!found.TryAdd(heading, index))
            {
                problems.Add(new Problem(place, $"The column '{heading}' stands twice. Remove one of the two."));
            }
        }

        foreach (var missing in Columns.Take(Needed).Where(column => !found.ContainsKey(column)))
        {
            problems.Add(
                new Problem(
                    place,
                    $"The column '{missing}' is missing. The first line has to name the columns rep, period "
                        + "and amount, separated by comma, semicolon or tab."
                )
            );
        }

        return problems.Count > before
            ? null
            : Columns.ToDictionary(
                column => column,
                column => found.GetValueOrDefault(column, -1),
                StringComparer.OrdinalIgnoreCase
            );
    }

    // Strict, for "120.000" is a hundred and twenty thousand in one country and 120 in another.
    private static decimal Amount(string cell, Place place, List<Problem> problems)
    {
        if (
            decimal.TryParse(
                cell,
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var amount
            )
        )
        {
            return amount;
        }

        problems.Add(
            new Problem(
                place,
                $"'{Words.Shown(cell)}' is not an amount. Write 120000 or 120000.50: no separators of "
                    + "thousands, no currency sign, a full stop before the decimals."
            )
        );
        return 0m;
    }

    private static bool YesOrNo(string cell, Place place, List<Problem> problems)
    {
        if (cell.Length > 0 && !bool.TryParse(cell, out _))
        {
            problems.Add(new Problem(place, $"'{Words.Shown(cell)}' is neither true nor false."));
        }

        return bool.TryParse(cell, out var yes) && yes;
    }
}
