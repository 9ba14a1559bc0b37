using System.Text.Json;
using System.Text.Json.Nodes;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.OData;

namespace SalesCorner.Emulator.WebApi.Describing;

/// <summary>
/// Tests metadata in JSON against a $filter: comparisons of values, in, and, or, not ("Query table definitions").
/// </summary>
internal static class JsonFilter
{
    /// <summary>Whether the object passes.</summary>
    public static bool Passes(JsonObject row, FilterExpression filter) =>
        filter switch
        {
            NotExpression not => !Passes(row, not.Inner),
            LogicExpression { IsOr: true } or => Passes(row, or.Left) || Passes(row, or.Right),
            LogicExpression and => Passes(row, and.Left) && Passes(row, and.Right),
            CompareExpression { Operator: "eq" } compare => IsEqual(Value(row, compare.Field), compare.Value),
            CompareExpression { Operator: "ne" } compare => !IsEqual(Value(row, compare.Field), compare.Value),
            InExpression one => one.Values.Any(value => IsEqual(Value(row, one.Field), value)),
            _ => throw ApiFault.NotImplemented("this filter on definitions"),
        };

    private static object? Value(JsonObject row, FieldPath field)
    {
        JsonNode? node = row;
        foreach (var part in field.Parts)
        {
            node =
                node is JsonObject inner && inner.TryGetPropertyValue(part, out var next)
                    ? next
                    : throw ApiFault.UnknownProperty("EntityMetadata", part);
        }

        return node?.GetValueKind() switch
        {
            null or JsonValueKind.Null => null,
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number => JsonSerializer.Deserialize<decimal>(node),
            _ => node.ToString(),
        };
    }

    private static bool IsEqual(object? one, object? other) =>
        other is Guid id ? one is string text && Guid.TryParse(text, out var own) && own == id : Equals(one, other);
}
