using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Tables;

namespace SalesCorner.Deploy.Try.Input.Beside;

/// <summary>
/// Reads the rows of files beside the deals: each becomes a record, or is listed, or is summed up in a note.
/// </summary>
/// <param name="keys">The deals.</param>
public sealed class SideRows(DealKeys keys)
{
    private readonly List<RejectedRow> rejected = [];
    private readonly List<string> notes = [];

    /// <summary>Rows that could not be used.</summary>
    public IReadOnlyList<RejectedRow> Rejected => rejected;

    /// <summary>What had to be decided.</summary>
    public IReadOnlyList<string> Notes => notes;

    /// <summary>Adds what had to be decided.</summary>
    public void Note(IEnumerable<string> more) => notes.AddRange(more);

    /// <summary>Lists a row as not usable.</summary>
    public void Reject(InputTable file, int line, string id, string reason) =>
        rejected.Add(new RejectedRow(file.Name, line, id, reason));

    /// <summary>
    /// Reads the rows about deals; rows about no deal are summed up, rows that are passed over (null) too where a word
    /// for them is given.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="deal">The position of the deal.</param>
    /// <param name="passed">What rows are that are passed over: "changes of other fields".</param>
    /// <param name="read">Reads a row about a deal; null passes it over.</param>
    public IReadOnlyList<T> OfDeals<T>(InputTable file, int deal, string passed, Func<InputRow, string, T?> read)
        where T : class
    {
        var free = new Lines();
        var over = new Lines();
        var found = All(
            file,
            row =>
            {
                if (row.Cell(deal).Length == 0)
                {
                    free.Add(row.Line);
                    return null;
                }

                var record = read(row, keys.Of(row.Cell(deal)));
                if (record is null)
                {
                    over.Add(row.Line);
                }

                return record;
            }
        );
        Sum(file, free, "belong to no deal");
        Sum(file, over, passed);
        return [.. found.OfType<T>()];
    }

    /// <summary>Reads all rows.</summary>
    public IReadOnlyList<T> All<T>(InputTable file, Func<InputRow, T> read)
    {
        var rows = new List<T>();
        foreach (var row in file.Rows())
        {
            try
            {
                rows.Add(read(row));
            }
            catch (FormatException problem)
            {
                Reject(file, row.Line, row.Cell(0), problem.Message);
            }
        }

        return rows;
    }

    private void Sum(InputTable file, Lines lines, string what)
    {
        if (lines.Count > 0)
        {
            notes.Add($"{file.Name}: {Counted.Of(lines.Count, "row")} ({lines}) {what} and are left out.");
        }
    }
}
