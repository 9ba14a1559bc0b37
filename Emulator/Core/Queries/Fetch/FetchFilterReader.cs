using System.Xml.Linq;
using SalesCorner.Emulator.Queries.Contract;
using SalesCorner.Emulator.Queries.Model;

namespace SalesCorner.Emulator.Queries.Fetch;

/// <summary>Reads filter and condition elements.</summary>
internal static class FetchFilterReader
{
    /// <summary>The filters that stand side by side in one table, all of which must hold.</summary>
    public static FilterNode All(IEnumerable<XElement> filters, int depth)
    {
        var read = filters.Select(filter => Filter(filter, depth + 1)).ToList();
        return read switch
        {
            [] => FilterNode.Empty,
            [var one] => one,
            _ => new FilterNode(IsOr: false) { Filters = read },
        };
    }

    private static FilterNode Filter(XElement element, int depth)
    {
        FetchSourceReader.CheckDepth(depth);
        var conditions = new List<ConditionNode>();
        var filters = new List<FilterNode>();
        var links = new List<LinkNode>();
        foreach (var child in element.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "condition":
                    conditions.Add(Condition(child));
                    break;
                case "filter":
                    filters.Add(Filter(child, depth + 1));
                    break;
                case "link-entity":
                    links.Add(FetchSourceReader.Link(child, depth + 1));
                    break;
                default:
                    throw child.Unexpected();
            }
        }

        return new FilterNode(IsOr(element))
        {
            Conditions = conditions,
            Filters = filters,
            Links = links,
        };
    }

    private static bool IsOr(XElement element) =>
        element.Text("type")?.ToLowerInvariant() switch
        {
            null or "and" => false,
            "or" => true,
            var other => throw QueryFaults.InvalidXml($"filter type '{other}' is not known."),
        };

    private static ConditionNode Condition(XElement element)
    {
        foreach (var name in (string[])["aggregate", "rowaggregate"])
        {
            if (element.Text(name) is not null)
            {
                throw QueryFaults.Invalid($"Attribute '{name}' of <condition> is not supported.");
            }
        }

        var column = element.Text("attribute") ?? element.RequiredText("column");
        return new ConditionNode(column.Trim().ToLowerInvariant(), OperatorNames.Read(element.RequiredText("operator")))
        {
            Source = element.Text("entityname"),
            Values = [.. Values(element)],
            ValueOf = element.Text("valueof"),
        };
    }

    private static IEnumerable<object?> Values(XElement element)
    {
        if (element.Attribute("value") is { } single)
        {
            yield return single.Value;
        }

        foreach (var child in element.Elements())
        {
            yield return child.Name.LocalName == "value" ? child.Value : throw child.Unexpected();
        }
    }
}
