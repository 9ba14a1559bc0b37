using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// A flow is registered as one, and its definition has a schema, one trigger, and actions and triggers of known types.
/// </summary>
public sealed partial class FlowPropertyRule : ICheckRule
{
    private const string Schema =
        "https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#";
    private static readonly string[] Frequencies = ["Second", "Minute", "Hour", "Day", "Week", "Month", "Year"];

    private static readonly string[] VariableTypes = ["boolean", "integer", "float", "string", "object", "array"];

    private static readonly string[] Types =
    [
        "OpenApiConnection",
        "OpenApiConnectionWebhook",
        "OpenApiConnectionNotification",
        "ApiConnection",
        "ApiConnectionWebhook",
        "Http",
        "Response",
        "InitializeVariable",
        "SetVariable",
        "IncrementVariable",
        "DecrementVariable",
        "AppendToArrayVariable",
        "AppendToStringVariable",
        "Compose",
        "ParseJson",
        "Query",
        "Select",
        "Table",
        "Join",
        "If",
        "Switch",
        "Foreach",
        "Until",
        "Scope",
        "Terminate",
        "Wait",
        "Expression",
        "Workflow",
        "Recurrence",
        "Request",
    ];

    private static readonly (string Element, string[] Values)[] Words =
    [
        ("Type", ["1"]),
        ("Category", ["5"]),
        ("Scope", ["4"]),
        ("Mode", ["0"]),
        ("Subprocess", ["0"]),
        ("RunAs", ["0", "1"]),
        ("PrimaryEntity", ["none"]),
        ("IsTransacted", ["0", "1"]),
        ("OnDemand", ["0", "1"]),
        ("BusinessProcessType", ["0"]),
    ];

    /// <inheritdoc/>
    public string Id => "SC1604";

    /// <inheritdoc/>
    public string Name => "flow properties";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        FlowModel
            .Of(subject.Solution)
            .SelectMany(flow => Registration(flow.Node).Concat(flow.Root is null ? [] : Definition(flow)));

    private static IEnumerable<Finding> Registration(XElement node)
    {
        foreach (
            var (element, values) in Words.Where(word =>
                node.Element(word.Element) is not null
                && !word.Values.Contains(NodeText.Of(node, word.Element), StringComparer.Ordinal)
            )
        )
        {
            yield return Finding.At(
                node,
                $"<{element}> of a cloud flow is \"{NodeText.Of(node, element)}\".",
                $"Write {string.Join(" or ", values)}."
            );
        }

        if (node.Element("Category") is null)
        {
            yield return Finding.At(node, "The flow has no <Category>.", "Write 5: a cloud flow.");
        }

        if ((NodeText.Of(node, "StateCode"), NodeText.Of(node, "StatusCode")) is not (("0", "1") or ("1", "2")))
        {
            yield return Finding.At(
                node,
                "The flow's state and status do not go together.",
                "Write 1 and 2 (on), or 0 and 1 (off)."
            );
        }
    }

    private static IEnumerable<Finding> Definition(FlowModel flow)
    {
        if (flow.Definition is not { } definition)
        {
            return [In(flow, string.Empty, "The flow has no definition.", "Write properties/definition.")];
        }

        var triggers = definition["triggers"] as JsonObject ?? [];
        return
        [
            .. (string?)definition["$schema"] == Schema
                ? []
                : new[] { In(flow, "$schema", "The definition's schema is another.", $"Write {Schema}") },
            .. definition["contentVersion"] is null
                ? new[] { In(flow, "contentVersion", "The definition has no version.", "Write 1.0.0.0.") }
                : [],
            .. flow.Root!["schemaVersion"] is null
                ? new[] { In(flow, "schemaVersion", "The file has no schema version.", "Write 1.0.0.0.") }
                : [],
            .. triggers.Count == 1
                ? []
                : new[] { In(flow, "triggers", $"The flow has {triggers.Count} triggers.", "Keep one.") },
            .. triggers.SelectMany(trigger => Trigger(flow, trigger.Key, trigger.Value)),
            .. flow.Actions().Any() ? [] : new[] { In(flow, "actions", "The flow does nothing.", "Add an action.") },
            .. flow.Actions()
                .Where(action => !Types.Contains((string?)action.Value?["type"], StringComparer.Ordinal))
                .Select(action =>
                    In(
                        flow,
                        "actions/" + action.Key,
                        $"\"{action.Value?["type"]}\" is no type of action.",
                        "Correct it: upper and lower case count."
                    )
                ),
            .. flow.Actions().SelectMany(action => Inputs(flow, action.Key, action.Value)),
        ];
    }

    private static IEnumerable<Finding> Trigger(FlowModel flow, string name, JsonNode? trigger)
    {
        if (!Types.Contains((string?)trigger?["type"], StringComparer.Ordinal))
        {
            yield return In(
                flow,
                "triggers/" + name,
                $"\"{trigger?["type"]}\" is no type of trigger.",
                "Write Recurrence, Request or a connection's."
            );
        }

        if ((string?)trigger?["type"] != "Recurrence")
        {
            yield break;
        }

        var recurrence = trigger["recurrence"];
        if (
            !Frequencies.Contains((string?)recurrence?["frequency"], StringComparer.Ordinal)
            || !IsCount(recurrence?["interval"])
        )
        {
            yield return In(
                flow,
                "triggers/" + name,
                "The recurrence has no frequency and interval that the platform knows.",
                "Write, for example, Day and 1."
            );
        }

        if (
            (string?)recurrence?["timeZone"] is { } zone
            && zone != "UTC"
            && !zone.StartsWith("UTC", StringComparison.Ordinal)
            && !zone.EndsWith(" Time", StringComparison.Ordinal)
        )
        {
            yield return In(
                flow,
                "triggers/" + name,
                $"\"{zone}\" is no time zone.",
                "Write its Windows name, such as W. Europe Standard Time, or UTC."
            );
        }

        if (
            (string?)recurrence?["startTime"] is { } start
            && !DateTime.TryParse(start, CultureInfo.InvariantCulture, out _)
        )
        {
            yield return In(
                flow,
                "triggers/" + name,
                $"\"{start}\" is no time to start at.",
                "Write one such as 2024-01-01T02:00:00Z."
            );
        }
    }

    private static IEnumerable<Finding> Inputs(FlowModel flow, string name, JsonNode? action)
    {
        var inputs = action?["inputs"] as JsonObject;
        foreach (
            var type in (inputs?["variables"] as JsonArray ?? [])
                .Select(one => (string?)one?["type"])
                .Where(type => !VariableTypes.Contains(type, StringComparer.Ordinal))
        )
        {
            yield return In(
                flow,
                "actions/" + name,
                $"\"{type}\" is no type of variable.",
                $"Use one of {string.Join(", ", VariableTypes)}."
            );
        }

        if (
            (string?)action?["type"] == "Terminate"
            && (string?)inputs?["runStatus"] is not ("Succeeded" or "Failed" or "Cancelled")
        )
        {
            yield return In(
                flow,
                "actions/" + name,
                $"A run cannot end as \"{inputs?["runStatus"]}\".",
                "Write Succeeded, Failed or Cancelled."
            );
        }

        if ((string?)action?["limit"]?["timeout"] is { } timeout && !Duration().IsMatch(timeout))
        {
            yield return In(
                flow,
                "actions/" + name,
                $"\"{timeout}\" is no length of time.",
                "Write one such as PT12H."
            );
        }

        var parameters = inputs?["parameters"] as JsonObject;
        if ((string?)inputs?["host"]?["operationId"] == "PerformBoundAction" && parameters?["entityName"] is null)
        {
            yield return In(
                flow,
                "actions/" + name,
                "A bound action is called without its table.",
                "Write entityName and recordId, or PerformUnboundAction."
            );
        }
    }

    [GeneratedRegex("^P(\\d+[YMWD])*(T(\\d+[HMS])+)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Duration();

    private static bool IsCount(JsonNode? node) =>
        int.TryParse(node?.ToString(), CultureInfo.InvariantCulture, out var count) && count > 0;

    private static Finding In(FlowModel flow, string node, string problem, string cure) =>
        new(string.Empty, flow.File, node, problem, cure);
}
