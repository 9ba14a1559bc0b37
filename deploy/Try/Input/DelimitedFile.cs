using System.Text;
using CsvHelper;
using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Try.Input;

/// <summary>A comma, semicolon or tab separated file, read row by row with the line each row starts on.</summary>
public sealed class DelimitedFile
{
    /// <summary>The longest row that is read, in bytes; longer means that the file is not what it says.</summary>
    public const int LongestRow = 1_000_000;

    private static readonly char[] Delimiters = [',', ';', '\t'];

    private const int Probe = 65_536;

    // What a reader puts in the place of bytes that are no UTF-8.
    private const char Unreadable = '\uFFFD';

    private DelimitedFile(string path, char delimiter, IReadOnlyList<string> header)
    {
        Path = path;
        Name = System.IO.Path.GetFileName(path);
        Delimiter = delimiter;
        Header = header;
    }

    /// <summary>The whole path.</summary>
    public string Path { get; }

    /// <summary>The name without folders, for messages.</summary>
    public string Name { get; }

    /// <summary>What separates the columns.</summary>
    public char Delimiter { get; }

    /// <summary>The column headings as they stand.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>Opens a file and reads its header.</summary>
    /// <exception cref="CommandFailedException">Missing, empty, binary, or without a usable header.</exception>
    public static DelimitedFile Open(string path)
    {
        var name = System.IO.Path.GetFileName(path);
        if (!File.Exists(path))
        {
            throw new CommandFailedException($"{name}: there is no such file. Check the path given to --data.");
        }

        var start = ReadStart(path);
        if (start.Contains('\0', StringComparison.Ordinal))
        {
            throw new CommandFailedException($"{name}: this is a binary file, not text. Export the deals as CSV (UTF-8).");
        }

        var unreadable = start.IndexOf(Unreadable, StringComparison.Ordinal);
        if (unreadable >= 0)
        {
            var line = start.AsSpan(0, unreadable).Count('\n') + 1;
            throw new CommandFailedException($"{name}: the text is not UTF-8 (line {line} has a character that cannot be read). Save or export it as CSV UTF-8.");
        }

        var firstLine = FirstLine(start);
        if (string.IsNullOrWhiteSpace(firstLine))
        {
            throw new CommandFailedException($"{name}: the file is empty, or its first line is. The first line has to name the columns.");
        }

        var delimiter = DelimiterOf(firstLine);
        using var reader = Reader(path, delimiter);
        var header = ReadRow(reader, name) ? Cells(reader) : [];
        if (header.Count < 2)
        {
            throw new CommandFailedException(
                $"{name}: line 1 has a single column. Columns have to be separated by comma, semicolon or tab.");
        }

        return new DelimitedFile(path, delimiter, header);
    }

    /// <summary>The rows behind the header, each with the line it starts on.</summary>
    /// <exception cref="CommandFailedException">The text breaks off, or a row is longer than <see cref="LongestRow"/>.</exception>
    public IEnumerable<InputRow> Rows()
    {
        using var reader = Reader(Path, Delimiter);
        ReadRow(reader, Name);
        while (ReadRow(reader, Name))
        {
            var cells = Cells(reader);
            if (cells.Exists(cell => cell.Length > 0))
            {
                yield return new InputRow((int)reader.LineNumber, cells);
            }
        }
    }

    private static bool ReadRow(CsvReader reader, string name)
    {
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException problem)
        {
            throw new CommandFailedException(
                $"{name}: the row after line {reader.LineNumber} is over {LongestRow:N0} bytes long. Is a quote not closed, or is this not a CSV file?",
                problem);
        }
    }

    private static List<string> Cells(CsvReader reader) =>
        [.. Enumerable.Range(0, reader.FieldCount).Select(index => reader.GetString(index).Trim())];

    private static CsvReader Reader(string path, char delimiter) => CsvReader.FromFile(
        path,
        new CsvReaderOptions { Separator = delimiter, HasHeader = false, MaxRecordSize = LongestRow, TrackLineNumbers = true });

    private static string ReadStart(string path)
    {
        using var reader = new StreamReader(path, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        var buffer = new char[Probe];
        var read = reader.ReadBlock(buffer, 0, buffer.Length);
        return new string(buffer, 0, read);
    }

    private static string FirstLine(string start)
    {
        var end = start.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? start : start[..end];
    }

    private static char DelimiterOf(string header)
    {
        var outside = OutsideQuotes(header);
        return Delimiters.MaxBy(candidate => outside.Count(character => character == candidate));
    }

    private static string OutsideQuotes(string line) =>
        string.Concat(line.Split('"').Where((_, index) => index % 2 == 0));
}

/// <summary>One row of a delimited file.</summary>
/// <param name="Line">The line it starts on, counted from 1.</param>
/// <param name="Cells">Its cells, trimmed.</param>
public sealed record InputRow(int Line, IReadOnlyList<string> Cells)
{
    /// <summary>A cell's text; empty when the row is shorter.</summary>
    public string Cell(int index) => index >= 0 && index < Cells.Count ? Cells[index] : string.Empty;
}
