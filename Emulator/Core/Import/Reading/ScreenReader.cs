using System.Xml.Linq;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Import.Reading;

/// <summary>Reads what people see: forms, views, charts, dashboards, apps and site maps.</summary>
internal static class ScreenReader
{
    /// <summary>The forms, views and charts of a table.</summary>
    public static IEnumerable<Component> OfTable(ImportedTable table)
    {
        var forms = table.Node.Element("FormXml")?.Elements("forms") ?? [];
        var views = table.Node.Element("SavedQueries")?.Element("savedqueries")?.Elements("savedquery") ?? [];
        var charts = table.Node.Element("Visualizations")?.Elements("visualization") ?? [];
        return forms
            .SelectMany(list => list.Elements("systemform").Select(form => FormOf(list, form)))
            .Concat(views.Select(view => ById(ComponentKind.View, view, "savedqueryid")))
            .Concat(charts.Select(chart => ById(ComponentKind.Chart, chart, "savedqueryvisualizationid")))
            .Select(one => one with { Table = table.LogicalName });
    }

    /// <summary>The dashboards, apps and site maps of a solution.</summary>
    public static IEnumerable<Component> OfSolution(XElement customizations) =>
        SolutionReader
            .Children(customizations, "Dashboards")
            .Select(one => ById(ComponentKind.Dashboard, one, "FormId"))
            .Concat(
                SolutionReader
                    .Children(customizations, "AppModules")
                    .Select(one => ByName(ComponentKind.App, one, "UniqueName"))
            )
            .Concat(
                SolutionReader
                    .Children(customizations, "AppModuleSiteMaps")
                    .Select(one => ByName(ComponentKind.SiteMap, one, "SiteMapUniqueName"))
            );

    private static Component FormOf(XElement list, XElement form) =>
        ById(ComponentKind.Form, form, "formid") with
        {
            SubType = list.Attribute("type")?.Value ?? "main",
        };

    private static Component ById(ComponentKind kind, XElement node, string idChild)
    {
        var id = node.Id(node.Needed(idChild));
        return new Component
        {
            Kind = kind,
            Key = id.ToString("D"),
            Id = id,
            Name = node.Label("LocalizedNames") is { Length: > 0 } label
                ? label
                : throw ImportFault.At(node, "'LocalizedNames' is missing."),
            Xml = node,
        };
    }

    private static Component ByName(ComponentKind kind, XElement node, string nameChild)
    {
        var name = node.Needed(nameChild);
        return new Component
        {
            Kind = kind,
            Key = name.ToLowerInvariant(),
            Id = StableId.Of(kind.ToString(), name),
            Name = name,
            Xml = node,
        };
    }
}
