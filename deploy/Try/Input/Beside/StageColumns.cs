using System.Text.RegularExpressions;
using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Rules;
using SalesCorner.Deploy.Try.Input.Tables;

namespace SalesCorner.Deploy.Try.Input.Beside;

/// <summary>
/// Reads the columns of a deal export that say when a deal came into a stage, one column a stage, as HubSpot has them.
/// </summary>
public sealed partial class StageColumns
{
    private readonly IReadOnlyList<(int Position, int Stage)> columns;
    private readonly SideDates dates;

    private StageColumns(IReadOnlyList<(int Position, int Stage)> columns, SideDates dates)
    {
        this.columns = columns;
        this.dates = dates;
    }

    /// <summary>Finds the columns; those of stages that are closed or not known say nothing about a stay.</summary>
    /// <param name="file">The export of deals.</param>
    /// <param name="words">What stages are called.</param>
    /// <param name="rules">How the person wants the input to be read.</param>
    public static StageColumns Of(InputTable file, Vocabulary words, SideRules rules)
    {
        var found = file
            .Header.Select((heading, position) => (position, Stage: StageOf(heading, words)))
            .Where(column => column.Stage is not null)
            .Select(column => (column.position, column.Stage!.Value))
            .ToList();
        return new StageColumns(
            found,
            new SideTable(file).Dates(rules.Asked, rules.Proven, [.. found.Select(column => column.position)])
        );
    }

    /// <summary>
    /// The moves of the usable deals, oldest first; an unreadable date is a row of the file that is listed.
    /// </summary>
    /// <param name="file">The export of deals.</param>
    /// <param name="usable">The usable deals.</param>
    /// <param name="rows">Where rows are listed.</param>
    public IReadOnlyList<StageMove> Moves(InputTable file, IReadOnlyList<DealRecord> usable, SideRows rows)
    {
        var deals = columns.Count == 0 ? [] : usable.ToDictionary(deal => deal.Line);
        var moves = new List<StageMove>();
        foreach (var row in columns.Count == 0 ? [] : file.Rows().Where(row => deals.ContainsKey(row.Line)))
        {
            try
            {
                moves.AddRange(
                    columns
                        .Select(column => (column.Stage, At: dates.At(row, column.Position)))
                        .Where(move => move.At is not null)
                        .Select(move => new StageMove(deals[row.Line].Id, move.Stage, move.At!.Value))
                );
            }
            catch (FormatException problem)
            {
                rows.Reject(
                    file,
                    row.Line,
                    deals[row.Line].Id,
                    $"Its deal is used, its stages are not: {problem.Message}"
                );
            }
        }

        return [.. moves.OrderBy(move => move.OnUtc)];
    }

    private static int? StageOf(string heading, Vocabulary words)
    {
        var match = Entered().Match(heading.Trim());
        var name = match.Groups["stage"].Value.Replace('_', ' ');
        return !match.Success
            ? null
            : words.Stage(name) ?? (words.Outcome(name) is null ? Vocabulary.GuessedStage(name) : null);
    }

    [GeneratedRegex(
        @"^(?:date entered|hs(?:_v2)?_date_entered_|properties\.hs(?:_v2)?_date_entered_)\s*"
            + @"[""'“]?(?<stage>[^""'”]+?)[""'”]?(?:\s*\(.*\))?$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        200
    )]
    private static partial Regex Entered();
}
