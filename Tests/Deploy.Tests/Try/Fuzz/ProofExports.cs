using SalesCorner.Deploy.Tests.Try.Proof;

namespace SalesCorner.Deploy.Tests.Try.Fuzz;

/// <summary>The proof exports as rows of cells, with some rows of each.</summary>
internal static class ProofExports
{
    public static IReadOnlyList<string> Names { get; } =
    [
        nameof(ForeignExport.Dynamics),
        nameof(ForeignExport.Salesforce),
        nameof(ForeignExport.HubSpot),
        nameof(ForeignExport.Pipedrive),
        nameof(ForeignExport.Plain),
    ];

    /// <summary>The header and the first rows of an export, each row as its cells.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Rows(string name, int rows)
    {
        var text = (string)typeof(ForeignExport).GetProperty(name)!.GetValue(null)!;
        var delimiter = text.Split('\n')[0].Contains(';', StringComparison.Ordinal) ? ';' : ',';
        return
        [
            .. text.TrimStart('\uFEFF')
                .Split("\r\n")
                .Where(line => line.Length > 0)
                .Take(rows + 1)
                .Select(line => Cells(line, delimiter)),
        ];
    }

    /// <summary>Rows as the text of a file.</summary>
    public static string Text(IEnumerable<IReadOnlyList<string>> rows, char delimiter) =>
        string.Concat(rows.Select(row => string.Join(delimiter, row.Select(cell => Quoted(cell, delimiter))) + "\n"));

    private static string Quoted(string cell, char delimiter) =>
        cell.AsSpan().IndexOfAny("\"\r\n") >= 0 || cell.Contains(delimiter, StringComparison.Ordinal)
            ? "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""
            : cell;

    private static List<string> Cells(string line, char delimiter)
    {
        var cells = new List<string> { string.Empty };
        var inside = false;
        foreach (var character in line)
        {
            inside ^= character == '"';
            if (character == delimiter && !inside)
            {
                cells.Add(string.Empty);
            }
            else if (character != '"')
            {
                cells[^1] += character;
            }
        }

        return cells;
    }
}
