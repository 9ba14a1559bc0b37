using System.Globalization;
using System.Xml.Linq;
using SalesCorner.Emulator.Preview.Screens;

namespace SalesCorner.Emulator.Preview.Fetching;

/// <summary>Puts a view's query together with what a screen asks of it, as the platform does.</summary>
internal static class QueryMerge
{
    /// <summary>The query of a page of a view.</summary>
    public static XElement Page(ViewDefinition view, ListRequest request)
    {
        var fetch = new XElement(view.Fetch);
        fetch.SetAttributeValue("count", request.PageSize.ToString(CultureInfo.InvariantCulture));
        fetch.SetAttributeValue("page", request.Page.ToString(CultureInfo.InvariantCulture));
        fetch.SetAttributeValue("returntotalrecordcount", "true");
        var entity = fetch.Element("entity")!;
        if (request.Sort is { } sort)
        {
            Sort(entity, sort, request.Descending);
        }

        Narrow(entity, request);
        return fetch;
    }

    /// <summary>
    /// The query of a chart over the rows of a view: the chart's groups and numbers, the view's filters and links. The
    /// view's columns and orders play no part.
    /// </summary>
    public static XElement Chart(ChartDefinition chart, ViewDefinition? view, ListRequest request)
    {
        var fetch = new XElement(chart.Fetch);
        var entity = fetch.Element("entity")!;
        foreach (var part in view?.Fetch.Element("entity")?.Elements() ?? [])
        {
            if (part.Name.LocalName is "filter" or "link-entity")
            {
                entity.Add(WithoutColumns(part));
            }
        }

        Narrow(entity, request);
        return fetch;
    }

    private static void Narrow(XElement entity, ListRequest request)
    {
        foreach (var filter in request.Filters)
        {
            entity.Add(new XElement("filter", new XAttribute("type", "and"), filter));
        }

        if (request.SearchFilter is { } search)
        {
            entity.Add(search);
        }
    }

    private static XElement WithoutColumns(XElement part)
    {
        var copy = new XElement(part);
        copy.DescendantsAndSelf("link-entity")
            .Elements()
            .Where(one => one.Name.LocalName is "attribute" or "all-attributes" or "order")
            .Remove();
        return copy;
    }

    // "alias.column" sorts by a linked table's column; orders of the view itself give way.
    private static void Sort(XElement entity, string column, bool descending)
    {
        entity.DescendantsAndSelf().Elements("order").Remove();
        var parts = column.Split('.', 2);
        var holder =
            parts.Length == 1
                ? entity
                : entity.Descendants("link-entity").FirstOrDefault(link => link.Attribute("alias")?.Value == parts[0])
                    ?? entity;
        holder.Add(
            new XElement(
                "order",
                new XAttribute("attribute", parts[^1]),
                new XAttribute("descending", descending ? "true" : "false")
            )
        );
    }
}
