namespace SalesCorner.Deploy.Connection;

/// <summary>Writes values into addresses.</summary>
internal static class ApiText
{
    /// <summary>A text between apostrophes, escaped.</summary>
    public static string Literal(string text) =>
        $"'{Uri.EscapeDataString(text.Replace("'", "''", StringComparison.Ordinal))}'";
}
