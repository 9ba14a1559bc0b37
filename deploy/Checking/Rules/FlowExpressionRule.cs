using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>Expressions of a flow call functions that exist, and loops and conditions have one.</summary>
public sealed partial class FlowExpressionRule : ICheckRule
{
    private static readonly string[] Asking = ["If", "Until", "Switch"];

    // Microsoft Learn, "Reference guide to functions in expressions for workflows".
    private static readonly HashSet<string> Functions = new(
        (
            "concat endsWith formatNumber guid indexOf isFloat isInt lastIndexOf length nthIndexOf replace "
            + "slice split startsWith substring toLower toUpper trim chunk contains empty first intersection item "
            + "join last reverse skip sort take union and equals greater greaterOrEquals if less lessOrEquals not "
            + "or array base64 base64ToBinary base64ToString binary bool createArray dataUri dataUriToBinary "
            + "dataUriToString decimal decodeBase64 decodeDataUri decodeUriComponent encodeUriComponent float int "
            + "json string uriComponent uriComponentToBinary uriComponentToString xml add div max min mod mul "
            + "rand range sub addDays addHours addMinutes addSeconds addToTime convertFromUtc convertTimeZone "
            + "convertToUtc dateDifference dayOfMonth dayOfWeek dayOfYear formatDateTime getFutureTime "
            + "getPastTime parseDateTime startOfDay startOfHour startOfMonth subtractFromTime ticks utcNow action "
            + "actionBody actionOutputs actions appsetting body formDataMultiValues formDataValue items "
            + "iterationIndexes listCallbackUrl multipartBody outputs parameters result trigger triggerBody "
            + "triggerFormDataMultiValues triggerFormDataValue triggerMultipartBody triggerOutputs variables "
            + "workflow uriHost uriPath uriPathAndQuery uriPort uriQuery uriScheme addProperty coalesce "
            + "removeProperty setProperty xpath"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    /// <inheritdoc/>
    public string Id => "SC1607";

    /// <inheritdoc/>
    public string Name => "flow expressions";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) => FlowModel.Of(subject.Solution).SelectMany(Flow);

    private static IEnumerable<Finding> Flow(FlowModel flow) =>
        [
            .. flow.Actions()
                .Where(action =>
                    Asking.Contains((string?)action.Value?["type"], StringComparer.Ordinal)
                    && action.Value?["expression"] is null
                )
                .Select(action =>
                    In(
                        flow,
                        "actions/" + action.Key,
                        $"{action.Key} asks nothing: it has no expression.",
                        "Add \"expression\"."
                    )
                ),
            .. Texts(flow.Definition)
                .SelectMany(Expressions)
                .SelectMany(expression => Call().Matches(Quoted().Replace(expression, "''")))
                .Select(call => call.Groups["name"].Value)
                .Where(name => !Functions.Contains(name))
                .Distinct(StringComparer.Ordinal)
                .Select(name =>
                    In(flow, "definition", $"There is no function {name}.", "Correct it: the flow would not be saved.")
                ),
        ];

    // "@…" is an expression as a whole, "…@{…}…" has some inside, and "@@" is a plain at.
    private static IEnumerable<string> Expressions(string text) =>
        text.StartsWith('@')
        && !text.StartsWith("@@", StringComparison.Ordinal)
        && !text.StartsWith("@{", StringComparison.Ordinal)
            ? [text]
            : Inner().Matches(text).Select(match => match.Value);

    private static IEnumerable<string> Texts(JsonNode? node) =>
        node switch
        {
            JsonObject fields => fields.SelectMany(field => Texts(field.Value)),
            JsonArray items => items.SelectMany(Texts),
            JsonValue value when value.GetValueKind() == JsonValueKind.String => [value.GetValue<string>()],
            _ => [],
        };

    private static Finding In(FlowModel flow, string node, string problem, string cure) =>
        new(string.Empty, flow.File, node, problem, cure);

    [GeneratedRegex(@"(?<name>[A-Za-z]\w*)\s*\(", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Call();

    [GeneratedRegex(@"'([^']|'')*'", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<!@)@\{[^}]*\}", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Inner();
}
