using System.Text.Json.Nodes;

namespace SalesCorner.Plugins.Tests.Nightly.Flow;

/// <summary>What a connector answers.</summary>
/// <param name="Status">The status of HTTP.</param>
/// <param name="Body">The body: an object, or a text where a gateway has answered.</param>
internal sealed record FlowAnswer(int Status, JsonNode? Body)
{
    public bool IsGood => Status < 300;

    /// <summary>Whether the platform tries it again by itself, as the action's retry policy says.</summary>
    public bool IsTriedAgain => Status is 408 or 429 or >= 500;

    /// <summary>As Dataverse words a fault.</summary>
    public static FlowAnswer Fault(string message) =>
        new(
            400,
            new JsonObject
            {
                ["error"] = new JsonObject { ["code"] = "0x80040265", ["message"] = message },
            }
        );
}

/// <summary>A call that a flow makes.</summary>
/// <param name="Action">The unbound action's name.</param>
/// <param name="Parameters">What it is given.</param>
internal sealed record FlowCall(string Action, IReadOnlyDictionary<string, object?> Parameters);
