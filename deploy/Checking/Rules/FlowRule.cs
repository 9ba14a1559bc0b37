using System.Text.Json.Nodes;
using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// A flow's connections are the solution's connection references, and it calls custom APIs as they are.
/// </summary>
public sealed class FlowRule : ICheckRule
{
    private const string ParameterStart = "item/";

    /// <inheritdoc/>
    public string Id => "SC1601";

    /// <inheritdoc/>
    public string Name => "flows";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        [
            .. subject.Solution.Section("Workflows").SelectMany(flow => Flow(flow, subject.Solution)),
            .. Unused(subject.Solution),
        ];

    private static IEnumerable<Finding> Flow(XElement flow, SolutionModel solution)
    {
        if (Definition(flow, solution) is not { } definition)
        {
            return
            [
                Finding.At(
                    flow,
                    $"The flow's file {(string?)flow.Element("JsonFileName")} is missing or no JSON.",
                    "Correct <JsonFileName> or the file."
                ),
            ];
        }

        var connections =
            (definition["properties"]?["connectionReferences"] as JsonObject)?.ToDictionary(
                pair => pair.Key,
                pair => (string?)pair.Value?["connection"]?["connectionReferenceLogicalName"],
                StringComparer.Ordinal
            ) ?? [];
        var references = References(solution);
        return
        [
            .. connections
                .Where(pair => !references.Contains(pair.Value, StringComparer.Ordinal))
                .Select(pair =>
                    Finding.At(
                        flow,
                        $"The flow uses the connection reference {pair.Value}, which the solution does not have.",
                        "Add it to <connectionreferences>, or correct the name."
                    )
                ),
            .. Actions(definition["properties"]?["definition"])
                .SelectMany(action => Action(action, flow, connections, solution)),
            .. IdInName(flow),
        ];
    }

    private static IEnumerable<Finding> Action(
        JsonObject action,
        XElement flow,
        Dictionary<string, string?> connections,
        SolutionModel solution
    )
    {
        // Compose and the like have a text or a list here.
        var inputs = action["inputs"] as JsonObject;
        var host = inputs?["host"] as JsonObject;
        if (host?["connectionName"] is { } connection && !connections.ContainsKey((string)connection!))
        {
            yield return Finding.At(
                flow,
                $"An action uses the connection {connection}, which the flow does not declare.",
                "Add it to connectionReferences of the flow."
            );
        }

        if (
            (string?)host?["operationId"] != "PerformUnboundAction"
            || inputs?["parameters"] is not JsonObject parameters
        )
        {
            yield break;
        }

        var api = solution.CustomApis.FirstOrDefault(known => known.Name == (string?)parameters["actionName"]);
        if (api is null)
        {
            yield return Finding.At(
                flow,
                $"The flow calls {parameters["actionName"]}, which is no custom API of the solution.",
                "Correct actionName."
            );
            yield break;
        }

        var given = parameters
            .Select(pair => pair.Key)
            .Where(key => key.StartsWith(ParameterStart, StringComparison.Ordinal))
            .Select(key => key[ParameterStart.Length..])
            .ToList();
        foreach (
            var name in given.Where(name => api.Inputs.All(input => (string?)input.Attribute("uniquename") != name))
        )
        {
            yield return Finding.At(
                flow,
                $"The flow gives {api.Name} a parameter {name}, which it does not take.",
                "Correct the parameter's name."
            );
        }

        foreach (
            var input in api.Inputs.Where(input =>
                (string?)input.Element("isoptional") == "0"
                && !given.Contains((string?)input.Attribute("uniquename") ?? string.Empty, StringComparer.Ordinal)
            )
        )
        {
            yield return Finding.At(
                flow,
                $"The flow does not give {api.Name} its parameter {(string?)input.Attribute("uniquename")}.",
                "Add it: it is not optional."
            );
        }
    }

    private static IEnumerable<Finding> IdInName(XElement flow)
    {
        var id = Ids.Plain((string?)flow.Attribute("WorkflowId")).ToUpperInvariant();
        return ((string?)flow.Element("JsonFileName") ?? string.Empty).Contains(id, StringComparison.Ordinal)
            ? []
            :
            [
                Finding.At(
                    flow,
                    $"The flow's file name does not carry its id {id}.",
                    "Rename the file as exports name it: name, hyphen, id in capitals."
                ),
            ];
    }

    private static IEnumerable<Finding> Unused(SolutionModel solution)
    {
        var used = string.Concat(
            solution.Section("Workflows").Select(flow => Definition(flow, solution)?.ToJsonString())
        );
        return solution
            .Section("connectionreferences")
            .Where(reference =>
                !used.Contains(
                    $"\"{(string?)reference.Attribute("connectionreferencelogicalname")}\"",
                    StringComparison.Ordinal
                )
            )
            .Select(reference =>
                Finding.At(reference, "No flow uses this connection reference.", "Take it out, or correct the flow.")
            );
    }

    private static IEnumerable<string?> References(SolutionModel solution) =>
        solution
            .Section("connectionreferences")
            .Select(reference => (string?)reference.Attribute("connectionreferencelogicalname"));

    private static IEnumerable<JsonObject> Actions(JsonNode? node) =>
        node switch
        {
            JsonObject container => container.SelectMany(pair => Actions(pair.Value)).Prepend(container),
            JsonArray list => list.SelectMany(Actions),
            _ => [],
        };

    private static JsonObject? Definition(XElement flow, SolutionModel solution) =>
        new FlowModel(flow, solution.Files).Root;
}
