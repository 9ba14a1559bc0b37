using SalesCorner.Deploy.Cli;
namespace SalesCorner.Deploy.Try.Input;

/// <summary>A file beside the deals, whose columns are found by the headings that people commonly use.</summary>
/// <param name="file">The opened file.</param>
public sealed class SideTable(DelimitedFile file)
{
    private readonly List<string> bare = [.. file.Header.Select(Headings.Bare)];

    /// <summary>The file.</summary>
    public DelimitedFile File => file;

    /// <summary>Opens a file.</summary>
    /// <exception cref="CommandFailedException">The file cannot be used.</exception>
    public static SideTable Open(string path) => new(DelimitedFile.Open(path));

    /// <summary>The position of the first of some headings; -1 when none is there.</summary>
    public int Find(params string[] headings) =>
        headings.Select(heading => bare.IndexOf(Headings.Bare(heading))).FirstOrDefault(at => at >= 0, -1);

    /// <summary>The position of a heading that has to be there, under any of its names.</summary>
    /// <exception cref="CommandFailedException">None of them is there.</exception>
    public int Demand(params string[] headings)
    {
        var at = Find(headings);
        return at >= 0 ? at : throw new CommandFailedException($"{file.Name}: the column '{headings[0]}' is missing; the first line has {string.Join(", ", file.Header)}.");
    }

    /// <summary>Decides how a column writes its dates.</summary>
    public DateColumn Dates(int position, DateOrder? order) =>
        DateColumn.Decide(file.Header[position], file.Rows().Select(row => row.Cell(position)), order);
}
