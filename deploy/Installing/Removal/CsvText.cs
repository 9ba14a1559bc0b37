using System.Buffers;

namespace SalesCorner.Deploy.Installing.Removal;

/// <summary>A text as a cell of a CSV file. One that a spreadsheet would calculate gets an apostrophe in front ("CSV Injection", OWASP).</summary>
internal static class CsvText
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create("\",;\r\n\t");

    /// <summary>The cell, in quotes where it needs them.</summary>
    public static string Write(string text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? '\'' + text : text;
        return safe.AsSpan().ContainsAny(NeedQuotes) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
