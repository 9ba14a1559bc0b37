using System.Buffers;
using System.Globalization;

namespace SalesCorner.Deploy.Configuring.Input;

/// <summary>Cells that a spreadsheet would take for a formula: written so that it does not, and read back as they were
/// ("CSV Injection", OWASP). A number is no formula, also a negative one.</summary>
internal static class CsvCell
{
    private const char Guard = '\'';

    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create("\",;\r\n\t");

    /// <summary>The cell as it is written, in quotes where it needs them.</summary>
    public static string Write(string text)
    {
        var safe = Neutral(text);
        return safe.AsSpan().IndexOfAny(NeedQuotes) >= 0
            ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : safe;
    }

    /// <summary>The text, begun with an apostrophe when a spreadsheet would calculate it.</summary>
    public static string Neutral(string text) =>
        (StartsFormula(text) && !IsNumber(text)) || IsGuarded(text) ? Guard + text : text;

    /// <summary>The text of a cell without the apostrophe that guards it.</summary>
    public static string Restore(string cell) => IsGuarded(cell) ? cell[1..] : cell;

    // An apostrophe before anything else, as in 't Hooft, is part of the text.
    private static bool IsGuarded(string text) =>
        text.Length > 1 && text[0] == Guard && (text[1] == Guard || StartsFormula(text[1..]));

    private static bool StartsFormula(string text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r';

    private static bool IsNumber(string text) =>
        decimal.TryParse(
            text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out _
        );
}
