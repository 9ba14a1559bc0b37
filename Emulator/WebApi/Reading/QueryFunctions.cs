using System.Xml.Linq;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Queries.Fetch;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.OData;

namespace SalesCorner.Emulator.WebApi.Reading;

/// <summary>
/// The platform's own query functions ("Web API Query Function Reference"): each is a condition operator.
/// </summary>
internal static class QueryFunctions
{
    private static readonly Dictionary<string, string> Negations = new(StringComparer.Ordinal)
    {
        ["Between"] = "NotBetween",
        ["In"] = "NotIn",
        ["On"] = "NotOn",
        ["Under"] = "NotUnder",
        ["EqualUserId"] = "NotEqualUserId",
        ["EqualBusinessId"] = "NotEqualBusinessId",
        ["ContainValues"] = "DoesNotContainValues",
    };

    /// <summary>The condition element of a function.</summary>
    public static XElement Condition(EdmTable table, FunctionExpression function, bool negated)
    {
        var name = negated
            ? Negations.GetValueOrDefault(function.Name)
                ?? throw ApiFault.NotImplemented($"not {function.Name}(…) in a filter")
            : function.Name;
        if (
            !Enum.TryParse<ConditionOperator>(name, ignoreCase: false, out var found)
            || !OperatorNames.All.Values.Contains(found)
        )
        {
            throw ApiFault.NotImplemented($"the query function '{name}'");
        }

        var column = Column(table, function);
        return new XElement(
            "condition",
            new XAttribute("attribute", column.LogicalName),
            new XAttribute("operator", OperatorNames.NameOf(found)),
            Values(function).Select(value => new XElement("value", FetchValues.Text(value)))
        );
    }

    private static ColumnDefinition Column(EdmTable table, FunctionExpression function)
    {
        var name = function.Arguments.TryGetValue("PropertyName", out var given)
            ? ODataLiteral.Read(given) as string ?? ""
            : throw ApiFault.BadQuery($"The function '{function.Name}' needs the argument PropertyName.");
        return table.TryProperty(name)
            ?? table.Columns.FirstOrDefault(column => column.LogicalName == name)
            ?? throw ApiFault.UnknownProperty(table.Name, name);
    }

    private static IEnumerable<object?> Values(FunctionExpression function)
    {
        foreach (var (name, value) in function.Arguments.OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            switch (name)
            {
                case "PropertyName":
                    break;
                case "PropertyValue" or "PropertyValue1" or "PropertyValue2":
                    yield return ODataLiteral.Read(value);
                    break;
                case "PropertyValues":
                    foreach (var one in ODataLiteral.ReadList(value))
                    {
                        yield return one;
                    }

                    break;
                default:
                    throw ApiFault.BadQuery($"The function '{function.Name}' has no argument '{name}'.");
            }
        }
    }
}
