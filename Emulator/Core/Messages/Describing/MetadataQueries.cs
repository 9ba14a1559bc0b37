using System.Collections;
using System.Reflection;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Faults;

namespace SalesCorner.Emulator.Messages.Describing;

/// <summary>
/// Answers queries of metadata from described definitions: which of them, and which of their properties.
/// </summary>
internal static class MetadataQueries
{
    // "Retrieve and detect changes to table definitions": what stands in every answer.
    private static readonly string[] Always =
    [
        "MetadataId",
        "HasChanged",
        "LogicalName",
        "EntityLogicalName",
        "SchemaName",
        "AttributeType",
        "AttributeTypeName",
    ];

    /// <summary>
    /// The definitions that a query finds, with the properties that it names; all of them where there is no query.
    /// </summary>
    public static T[] Find<T>(IEnumerable<T> definitions, MetadataQueryExpression? query)
        where T : MetadataBase =>
        query is null
            ? [.. definitions]
            : [.. definitions.Where(one => Matches(one, query.Criteria)).Select(one => Pick(one, query.Properties))];

    /// <summary>Whether a query wants a property.</summary>
    public static bool Wants(MetadataQueryExpression query, string property) =>
        query.Properties is { } properties && (properties.AllProperties || properties.PropertyNames.Contains(property));

    private static bool Matches(MetadataBase definition, MetadataFilterExpression? filter)
    {
        if (filter is null || (filter.Conditions.Count == 0 && filter.Filters.Count == 0))
        {
            return true;
        }

        var parts = filter
            .Conditions.Select(condition => Holds(definition, condition))
            .Concat(filter.Filters.Select(inner => Matches(definition, inner)));
        return filter.FilterOperator == LogicalOperator.And ? parts.All(part => part) : parts.Any(part => part);
    }

    private static bool Holds(MetadataBase definition, MetadataConditionExpression condition)
    {
        var value = Plain(PropertyOf(definition, condition.PropertyName)?.GetValue(definition));
        return condition.ConditionOperator switch
        {
            MetadataConditionOperator.Equals => Same(value, condition.Value),
            MetadataConditionOperator.NotEquals => !Same(value, condition.Value),
            MetadataConditionOperator.In => List(condition).Any(one => Same(value, one)),
            MetadataConditionOperator.NotIn => !List(condition).Any(one => Same(value, one)),
            MetadataConditionOperator.GreaterThan => value is not null
                && Comparer.Default.Compare(value, condition.Value) > 0,
            _ => value is not null && Comparer.Default.Compare(value, condition.Value) < 0,
        };
    }

    private static IEnumerable<object?> List(MetadataConditionExpression condition) =>
        condition.Value is IEnumerable list and not string
            ? list.Cast<object?>()
            : throw DataverseFault.InvalidArgument(
                $"The condition on '{condition.PropertyName}' must have a list of values."
            );

    private static bool Same(object? one, object? other) => Equals(one, Plain(other));

    // What may be customised stands in a property of its own kind, around the value.
    private static object? Plain(object? value) =>
        value switch
        {
            null or string => value,
            _ when value.GetType().GetProperty("CanBeChanged") is not null => value
                .GetType()
                .GetProperty("Value")!
                .GetValue(value),
            _ => value,
        };

    private static T Pick<T>(T definition, MetadataPropertiesExpression? properties)
        where T : MetadataBase
    {
        if (properties is { AllProperties: true })
        {
            return definition;
        }

        var picked = (T)Activator.CreateInstance(definition.GetType(), nonPublic: true)!;
        foreach (
            var name in Always
                .Where(name => definition.GetType().GetProperty(name) is not null)
                .Concat(properties?.PropertyNames.AsEnumerable() ?? [])
        )
        {
            if (PropertyOf(definition, name) is { } property)
            {
                picked.Set(name, property.GetValue(definition));
            }
        }

        return picked;
    }

    // Null for a property that only other kinds of columns or relationships have.
    private static PropertyInfo? PropertyOf(MetadataBase definition, string name)
    {
        var type = definition.GetType();
        var kind = type.BaseType == typeof(MetadataBase) ? type : type.BaseType!;
        return type.GetProperty(name)
            ?? (
                kind
                    .Assembly.GetExportedTypes()
                    .Any(other => kind.IsAssignableFrom(other) && other.GetProperty(name) is not null)
                    ? null
                    : throw DataverseFault.InvalidArgument($"'{kind.Name}' has no property '{name}'.")
            );
    }
}
