using System.Buffers;
using System.Text;
using CsvHelper;
using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Try.Input.Tables;

/// <summary>A comma, semicolon or tab separated text file.</summary>
public sealed class DelimitedFile : InputTable
{
    private static readonly char[] Delimiters = [',', ';', '\t'];

    private const int Probe = 65_536;

    // What a reader puts in the place of bytes that are no UTF-8.
    private const char Unreadable = '\uFFFD';

    private readonly char delimiter;
    private readonly bool wide;

    private DelimitedFile(string path, char delimiter, bool wide)
        : base(path)
    {
        this.delimiter = delimiter;
        this.wide = wide;
        ReadHeader();
    }

    /// <inheritdoc/>
    public override char? Delimiter => delimiter;

    /// <summary>Opens a file and reads its header.</summary>
    /// <exception cref="CommandFailedException">Empty, binary, or without a usable header.</exception>
    public static new DelimitedFile Open(string path)
    {
        var name = System.IO.Path.GetFileName(path);
        var start = ReadStart(path);
        if (start.Contains('\0', StringComparison.Ordinal))
        {
            throw new CommandFailedException(
                $"{name}: this is a binary file, not text. Export the deals as CSV (UTF-8) or as an Excel "
                    + "workbook (.xlsx)."
            );
        }

        var unreadable = start.IndexOf(Unreadable, StringComparison.Ordinal);
        if (unreadable >= 0)
        {
            var line = start.AsSpan(0, unreadable).Count('\n') + 1;
            throw new CommandFailedException(
                $"{name}: the text is not UTF-8 (line {line} has a character that cannot be read). Save or "
                    + "export it as CSV UTF-8."
            );
        }

        var firstLine = FirstLine(start);
        if (string.IsNullOrWhiteSpace(start))
        {
            throw new CommandFailedException($"{name}: the file is empty. The first line has to name the columns.");
        }

        var file = new DelimitedFile(path, DelimiterOf(firstLine, start), IsWide(path));
        return file.Header.Count >= 2 || file.AllRows().Take(20).Any(row => row.Cells.Count >= 2)
            ? file
            : throw new CommandFailedException(
                $"{name}: line 1 has a single column. Columns have to be separated by comma, semicolon or tab."
            );
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputRow> AllRows()
    {
        using var reader = Reader();
        while (ReadRow(reader, Name))
        {
            yield return new InputRow((int)reader.LineNumber, Cells(reader));
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
                $"{name}: the row after line {reader.LineNumber} is over {LongestRow:N0} bytes long. Is a "
                    + "quote not closed, or is this not a CSV file?",
                problem
            );
        }
    }

    private static List<string> Cells(CsvReader reader) =>
        [.. Enumerable.Range(0, reader.FieldCount).Select(index => reader.GetString(index).Trim())];

    private CsvReader Reader()
    {
        var options = new CsvReaderOptions
        {
            Separator = delimiter,
            HasHeader = false,
            MaxRecordSize = LongestRow,
            TrackLineNumbers = true,
        };
        return wide
            ? CsvReader.Create(
                new StreamReader(Path, Encoding.Unicode, detectEncodingFromByteOrderMarks: true),
                options
            )
            : CsvReader.FromFile(Path, options);
    }

    // Excel's "Unicode text" is UTF-16 with a byte order mark.
    private static bool IsWide(string path)
    {
        using var file = File.OpenRead(path);
        return (file.ReadByte(), file.ReadByte()) is (0xFF, 0xFE) or (0xFE, 0xFF);
    }

    private static string ReadStart(string path)
    {
        using var reader = new StreamReader(path, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        var buffer = ArrayPool<char>.Shared.Rent(Probe);
        try
        {
            return new string(buffer, 0, reader.ReadBlock(buffer, 0, Probe));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static string FirstLine(string start)
    {
        var text = start.AsSpan().TrimStart("\r\n");
        var end = text.IndexOfAny('\r', '\n');
        return (end < 0 ? text : text[..end]).ToString();
    }

    // A report's title has no delimiter: then what stands below it tells.
    private static char DelimiterOf(string header, string start)
    {
        var outside = OutsideQuotes(header);
        return Delimiters.Any(outside.Contains) ? Commonest(outside) : Commonest(OutsideQuotes(start));
    }

    private static char Commonest(string text) =>
        Delimiters.MaxBy(candidate => text.Count(character => character == candidate));

    private static string OutsideQuotes(string line) =>
        string.Concat(line.Split('"').Where((_, index) => index % 2 == 0));
}
