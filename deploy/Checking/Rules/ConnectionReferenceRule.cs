using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>Connection references name a connector, and the flows that use them name the same one.</summary>
public sealed class ConnectionReferenceRule : ICheckRule
{
    private const string Connectors = "/providers/Microsoft.PowerApps/apis/";

    /// <inheritdoc/>
    public string Id => "SC1605";

    /// <inheritdoc/>
    public string Name => "connection references";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject)
    {
        var references = subject.Solution.Section("connectionreferences").ToList();
        return
        [
            .. references.SelectMany(Reference),
            .. references
                .GroupBy(NameOf, StringComparer.OrdinalIgnoreCase)
                .Where(same => same.Count() > 1)
                .Select(same => Finding.At(same.Last(), $"{same.Key} stands twice.", "Keep one.")),
            .. FlowModel.Of(subject.Solution).SelectMany(flow => Used(flow, references)),
        ];
    }

    private static string NameOf(XElement reference) =>
        (string?)reference.Attribute("connectionreferencelogicalname") ?? string.Empty;

    private static IEnumerable<Finding> Reference(XElement reference)
    {
        if (!NodeText.Of(reference, "connectorid").StartsWith(Connectors, StringComparison.Ordinal))
        {
            yield return Finding.At(
                reference,
                $"\"{NodeText.Of(reference, "connectorid")}\" is no connector.",
                $"Write {Connectors} and the connector's name."
            );
        }

        if (NameOf(reference).Length == 0 || NodeText.Of(reference, "connectionreferencedisplayname").Length == 0)
        {
            yield return Finding.At(
                reference,
                "The reference has no name.",
                "Write its logical name and its display name."
            );
        }

        if (
            (NodeText.Of(reference, "statecode"), NodeText.Of(reference, "statuscode"))
            is not (("0", "1") or ("1", "2"))
        )
        {
            yield return Finding.At(
                reference,
                "The reference's state and status do not go together.",
                "Write 0 and 1: active."
            );
        }
    }

    private static IEnumerable<Finding> Used(FlowModel flow, List<XElement> references)
    {
        foreach (var (key, connection) in flow.Connections ?? [])
        {
            var api = (string?)connection?["api"]?["name"];
            var logicalName = (string?)connection?["connection"]?["connectionReferenceLogicalName"];
            var reference = references.Find(candidate => NameOf(candidate) == logicalName);
            if (reference is not null && NodeText.Of(reference, "connectorid") != Connectors + api)
            {
                yield return new Finding(
                    string.Empty,
                    flow.File,
                    $"connectionReferences/{key}",
                    $"The flow uses {api}, and the reference {logicalName} is of another connector.",
                    "Make the two agree."
                );
            }

            if ((string?)connection?["runtimeSource"] is not ("embedded" or "invoker"))
            {
                yield return new Finding(
                    string.Empty,
                    flow.File,
                    $"connectionReferences/{key}",
                    $"\"{connection?["runtimeSource"]}\" is no source of a connection.",
                    "Write embedded or invoker."
                );
            }
        }

        foreach (var (name, action) in flow.Actions())
        {
            var host = action?["inputs"] is System.Text.Json.Nodes.JsonObject inputs ? inputs["host"] : null;
            var wanted = (string?)host?["connectionName"] is { } key
                ? Connectors + (string?)flow.Connections?[key]?["api"]?["name"]
                : null;
            if (wanted is not null && (string?)host?["apiId"] != wanted)
            {
                yield return new Finding(
                    string.Empty,
                    flow.File,
                    $"actions/{name}",
                    $"The action's apiId is {host?["apiId"]}.",
                    $"Write {wanted}."
                );
            }

            if (wanted is not null && string.IsNullOrEmpty((string?)host?["operationId"]))
            {
                yield return new Finding(
                    string.Empty,
                    flow.File,
                    $"actions/{name}",
                    "The action does not say which operation it calls.",
                    "Write operationId."
                );
            }
        }
    }
}
