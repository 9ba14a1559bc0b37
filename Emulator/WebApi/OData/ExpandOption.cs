using SalesCorner.Emulator.WebApi.Contract;

namespace SalesCorner.Emulator.WebApi.OData;

/// <summary>A navigation property to expand, with its own options.</summary>
/// <param name="Name">The property.</param>
/// <param name="Options">What stands in parentheses, by name.</param>
/// <param name="Single">The property, when it leads to one row.</param>
/// <param name="Many">The property, when it leads to many.</param>
internal sealed record ExpandOption(
    string Name,
    IReadOnlyDictionary<string, string> Options,
    SingleNavigation? Single,
    ManyNavigation? Many
)
{
    /// <summary>Reads one part of $expand.</summary>
    public static ExpandOption Read(EdmTable table, string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var name = (open < 0 ? text : text[..open]).Trim();
        var options = open < 0 ? "" : text[(open + 1)..].TrimEnd()[..^1];
        var single = table.TrySingle(name);
        var many = table.TryMany(name);
        if (name.EndsWith("/$ref", StringComparison.Ordinal))
        {
            throw ApiFault.NotImplemented("$expand of references only ($ref)");
        }

        return single is null && many is null
            ? throw ApiFault.UnknownProperty(table.Name, name)
            : new ExpandOption(name, Read(options), single, many);
    }

    private static Dictionary<string, string> Read(string text)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in ODataText.List(text, ';'))
        {
            var at = part.IndexOf('=', StringComparison.Ordinal);
            if (at < 0 || !options.TryAdd(part[..at].Trim(), part[(at + 1)..].Trim()))
            {
                throw ApiFault.BadQuery($"'{part}' cannot be understood in $expand.");
            }
        }

        return options;
    }
}
