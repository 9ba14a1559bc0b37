using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Try.Input.Tables;

/// <summary>A table of the input, read row by row: a delimited text file, or a sheet of a workbook.</summary>
public abstract class InputTable
{
    /// <summary>The longest row that is read, in bytes; longer means that the file is not what it says.</summary>
    public const int LongestRow = 1_000_000;

    // Reports put a title, their filters and empty lines above their columns.
    private const int MostLinesAbove = 40;

    private int headerRows = 1;

    /// <summary>Prepares to read a file.</summary>
    /// <param name="path">Its path.</param>
    protected InputTable(string path)
    {
        Path = path;
        Name = System.IO.Path.GetFileName(path);
    }

    /// <summary>The whole path.</summary>
    public string Path { get; }

    /// <summary>The name without folders, for messages.</summary>
    public string Name { get; }

    /// <summary>What separates the columns; a workbook has no such thing.</summary>
    public virtual char? Delimiter => null;

    /// <summary>The column headings as they stand.</summary>
    public IReadOnlyList<string> Header { get; private set; } = [];

    /// <summary>Opens a file: a workbook by its content, anything else as delimited text.</summary>
    /// <exception cref="CommandFailedException">Missing, empty, or of another kind.</exception>
    public static InputTable Open(string path)
    {
        var name = System.IO.Path.GetFileName(path);
        if (Directory.Exists(path))
        {
            throw new CommandFailedException($"{name}: this is a folder, not a file.");
        }

        if (!File.Exists(path))
        {
            throw new CommandFailedException($"{name}: there is no such file ({path}). Check the path.");
        }

        try
        {
            return WorkbookFile.Is(path) ? WorkbookFile.OpenBook(path) : DelimitedFile.Open(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException(
                $"{name}: the file cannot be read. Is it open elsewhere, and may you read it?",
                problem
            );
        }
    }

    /// <summary>
    /// Takes for the heading the first row that a test knows, where the first row is none: a report's title may stand
    /// above it.
    /// </summary>
    /// <param name="isHeader">Whether a row names columns that are known.</param>
    public void FindHeader(Func<IReadOnlyList<string>, bool> isHeader)
    {
        if (isHeader(Header))
        {
            return;
        }

        var above = 0;
        foreach (var row in AllRows().Take(MostLinesAbove))
        {
            above++;
            if (above > headerRows && isHeader(row.Cells))
            {
                Header = row.Cells;
                headerRows = above;
                return;
            }
        }
    }

    /// <summary>The rows behind the header, each with the line it starts on.</summary>
    /// <exception cref="CommandFailedException">The text breaks off, or a row is longer than <see cref="LongestRow"/>.
    /// </exception>
    public IEnumerable<InputRow> Rows() =>
        AllRows().Skip(headerRows).Where(row => row.Cells.Any(cell => cell.Length > 0));

    /// <summary>Reads the first row as the header.</summary>
    protected void ReadHeader() => Header = AllRows().FirstOrDefault()?.Cells ?? [];

    /// <summary>Every row of the file, the header's among them.</summary>
    protected abstract IEnumerable<InputRow> AllRows();
}
