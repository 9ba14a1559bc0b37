using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Try.Input.Amounts;
using SalesCorner.Deploy.Try.Input.Dates;
using SalesCorner.Deploy.Try.Input.Layouts;
using SalesCorner.Deploy.Try.Input.Tables;
using SalesCorner.Deploy.Try.Input.Words;

namespace SalesCorner.Deploy.Try.Input.Beside;

/// <summary>
/// A file beside the deals, whose columns are found by the headings that people and systems commonly use.
/// </summary>
/// <param name="file">The opened file.</param>
/// <param name="header">Its headings; null takes those that the file has found.</param>
public sealed class SideTable(InputTable file, IReadOnlyList<string>? header = null)
{
    private readonly List<string> bare = [.. (header ?? file.Header).Select(Headings.Bare)];

    /// <summary>The file.</summary>
    public InputTable File => file;

    /// <summary>The position of the first of some headings, parted by spaces; -1 when none is there.</summary>
    public int Find(string headings) =>
        headings.Split(' ').Select(heading => bare.IndexOf(heading)).FirstOrDefault(at => at >= 0, -1);

    /// <summary>The position of a heading that has to be there, under any of its names, parted by spaces.</summary>
    /// <exception cref="CommandFailedException">None of them is there.</exception>
    public int Demand(string headings)
    {
        var at = Find(headings);
        return at >= 0
            ? at
            : throw new CommandFailedException(
                $"{file.Name}: the column '{headings.Split(' ')[0]}' is missing; the first line has "
                    + $"{RequiredColumns.Shown(file)}."
            );
    }

    /// <summary>Decides how some columns write their dates; a position below zero has none.</summary>
    /// <param name="asked">The order that the person gave.</param>
    /// <param name="before">The order that the deals prove.</param>
    /// <param name="positions">The columns.</param>
    public SideDates Dates(DateOrder? asked, DateOrder? before, params IReadOnlyList<int> positions)
    {
        var decided = ColumnSurvey.Of(file, positions.Where(at => at >= 0), [], -1).Dates(file, asked, before);
        return new SideDates(
            positions
                .Where(at => at >= 0)
                .Distinct()
                .ToDictionary(at => at, at => new DateColumn(file.Header[at], decided.OrderOf(file.Header[at]))),
            [.. decided.Notes.Select(note => $"{file.Name}: {note}")]
        );
    }

    /// <summary>Decides how a column writes its amounts.</summary>
    public MoneyColumn Amounts(int position, DecimalSign? asked) =>
        MoneyColumn.Decide(file.Header[position], file.Rows().Select(row => row.Cell(position)), asked);
}

/// <summary>The dates of a file beside the deals.</summary>
/// <param name="columns">How each column writes them.</param>
/// <param name="notes">What had to be decided.</param>
public sealed class SideDates(IReadOnlyDictionary<int, DateColumn> columns, IReadOnlyList<string> notes)
{
    /// <summary>What had to be decided.</summary>
    public IReadOnlyList<string> Notes => notes;

    /// <summary>A cell's moment; null where it is empty or the column is not there.</summary>
    /// <exception cref="FormatException">The cell holds no date.</exception>
    public DateTime? At(InputRow row, int position) =>
        columns.TryGetValue(position, out var column) ? column.Read(row.Cell(position)) : null;
}
