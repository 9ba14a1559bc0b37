namespace SalesCorner.Plugins.Domain.Stages;

/// <summary>Lists of names as people type them into one text: separated by commas, semicolons or lines.</summary>
public static class NameList
{
    private static readonly char[] Separators = [',', ';', '\n', '\r'];

    /// <summary>The names, without blanks around them and without empty ones.</summary>
    public static IReadOnlyList<string> Read(string? text) => Split(text, Separators);

    /// <summary>The same where a name may hold a comma: semicolons and lines separate.</summary>
    public static IReadOnlyList<string> ReadPhrases(string? text) => Split(text, [';', '\n', '\r']);

    private static List<string> Split(string? text, char[] separators) =>
        (text ?? string.Empty).Split(separators).Select(name => name.Trim()).Where(name => name.Length > 0).ToList();
}
