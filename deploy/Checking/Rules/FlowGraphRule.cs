using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// Actions of a flow run after actions beside them, in an order that ends, and speak of actions, variables and
/// parameters that exist.
/// </summary>
public sealed partial class FlowGraphRule : ICheckRule
{
    private static readonly string[] Outcomes = ["Succeeded", "Failed", "Skipped", "TimedOut"];

    /// <inheritdoc/>
    public string Id => "SC1603";

    /// <inheritdoc/>
    public string Name => "flow order";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        FlowModel
            .Of(subject.Solution)
            .SelectMany(flow =>
                (IEnumerable<Finding>)
                    [
                        .. flow.Scopes().SelectMany(scope => Scope(flow, scope)),
                        .. flow.Actions()
                            .GroupBy(action => action.Key, StringComparer.OrdinalIgnoreCase)
                            .Where(same => same.Count() > 1)
                            .Select(same => In(flow, same.Key, "Two actions have this name.", "Give each its own.")),
                        .. Spoken(flow),
                    ]
            );

    private static IEnumerable<Finding> Scope(FlowModel flow, JsonObject scope)
    {
        foreach (var (name, action) in scope)
        {
            foreach (var (before, outcomes) in RunAfter(action))
            {
                if (!scope.ContainsKey(before))
                {
                    yield return In(
                        flow,
                        name,
                        $"It runs after {before}, which does not stand beside it.",
                        "Name an action of the same list."
                    );
                }

                foreach (
                    var outcome in (outcomes as JsonArray ?? [])
                        .Select(one => (string?)one)
                        .Where(one => !Outcomes.Contains(one, StringComparer.Ordinal))
                )
                {
                    yield return In(
                        flow,
                        name,
                        $"\"{outcome}\" is no outcome of {before}.",
                        $"Use some of {string.Join(", ", Outcomes)}."
                    );
                }

                if (outcomes is not JsonArray { Count: > 0 })
                {
                    yield return In(
                        flow,
                        name,
                        $"It does not say after which outcome of {before} it runs.",
                        "List at least one, such as Succeeded."
                    );
                }
            }

            if (action?["runAfter"] is not JsonObject)
            {
                yield return In(
                    flow,
                    name,
                    "It does not say when it runs.",
                    "Write \"runAfter\": {} for the first action."
                );
            }

            if (IsCircle(name, scope))
            {
                yield return In(flow, name, "It waits for itself.", "Break the circle in runAfter.");
            }
        }
    }

    private static JsonObject RunAfter(JsonNode? action) => action?["runAfter"] as JsonObject ?? [];

    private static bool IsCircle(string start, JsonObject scope)
    {
        var (waiting, seen) = (
            new Stack<string>(RunAfter(scope[start]).Select(pair => pair.Key)),
            new HashSet<string>(StringComparer.Ordinal)
        );
        while (waiting.TryPop(out var name))
        {
            if (name == start)
            {
                return true;
            }

            if (seen.Add(name))
            {
                foreach (var (before, _) in RunAfter(scope[name]))
                {
                    waiting.Push(before);
                }
            }
        }

        return false;
    }

    private static IEnumerable<Finding> Spoken(FlowModel flow)
    {
        var definition = flow.Definition;
        var actions = flow.Actions()
            .Select(action => action.Key.Replace(' ', '_'))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var parameters =
            (definition?["parameters"] as JsonObject)?.Select(pair => pair.Key).ToHashSet(StringComparer.Ordinal) ?? [];
        var variables = flow.Actions()
            .Where(action => (string?)action.Value?["type"] == "InitializeVariable")
            .SelectMany(action => action.Value?["inputs"]?["variables"] as JsonArray ?? [])
            .Select(one => (string?)one?["name"] ?? string.Empty)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, action) in flow.Actions())
        {
            foreach (Match match in Reference().Matches(action?.ToJsonString(Plain) ?? string.Empty))
            {
                var (kind, target) = (match.Groups["kind"].Value, match.Groups["name"].Value);
                var known = kind switch
                {
                    "variables" => variables,
                    "parameters" => parameters,
                    _ => actions,
                };
                if (!known.Contains(kind is "variables" or "parameters" ? target : target.Replace(' ', '_')))
                {
                    yield return In(
                        flow,
                        name,
                        $"It speaks of {kind}('{target}'), which the flow does not have.",
                        "Correct the name."
                    );
                }
            }

            if (
                (string?)action?["type"]
                    is "SetVariable"
                        or "IncrementVariable"
                        or "DecrementVariable"
                        or "AppendToArrayVariable"
                        or "AppendToStringVariable"
                && !variables.Contains((string?)action["inputs"]?["name"] ?? string.Empty)
            )
            {
                yield return In(
                    flow,
                    name,
                    $"It sets the variable {action["inputs"]?["name"]}, which is never initialised.",
                    "Initialise it, or correct the name."
                );
            }
        }
    }

    private static readonly System.Text.Json.JsonSerializerOptions Plain = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static Finding In(FlowModel flow, string action, string problem, string cure) =>
        new(string.Empty, flow.File, $"actions/{action}", problem, cure);

    [GeneratedRegex(
        "\\b(?<kind>outputs|body|actions|result|variables|parameters)\\('(?<name>[^']+)'\\)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Reference();
}
