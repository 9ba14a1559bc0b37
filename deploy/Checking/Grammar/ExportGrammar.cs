using System.Reflection;
using System.Xml.Linq;

namespace SalesCorner.Deploy.Checking.Grammar;

/// <summary>
/// Which elements, attributes and values public exports of solutions use: facts that learn.py wrote, and additions.txt.
/// </summary>
public sealed class ExportGrammar
{
    private const string Empty = "-";
    private static readonly Lazy<ExportGrammar> FromExports = new(() => new ExportGrammar(Read));
    private readonly HashSet<string> elements;
    private readonly HashSet<string> attributes;
    private readonly Dictionary<string, HashSet<string>> values;
    private readonly Dictionary<string, HashSet<string>> required;

    /// <summary>Takes the lists.</summary>
    /// <param name="lines">The lines of a list by its file name.</param>
    public ExportGrammar(Func<string, IEnumerable<string>> lines)
    {
        elements = lines("elements.txt").ToHashSet(StringComparer.Ordinal);
        attributes = lines("attributes.txt").ToHashSet(StringComparer.Ordinal);
        values = Lists(lines("values.txt"), "=");
        required = Lists(lines("required.txt"), ": ");
        foreach (var (kind, fact) in lines("additions.txt").Select(Addition))
        {
            Add(kind, fact);
        }
    }

    /// <summary>The grammar that this program ships.</summary>
    public static ExportGrammar Learned => FromExports.Value;

    /// <summary>Whether an export has this element ("parent/element").</summary>
    public bool HasElement(string key) => elements.Contains(key);

    /// <summary>Whether an export has this attribute ("parent/element@attribute").</summary>
    public bool HasAttribute(string key) => attributes.Contains(key);

    /// <summary>The words that exports use at a place; null where they are free.</summary>
    public IReadOnlySet<string>? WordsOf(string key) => values.GetValueOrDefault(key);

    /// <summary>Whether exports use this word at a place, or words are free there.</summary>
    public bool HasValue(string key, string value) =>
        !values.TryGetValue(key, out var words) || words.Contains(value.Length == 0 ? Empty : value);

    /// <summary>The children and @attributes that no export lacks at a place.</summary>
    public IEnumerable<string> RequiredOf(string key) => required.TryGetValue(key, out var names) ? names : [];

    /// <summary>The name by which a node counts: columns are told apart by type, controls by class.</summary>
    public static string LabelOf(XElement node)
    {
        var name = node.Name.LocalName;
        return name switch
        {
            "attribute" when node.Element("Type") is { } type => $"attribute({type.Value.Trim()})",
            "EntityRelationship" when node.Element("EntityRelationshipType") is { } type =>
                $"EntityRelationship({type.Value.Trim()})",
            "control" when ClassOf(node) is { } controlClass => $"control({controlClass})",
            "parameters" when node.Parent?.Name.LocalName == "control" && ClassOf(node.Parent) is { } controlClass =>
                $"parameters({controlClass})",
            _ => name,
        };
    }

    private static string? ClassOf(XElement control)
    {
        var id = ((string?)control.Attribute("classid"))?.Trim('{', '}', ' ').ToLowerInvariant();
        return string.IsNullOrEmpty(id) ? null : id[..Math.Min(8, id.Length)];
    }

    private static Dictionary<string, HashSet<string>> Lists(IEnumerable<string> lines, string separator) =>
        lines
            .Select(line => line.Split(separator, 2))
            .ToDictionary(
                parts => parts[0],
                parts => parts[1].Split(' ').ToHashSet(StringComparer.Ordinal),
                StringComparer.Ordinal
            );

    private static (string Kind, string Fact) Addition(string line)
    {
        var parts = line.Split(" # ", 2)[0].Split(' ', 2);
        return (parts[0], parts[1].Trim());
    }

    private void Add(string kind, string fact)
    {
        var parts = fact.Split(kind == "optional" ? ": " : "=", 2);
        switch (kind)
        {
            case "element":
                elements.Add(fact);
                break;
            case "attribute":
                attributes.Add(fact);
                break;
            case "value":
                values.GetValueOrDefault(parts[0])?.Add(parts[1]);
                break;
            case "optional":
                required.GetValueOrDefault(parts[0])?.Remove(parts[1]);
                break;
            default:
                throw new InvalidDataException(
                    $"additions.txt: \"{kind}\" is none of element, attribute, value and optional."
                );
        }
    }

    private static IEnumerable<string> Read(string file)
    {
        var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream("Grammar/" + file)
            ?? throw new InvalidOperationException($"The program carries no grammar list {file}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
