using System.Text.Json.Nodes;

namespace SalesCorner.Plugins.Tests.Nightly.Flow;

/// <summary>
/// Carries a flow's definition out, action by action as its run-after conditions say. What it does not know it refuses,
/// so that a
/// definition which begins to use more has to teach it first.
/// </summary>
/// <param name="definition">The definition.</param>
/// <param name="connector">Answers the calls.</param>
internal sealed class FlowRun(JsonObject definition, Func<FlowCall, FlowAnswer> connector)
{
    private const string Succeeded = nameof(Succeeded);
    private const string Failed = nameof(Failed);
    private const string Skipped = nameof(Skipped);

    private readonly Dictionary<string, JsonNode?> variables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonNode?> outputs = new(StringComparer.Ordinal);

    /// <summary>How the run ended: null while it goes on.</summary>
    public string? Status { get; private set; }

    /// <summary>What a run that ended itself says.</summary>
    public string? Message { get; private set; }

    /// <summary>Runs it to its end.</summary>
    public FlowRun ToItsEnd()
    {
        var status = Scope(definition["actions"]!.AsObject());
        Status ??= status;
        return this;
    }

    // A scope fails when an action failed and none was there to follow a failure.
    private string Scope(JsonObject actions)
    {
        var states = new Dictionary<string, string>(StringComparer.Ordinal);
        while (states.Count < actions.Count && Status is null)
        {
            var (name, action) = actions.First(action =>
                !states.ContainsKey(action.Key) && Before(action.Value!).All(before => states.ContainsKey(before.Key))
            );
            var isMet = Before(action!)
                .All(before => before.Value!.AsArray().Any(state => (string)state! == states[before.Key]));
            states[name] = isMet ? Run(name, action!.AsObject()) : Skipped;
        }

        var followed = actions
            .SelectMany(action => Before(action.Value!))
            .Select(before => before.Key)
            .ToHashSet(StringComparer.Ordinal);
        return states.Any(state => state.Value == Failed && !followed.Contains(state.Key)) ? Failed : Succeeded;
    }

    private static JsonObject Before(JsonNode action) => action["runAfter"]?.AsObject() ?? [];

    private string Run(string name, JsonObject action)
    {
        try
        {
            return Do(name, action);
        }
        catch (FlowFailure)
        {
            outputs[name] = null;
            return Failed;
        }
    }

    private string Do(string name, JsonObject action)
    {
        var inputs = action["inputs"];
        switch ((string)action["type"]!)
        {
            case "InitializeVariable":
                var declared = inputs!["variables"]![0]!;
                types[(string)declared["name"]!] = (string)declared["type"]!;
                Set((string)declared["name"]!, declared["value"]);
                return Succeeded;
            case "SetVariable":
                Set((string)inputs!["name"]!, Value(inputs["value"]));
                return Succeeded;
            case "Compose":
                outputs[name] = Value(inputs);
                return Succeeded;
            case "OpenApiConnection":
                return Call(name, inputs!.AsObject());
            case "Until":
                return Until(action);
            case "If":
                return IsTrue(action["expression"]!) ? Scope(action["actions"]!.AsObject()) : Succeeded;
            case "Terminate":
                (Status, Message) = ((string)inputs!["runStatus"]!, (string?)inputs["runError"]?["message"]);
                return Succeeded;
            default:
                throw new NotSupportedException($"The action {name} is of a type that nothing here carries out.");
        }
    }

    private string Call(string name, JsonObject inputs)
    {
        var parameters = inputs["parameters"]!.AsObject();
        var given = parameters
            .Where(one => one.Key.StartsWith("item/", StringComparison.Ordinal))
            .ToDictionary(one => one.Key["item/".Length..], one => Plain(Value(one.Value)), StringComparer.Ordinal);
        var call = new FlowCall((string)parameters["actionName"]!, given);
        var answer = connector(call);
        for (var again = (int?)inputs["retryPolicy"]?["count"] ?? 0; again > 0 && answer.IsTriedAgain; again--)
        {
            answer = connector(call);
        }

        outputs[name] = new JsonObject { ["statusCode"] = answer.Status, ["body"] = answer.Body?.DeepClone() };
        return answer.IsGood ? Succeeded : Failed;
    }

    private string Until(JsonObject action)
    {
        var most = (int)action["limit"]!["count"]!;
        var status = Succeeded;
        for (var round = 0; round < most && Status is null; round++)
        {
            status = Scope(action["actions"]!.AsObject());
            if (Value(action["expression"])!.GetValue<bool>())
            {
                break;
            }
        }

        return status;
    }

    private bool IsTrue(JsonNode expression)
    {
        var (function, values) = Assert.Single(expression.AsObject());
        return function switch
        {
            "not" => !IsTrue(values!),
            "equals" => JsonNode.DeepEquals(Value(values![0]), Value(values[1])),
            _ => throw new NotSupportedException($"The condition {function} is not known here."),
        };
    }

    private JsonNode? Value(JsonNode? input) =>
        new FlowExpression(
            name => variables[name]?.DeepClone(),
            name =>
                outputs.TryGetValue(name, out var put)
                    ? put?.DeepClone()
                    : throw new NotSupportedException($"{name} has not run yet.")
        ).Value(input);

    // A variable keeps its type, and null is of none.
    private void Set(string name, JsonNode? value) =>
        variables[name] = (types[name], value?.GetValueKind()) switch
        {

            ("string", System.Text.Json.JsonValueKind.String)
            or
            ("integer", System.Text.Json.JsonValueKind.Number)
            or ("boolean", System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False) =>
                value!.DeepClone(),
            _ => throw new FlowFailure($"{name} takes no such value."),
        };

    private static object? Plain(JsonNode? value) =>
        value?.GetValueKind() switch
        {
            null => null,
            System.Text.Json.JsonValueKind.Number => value.GetValue<int>(),
            _ => value.GetValue<string>(),
        };
}
