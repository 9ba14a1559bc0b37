using System.Globalization;
using System.Text;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Try.History;

namespace SalesCorner.Deploy.Try.Report;

/// <summary>
/// Writes the rows that could not be used to a CSV file; a cell that a spreadsheet would run as a formula is made plain
/// text.
/// </summary>
public static class RejectedReport
{
    /// <summary>Writes the file.</summary>
    public static void Write(string path, IReadOnlyList<RejectedRow> rows)
    {
        var text = new StringBuilder("file,line,id,reason\n");
        foreach (var row in rows)
        {
            text.Append(Cell(row.File))
                .Append(',')
                .Append(row.Line.ToString(CultureInfo.InvariantCulture))
                .Append(',')
                .Append(Cell(row.Id))
                .Append(',')
                .Append(Cell(row.Reason))
                .Append('\n');
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using var writer = new StreamWriter(
            PrivateFile.Open(path),
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)
        );
        writer.Write(text.ToString());
    }

    private static string Cell(string value)
    {
        var safe = value.Length > 0 && "=+-@\t\r".Contains(value[0], StringComparison.Ordinal) ? "'" + value : value;
        return "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }
}
