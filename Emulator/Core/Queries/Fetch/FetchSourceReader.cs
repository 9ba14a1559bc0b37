using System.Xml.Linq;
using SalesCorner.Emulator.Queries.Contract;
using SalesCorner.Emulator.Queries.Model;

namespace SalesCorner.Emulator.Queries.Fetch;

/// <summary>Reads entity and link-entity elements.</summary>
internal static class FetchSourceReader
{
    /// <summary>Deep enough for every query people write, shallow enough for the stack.</summary>
    public const int MaxDepth = 64;

    /// <summary>The table of an entity element.</summary>
    public static SourceNode Entity(XElement element) => Fill(new SourceNode(element.LogicalName("name")), element, 0);

    /// <summary>The table of a link-entity element.</summary>
    public static LinkNode Link(XElement element, int depth)
    {
        var link = new LinkNode(element.LogicalName("name"), Kind(element.Text("link-type")))
        {
            From = element.Text("from")?.ToLowerInvariant(),
            To = element.Text("to")?.ToLowerInvariant(),
        };
        return (LinkNode)Fill(link, element, depth);
    }

    /// <summary>Refuses elements nested deeper than any query people write.</summary>
    public static void CheckDepth(int depth)
    {
        if (depth > MaxDepth)
        {
            throw QueryFaults.InvalidXml($"elements are nested deeper than {MaxDepth} levels.");
        }
    }

    private static SourceNode Fill(SourceNode source, XElement element, int depth)
    {
        CheckDepth(depth);
        foreach (var child in element.Elements())
        {
            if (
                child.Name.LocalName
                is not ("attribute" or "all-attributes" or "no-attrs" or "filter" or "order" or "link-entity")
            )
            {
                throw child.Unexpected();
            }
        }

        return source with
        {
            Alias = element.Text("alias"),
            AllColumns = Named(element, "all-attributes").Any(),
            Columns = [.. Named(element, "attribute").Select(Column)],
            Filter = FetchFilterReader.All(Named(element, "filter"), depth),
            Links = [.. Named(element, "link-entity").Select(link => Link(link, depth + 1))],
            Orders = [.. Named(element, "order").Select(Order)],
        };
    }

    private static IEnumerable<XElement> Named(XElement element, string name) =>
        element.Elements().Where(child => child.Name.LocalName == name);

    private static SelectedColumn Column(XElement element) =>
        new(element.LogicalName("name"))
        {
            Alias = element.Text("alias"),
            Aggregate = Aggregate(element.Text("aggregate")),
            Distinct = element.Flag("distinct"),
            GroupBy = element.Flag("groupby"),
            DateGrouping = Grouping(element.Text("dategrouping")),
            CountChildren = element.Text("rowaggregate")?.ToLowerInvariant() switch
            {
                null => false,
                "countchildren" => true,
                var other => throw QueryFaults.InvalidXml($"rowaggregate '{other}' is not known."),
            },
        };

    private static OrderNode Order(XElement element) =>
        new(
            element.Text("entityname"),
            element.Text("attribute")?.ToLowerInvariant(),
            element.Text("alias"),
            element.Flag("descending")
        );

    private static LinkKind Kind(string? name) =>
        name?.Trim().ToLowerInvariant() switch
        {
            null or "inner" or "natural" => LinkKind.Inner,
            "outer" => LinkKind.Outer,
            "exists" => LinkKind.Exists,
            "in" => LinkKind.In,
            "matchfirstrowusingcrossapply" => LinkKind.MatchFirst,
            "any" => LinkKind.Any,
            "not any" => LinkKind.NotAny,
            "all" => LinkKind.All,
            "not all" => LinkKind.NotAll,
            var other => throw QueryFaults.InvalidXml($"link-type '{other}' is not known."),
        };

    private static AggregateKind Aggregate(string? name) =>
        name?.ToLowerInvariant() switch
        {
            null => AggregateKind.None,
            "count" => AggregateKind.Count,
            "countcolumn" => AggregateKind.CountColumn,
            "sum" => AggregateKind.Sum,
            "avg" => AggregateKind.Avg,
            "min" => AggregateKind.Min,
            "max" => AggregateKind.Max,
            var other => throw QueryFaults.InvalidXml($"aggregate '{other}' is not known."),
        };

    private static DateGrouping Grouping(string? name) =>
        name?.ToLowerInvariant() switch
        {
            null => DateGrouping.None,
            "day" => DateGrouping.Day,
            "week" => DateGrouping.Week,
            "month" => DateGrouping.Month,
            "quarter" => DateGrouping.Quarter,
            "year" => DateGrouping.Year,
            "fiscal-period" => DateGrouping.FiscalPeriod,
            "fiscal-year" => DateGrouping.FiscalYear,
            var other => throw QueryFaults.InvalidXml($"dategrouping '{other}' is not known."),
        };
}
