using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace SalesCorner.Deploy.Checking.Model;

/// <summary>A flow of the solution with its definition.</summary>
public sealed class FlowModel
{
    /// <summary>Takes a flow's node and reads its file.</summary>
    public FlowModel(XElement node, IReadOnlyDictionary<string, byte[]> files)
    {
        Node = node;
        File = ((string?)node.Element("JsonFileName"))?.TrimStart('/') ?? string.Empty;
        Root = Read(File, files);
    }

    /// <summary>The node.</summary>
    public XElement Node { get; }

    /// <summary>The name of its file in the package.</summary>
    public string File { get; }

    /// <summary>The file's content; null when it is missing or no JSON.</summary>
    public JsonObject? Root { get; }

    /// <summary>What runs: triggers and actions; null when there is none.</summary>
    public JsonObject? Definition => Root?["properties"]?["definition"] as JsonObject;

    /// <summary>The connections that it declares, by their key.</summary>
    public JsonObject? Connections => Root?["properties"]?["connectionReferences"] as JsonObject;

    /// <summary>The flows of a solution that have a definition.</summary>
    public static IEnumerable<FlowModel> Of(SolutionModel solution) =>
        solution
            .Section("Workflows")
            .Where(node => node.Element("JsonFileName") is not null)
            .Select(node => new FlowModel(node, solution.Files));

    /// <summary>
    /// The lists of actions, the outermost first: what may name each other in runAfter stands in one list.
    /// </summary>
    public IEnumerable<JsonObject> Scopes() => ScopesIn(Definition);

    /// <summary>Every action with its name.</summary>
    public IEnumerable<KeyValuePair<string, JsonNode?>> Actions() => Scopes().SelectMany(scope => scope);

    private static IEnumerable<JsonObject> ScopesIn(JsonNode? node)
    {
        foreach (var (name, value) in node as JsonObject ?? [])
        {
            if (name == "actions" && value is JsonObject scope)
            {
                yield return scope;
            }

            foreach (var inner in ScopesIn(value))
            {
                yield return inner;
            }
        }
    }

    private static JsonObject? Read(string file, IReadOnlyDictionary<string, byte[]> files)
    {
        try
        {
            return files.TryGetValue(file, out var json) ? JsonNode.Parse(json) as JsonObject : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
