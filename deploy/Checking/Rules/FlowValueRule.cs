using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// Values of a flow are of their type: operations that the connector has, retries within its limits, expressions whose
/// brackets close.
/// </summary>
public sealed class FlowValueRule : ICheckRule
{
    private const string Dataverse = "/shared_commondataserviceforapps";

    // Microsoft Learn, "Workflow definition language": 1 to 90 retries.
    private const int MostRetries = 90;

    private static readonly string[] Retries = ["none", "fixed", "exponential"];

    // Microsoft Learn, "Microsoft Dataverse" (connector reference).
    private static readonly string[] Operations =
    [
        "PerformUnboundAction",
        "PerformBoundAction",
        "PerformUnboundActionWithOrganization",
        "PerformBoundActionWithOrganization",
        "ListRecords",
        "ListRecordsWithOrganization",
        "GetItem",
        "GetItemWithOrganization",
        "CreateRecord",
        "CreateRecordWithOrganization",
        "UpdateRecord",
        "UpdateRecordWithOrganization",
        "UpdateOnlyRecord",
        "UpdateOnlyRecordWithOrganization",
        "DeleteRecord",
        "DeleteRecordWithOrganization",
        "AssociateEntities",
        "AssociateEntitiesWithOrganization",
        "DisassociateEntities",
        "DisassociateEntitiesWithOrganization",
        "ExecuteChangeset",
        "GetEntityFileImageFieldContent",
        "GetEntityFileImageFieldContentWithOrganization",
        "UpdateEntityFileImageFieldContent",
        "UpdateEntityFileImageFieldContentWithOrganization",
        "GetRelevanceSearchRows",
        "SubscribeWebhookTrigger",
        "SubscribeWebhookTriggerWithOrganization",
        "BusinessEventsTrigger",
        "aibuilderpredict_customprompt",
    ];

    /// <inheritdoc/>
    public string Id => "SC1606";

    /// <inheritdoc/>
    public string Name => "flow values";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) => FlowModel.Of(subject.Solution).SelectMany(Flow);

    private static IEnumerable<Finding> Flow(FlowModel flow) =>
        [
            .. Version.TryParse((string?)flow.Definition?["contentVersion"], out _)
                ? []
                : new[]
                {
                    In(
                        flow,
                        "definition",
                        $"The content's version is \"{flow.Definition?["contentVersion"]}\".",
                        "Write 1.0.0.0."
                    ),
                },
            .. Version.TryParse((string?)flow.Root?["schemaVersion"], out _)
                ? []
                : new[]
                {
                    In(
                        flow,
                        "schemaVersion",
                        $"The version of the file's schema is \"{flow.Root?["schemaVersion"]}\".",
                        "Write 1.0.0.0."
                    ),
                },
            .. flow.Actions().SelectMany(action => Action(flow, action.Key, action.Value)),
            .. Texts(flow.Definition)
                .Where(text => text.StartsWith('@') && !Closes(text))
                .Select(text =>
                    In(
                        flow,
                        "definition",
                        $"The brackets of {text} do not close.",
                        "Correct the expression: the flow would not be saved."
                    )
                ),
        ];

    private static IEnumerable<Finding> Action(FlowModel flow, string name, JsonNode? action)
    {
        var inputs = action?["inputs"] as JsonObject;
        var host = inputs?["host"];
        if (
            ((string?)host?["apiId"])?.EndsWith(Dataverse, StringComparison.Ordinal) == true
            && !Operations.Contains((string?)host?["operationId"], StringComparer.Ordinal)
        )
        {
            yield return In(
                flow,
                "actions/" + name,
                $"The Dataverse connector has no operation {host?["operationId"]}.",
                "Write, for example, PerformUnboundAction."
            ) with
            {
                // Connectors get new operations without notice.
                IsWarning = true,
            };
        }

        if (inputs?["retryPolicy"] is JsonObject policy && !IsPolicy(policy))
        {
            yield return In(
                flow,
                "actions/" + name,
                "The retry policy is none that the service takes.",
                $"Write a type of {string.Join(", ", Retries)} and a count from 1 to {MostRetries}."
            );
        }

        foreach (
            var variable in (inputs?["variables"] as JsonArray ?? [])
                .OfType<JsonObject>()
                .Where(one => !Fits((string?)one["type"], one["value"]))
        )
        {
            yield return In(
                flow,
                "actions/" + name,
                $"{variable["value"]} is no {variable["type"]}.",
                $"Give {variable["name"]} a value of its type."
            );
        }
    }

    private static bool IsPolicy(JsonObject policy) =>
        Retries.Contains((string?)policy["type"], StringComparer.OrdinalIgnoreCase)
        && (
            policy["count"] is null
            || (
                int.TryParse(policy["count"]!.ToString(), CultureInfo.InvariantCulture, out var count)
                && count is >= 1 and <= MostRetries
            )
        );

    // An expression is known when the flow runs only.
    private static bool Fits(string? type, JsonNode? value) =>
        value is null
        || (value.GetValueKind() == JsonValueKind.String && value.GetValue<string>().StartsWith('@'))
        || (type?.ToLowerInvariant()) switch
        {
            "boolean" => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
            "integer" => int.TryParse(value.ToJsonString(), CultureInfo.InvariantCulture, out _),
            "float" => value.GetValueKind() == JsonValueKind.Number,
            "string" => value.GetValueKind() == JsonValueKind.String,
            "array" => value.GetValueKind() == JsonValueKind.Array,
            "object" => value.GetValueKind() == JsonValueKind.Object,
            _ => true,
        };

    private static IEnumerable<string> Texts(JsonNode? node) =>
        node switch
        {
            JsonObject fields => fields.SelectMany(field => Texts(field.Value)),
            JsonArray items => items.SelectMany(Texts),
            JsonValue value when value.GetValueKind() == JsonValueKind.String => [value.GetValue<string>()],
            _ => [],
        };

    // Brackets inside quoted words do not count; a quote inside a word is written twice.
    private static bool Closes(string expression)
    {
        var (depth, quoted) = (0, false);
        foreach (var letter in expression)
        {
            quoted ^= letter == '\'';
            depth += quoted
                ? 0
                : letter switch
                {
                    '(' or '[' or '{' => 1,
                    ')' or ']' or '}' => -1,
                    _ => 0,
                };
            if (depth < 0)
            {
                return false;
            }
        }

        return depth == 0 && !quoted;
    }

    private static Finding In(FlowModel flow, string node, string problem, string cure) =>
        new(string.Empty, flow.File, node, problem, cure);
}
