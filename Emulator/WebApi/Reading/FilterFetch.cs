using System.Xml.Linq;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.OData;

namespace SalesCorner.Emulator.WebApi.Reading;

/// <summary>Says an OData filter in FetchXML.</summary>
/// <remarks>
/// A negation is pushed down to the conditions. Conditions on related rows, and any and all, become filter links:
/// any, and "not any" of the opposite, which is what "not equal" and "all" mean for rows that are not there.
/// </remarks>
internal sealed class FilterFetch(EdmModel model, EdmTable table, string variable = "")
{
    private static readonly Dictionary<string, string> Opposites = new(StringComparer.Ordinal)
    {
        ["eq"] = "ne",
        ["ne"] = "eq",
        ["gt"] = "le",
        ["le"] = "gt",
        ["lt"] = "ge",
        ["ge"] = "lt",
        ["null"] = "not-null",
        ["not-null"] = "null",
        ["in"] = "not-in",
        ["like"] = "not-like",
        ["begins-with"] = "not-begin-with",
        ["ends-with"] = "not-end-with",
    };

    /// <summary>The filter element of an expression.</summary>
    public XElement Filter(FilterExpression expression, bool negated = false) => And(Node(expression, negated));

    private static XElement And(params IEnumerable<XElement> nodes) =>
        new("filter", new XAttribute("type", "and"), nodes);

    private XElement Node(FilterExpression expression, bool negated) =>
        expression switch
        {
            NotExpression not => Node(not.Inner, !negated),
            LogicExpression logic => new XElement(
                "filter",
                new XAttribute("type", logic.IsOr != negated ? "or" : "and"),
                Operands(logic).Select(operand => Node(operand, negated))
            ),
            CompareExpression compare => Compare(compare, negated),
            InExpression one => At(one.Field, (_, column) => In(column, one.Values), negated),
            TextExpression text => At(text.Field, (_, column) => Text(column, text), negated),
            FunctionExpression function => QueryFunctions.Condition(table, function, negated),
            LambdaExpression lambda => Lambda(lambda, negated),
            _ => throw ApiFault.NotImplemented("this filter"),
        };

    // a or b or c … is one filter with many conditions, not filters inside each other.
    private static Stack<FilterExpression> Operands(LogicExpression logic)
    {
        var operands = new Stack<FilterExpression>();
        FilterExpression rest = logic;
        while (rest is LogicExpression chain && chain.IsOr == logic.IsOr)
        {
            operands.Push(chain.Right);
            rest = chain.Left;
        }

        operands.Push(rest);
        return operands;
    }

    private XElement Compare(CompareExpression compare, bool negated)
    {
        if (compare.Value is FieldPath other)
        {
            return At(
                compare.Field,
                (place, column) => Columns(place, column, compare.Operator, Local(other)),
                negated
            );
        }

        if (compare.Value is not null)
        {
            var flips = compare.Operator == "ne";
            return At(
                compare.Field,
                (_, column) =>
                    Condition(column, flips ? "eq" : compare.Operator, FetchValues.Of(column, compare.Value)),
                negated != flips
            );
        }

        return compare.Operator is "eq" or "ne"
            ? At(
                compare.Field,
                (_, column) => Condition(column, "not-null", null),
                negated != (compare.Operator == "eq")
            )
            : throw ApiFault.BadQuery($"null can be compared by eq and ne only, not by '{compare.Operator}'.");
    }

    private static XElement Columns(EdmTable place, ColumnDefinition column, string name, FieldPath other)
    {
        var second = place.Property(
            other.Parts.Count == 1 ? other.Text : throw ApiFault.NotImplemented($"a comparison with '{other.Text}'")
        );
        var condition = Condition(column, name, null);
        condition.SetAttributeValue("valueof", second.LogicalName);
        return condition;
    }

    private static XElement Condition(ColumnDefinition column, string name, string? value) =>
        new(
            "condition",
            new XAttribute("attribute", column.LogicalName),
            new XAttribute("operator", name),
            value is null ? null : new XAttribute("value", value)
        );

    private static XElement In(ColumnDefinition column, IReadOnlyList<object?> values)
    {
        var condition = Condition(column, "in", null);
        condition.Add(values.Select(value => new XElement("value", FetchValues.Of(column, value))));
        return condition;
    }

    private static XElement Text(ColumnDefinition column, TextExpression text) =>
        column.Type is ColumnType.Text or ColumnType.Memo
            ? text.Function switch
            {
                "contains" => Condition(column, "like", $"%{FetchValues.Text(text.Text)}%"),
                "startswith" => Condition(column, "begins-with", FetchValues.Text(text.Text)),
                _ => Condition(column, "ends-with", FetchValues.Text(text.Text)),
            }
            : throw ApiFault.BadQuery(
                $"No function signature for the function with name '{text.Function}' matches "
                    + $"'{EdmTypes.NameOf(column)}'."
            );

    // The condition is given as it is when not negated; on the table itself the operator's opposite negates it.
    private XElement At(FieldPath path, Func<EdmTable, ColumnDefinition, XElement> condition, bool negated)
    {
        var parts = Local(path).Parts;
        if (parts.Count > 1)
        {
            return Through(table, parts, condition, negated);
        }

        var made = condition(table, table.Property(parts[0]));
        if (negated)
        {
            made.SetAttributeValue("operator", Opposites[made.Attribute("operator")!.Value]);
        }

        return made;
    }

    private XElement Through(
        EdmTable place,
        IReadOnlyList<string> parts,
        Func<EdmTable, ColumnDefinition, XElement> condition,
        bool negated
    )
    {
        if (parts.Count == 1)
        {
            return condition(place, place.Property(parts[0]));
        }

        var navigation = place.TrySingle(parts[0]) ?? throw ApiFault.UnknownProperty(place.Name, parts[0]);
        var target = model.Table(navigation.Target ?? throw ApiFault.NotImplemented($"a filter through '{parts[0]}'"));
        return Link(
            target.Name,
            target.Definition.PrimaryId,
            navigation.Column.LogicalName,
            negated,
            Through(target, [.. parts.Skip(1)], condition, negated: false)
        );
    }

    private XElement Lambda(LambdaExpression lambda, bool negated)
    {
        var parts = Local(lambda.Collection).Parts;
        if (parts.Count != 1)
        {
            throw ApiFault.NotImplemented($"any or all through '{lambda.Collection.Text}'");
        }

        var many = table.TryMany(parts[0]) ?? throw ApiFault.UnknownProperty(table.Name, parts[0]);
        var target = model.Table(many.Target);
        var inner = lambda.Predicate is null
            ? null
            : new FilterFetch(model, target, lambda.Variable).Node(lambda.Predicate, lambda.IsAll);
        if (many.Pairs is not { } pairs)
        {
            return Link(target.Name, many.Column, table.Definition.PrimaryId, negated != lambda.IsAll, inner);
        }

        var (own, far) =
            pairs.First == table.Name
                ? (pairs.FirstColumn, pairs.SecondColumn)
                : (pairs.SecondColumn, pairs.FirstColumn);
        var rows = Link(target.Name, target.Definition.PrimaryId, far, negated: false, inner);
        return Link(pairs.IntersectTable, own, table.Definition.PrimaryId, negated != lambda.IsAll, rows);
    }

    private static XElement Link(string name, string from, string to, bool negated, XElement? inner) =>
        new(
            "link-entity",
            new XAttribute("name", name),
            new XAttribute("from", from),
            new XAttribute("to", to),
            new XAttribute("link-type", negated ? "not any" : "any"),
            inner is null ? null
                : inner.Name == "filter" ? inner
                : And(inner)
        );

    // Inside a lambda every path begins with its variable.
    private FieldPath Local(FieldPath path)
    {
        if (variable.Length == 0)
        {
            return path;
        }

        return path.Parts.Count > 1 && path.Parts[0] == variable
            ? new FieldPath(string.Join('/', path.Parts.Skip(1)))
            : throw ApiFault.NotImplemented($"'{path.Text}' in a lambda over '{variable}'");
    }
}
