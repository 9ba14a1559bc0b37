using System.Globalization;
using System.Xml.Linq;

namespace SalesCorner.Emulator.Preview.Screens;

/// <summary>What forms, views, charts and dashboards have in common in their XML.</summary>
internal static class ScreenXml
{
    /// <summary>The text of a child's first label, or an empty text.</summary>
    public static string Label(this XElement node, string list, string item) =>
        node.Element(list)?.Elements(item).FirstOrDefault()?.Attribute("description")?.Value ?? "";

    /// <summary>The name of a screen.</summary>
    public static string NameOf(this XElement node) => node.Label("LocalizedNames", "LocalizedName");

    /// <summary>The description of a screen.</summary>
    public static string DescriptionOf(this XElement node) => node.Label("Descriptions", "Description");

    /// <summary>An attribute that says yes or no.</summary>
    public static bool Flag(this XElement node, string name, bool otherwise) =>
        bool.TryParse(node.Attribute(name)?.Value, out var value) ? value : otherwise;

    /// <summary>An attribute that is a whole number.</summary>
    public static int Number(this XElement node, string name, int otherwise) =>
        int.TryParse(node.Attribute(name)?.Value, CultureInfo.InvariantCulture, out var value) ? value : otherwise;

    /// <summary>An identifier in a child, with or without braces; null when there is none.</summary>
    public static Guid? Id(this XElement node, string child) =>
        Guid.TryParse(node.Element(child)?.Value.Trim(), out var id) ? id : null;

    /// <summary>The XML inside a child, which exports write as elements or as escaped text.</summary>
    public static XElement? Inner(this XElement node, string child)
    {
        var holder = node.Element(child);
        return holder switch
        {
            null => null,
            { HasElements: true } => holder.Elements().First(),
            _ => string.IsNullOrWhiteSpace(holder.Value) ? null : XElement.Parse(holder.Value),
        };
    }
}
