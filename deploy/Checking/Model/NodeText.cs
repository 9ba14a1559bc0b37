using System.Globalization;
using System.Xml.Linq;

namespace SalesCorner.Deploy.Checking.Model;

/// <summary>Reads values out of a component's child elements.</summary>
internal static class NodeText
{
    /// <summary>The text of a child, trimmed; empty when there is none.</summary>
    public static string Of(XElement node, string element) => ((string?)node.Element(element) ?? string.Empty).Trim();

    /// <summary>The whole number in a child; null when it holds none.</summary>
    public static long? Whole(XElement node, string element) =>
        long.TryParse(Of(node, element), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The number in a child, also in scientific notation; null when it holds none.</summary>
    public static decimal? Number(XElement node, string element) =>
        decimal.TryParse(Of(node, element), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>What people read in the base language; empty when nothing is said.</summary>
    public static string Label(XElement node, string list, string languageCode) =>
        (string?)
            node.Elements(list)
                .Elements()
                .FirstOrDefault(text => (string?)text.Attribute("languagecode") == languageCode)
                ?.Attribute("description")
        ?? string.Empty;
}
