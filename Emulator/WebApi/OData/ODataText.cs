using SalesCorner.Emulator.WebApi.Contract;

namespace SalesCorner.Emulator.WebApi.OData;

/// <summary>Cuts OData texts where their quotes and brackets allow it.</summary>
internal static class ODataText
{
    private const int MostLevels = 32;

    /// <summary>The parts between these characters, except inside quotes and brackets; not trimmed.</summary>
    public static IEnumerable<string> Split(string text, char at)
    {
        var start = 0;
        var depth = 0;
        var quote = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var one = text[i];
            if (quote != '\0')
            {
                quote = one == quote ? '\0' : quote;
            }
            else if (one is '\'' or '"')
            {
                quote = one;
            }
            else if (one == at && depth == 0)
            {
                yield return text[start..i];
                start = i + 1;
            }
            else
            {
                depth = Depth(depth, one);
            }
        }

        if (depth != 0 || quote != '\0')
        {
            throw ApiFault.BadQuery($"Quotes or brackets are not closed in '{text}'.");
        }

        yield return text[start..];
    }

    /// <summary>The trimmed parts of a list, without empty ones.</summary>
    public static IReadOnlyList<string> List(string text, char at = ',') =>
        [.. Split(text, at).Select(part => part.Trim()).Where(part => part.Length > 0)];

    /// <summary>The options of a query text, unescaped; a name that comes twice is refused.</summary>
    public static IReadOnlyDictionary<string, string> Query(string query)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = part.IndexOf('=', StringComparison.Ordinal);
            var name = Unescape(at < 0 ? part : part[..at]).Trim();
            if (!options.TryAdd(name, at < 0 ? "" : Unescape(part[(at + 1)..])))
            {
                throw ApiFault.BadQuery(
                    $"Query option '{name}' was specified more than once, but it must be specified at most once."
                );
            }
        }

        return options;
    }

    private static string Unescape(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    private static int Depth(int depth, char one)
    {
        var next = one switch
        {
            '(' or '[' or '{' => depth + 1,
            ')' or ']' or '}' => depth - 1,
            _ => depth,
        };
        return next is >= 0 and <= MostLevels
            ? next
            : throw ApiFault.BadQuery("Brackets do not match, or too many are nested.");
    }
}
