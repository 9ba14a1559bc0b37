using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Try.Input.Tables;

/// <summary>The first visible sheet with columns of an Excel workbook (.xlsx or .xls).</summary>
public sealed class WorkbookFile : InputTable
{
    // With four places no reader takes the decimal point for a sign between thousands.
    private const string NumberFormat = "0.0000##########";

    private readonly int sheet;

    private WorkbookFile(string path, int sheet)
        : base(path)
    {
        this.sheet = sheet;
        ReadHeader();
    }

    /// <summary>Whether a file is a workbook, by its first bytes: a zip archive, or a compound file.</summary>
    public static bool Is(string path)
    {
        Span<byte> start = stackalloc byte[4];
        using var file = File.OpenRead(path);
        var read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return read == start.Length && (start is [0x50, 0x4B, 0x03, 0x04] || start is [0xD0, 0xCF, 0x11, 0xE0]);
    }

    /// <summary>Opens the sheet with the most columns among those that are not hidden.</summary>
    /// <exception cref="CommandFailedException">No workbook, protected by a password, or without a table.</exception>
    public static WorkbookFile OpenBook(string path)
    {
        var name = System.IO.Path.GetFileName(path);
        try
        {
            var sheets = Sheets(path);
            return sheets.Count > 0
                ? new WorkbookFile(path, sheets.MaxBy(found => found.Columns).Index)
                : throw new CommandFailedException($"{name}: no visible sheet has a table of two columns or more.");
        }
        catch (Exception problem) when (IsUnreadable(problem))
        {
            throw new CommandFailedException(
                $"{name}: this binary file is no Excel workbook that can be read, or a password protects it. "
                    + "Export the deals as CSV (UTF-8) or .xlsx.",
                problem
            );
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputRow> AllRows()
    {
        using var stream = File.OpenRead(Path);
        using var reader = Reader(stream);
        for (var skipped = 0; skipped < sheet; skipped++)
        {
            reader.NextResult();
        }

        for (var line = 1; ReadRow(reader); line++)
        {
            yield return new InputRow(
                line,
                [.. Enumerable.Range(0, reader.FieldCount).Select(column => Text(reader.GetValue(column)))]
            );
        }
    }

    private bool ReadRow(IExcelDataReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (Exception problem) when (IsUnreadable(problem))
        {
            throw new CommandFailedException($"{Name}: the workbook breaks off. Export it again.", problem);
        }
    }

    // The library tells of a broken file by whatever its parsers throw.
    private static bool IsUnreadable(Exception problem) =>
        problem
            is ExcelReaderException
                or InvalidDataException
                or System.Xml.XmlException
                or FormatException
                or ArgumentException
                or IndexOutOfRangeException
                or NullReferenceException
                or InvalidOperationException
                or OverflowException
                or NotSupportedException;

    private static List<(int Index, int Columns)> Sheets(string path)
    {
        using var stream = File.OpenRead(path);
        using var reader = Reader(stream);
        var found = new List<(int, int)>();
        var index = 0;
        do
        {
            if (reader.VisibleState == "visible" && reader.FieldCount >= 2 && reader.Read())
            {
                found.Add((index, reader.FieldCount));
            }

            index++;
        } while (reader.NextResult());
        return found;
    }

    private static IExcelDataReader Reader(Stream stream)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return ExcelReaderFactory.CreateReader(stream);
    }

    private static string Text(object? value) =>
        value switch
        {
            null => string.Empty,
            DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            double number when number == Math.Floor(number) && Math.Abs(number) < 1e15 => number.ToString(
                "0",
                CultureInfo.InvariantCulture
            ),
            double number when Math.Abs(number) < 1e15 => ((decimal)number).ToString(
                NumberFormat,
                CultureInfo.InvariantCulture
            ),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!.Trim(),
        };
}
