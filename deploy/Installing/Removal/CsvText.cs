namespace SalesCorner.Deploy.Installing.Removal;

/// <summary>x</summary>
internal static class CsvText
{
    /// <summary>x</summary>
    public static string Write(string text) => $"\"{(text.Length > 0 && text[0] is '=' or '+' or '-' or '@' ? "'" : "")}{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
