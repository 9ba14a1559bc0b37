using System.Globalization;
using System.Xml.Linq;

namespace SalesCorner.Emulator.Import.Model;

/// <summary>Reads the values of solution XML; what cannot be read is a fault that names the node.</summary>
internal static class XmlRead
{
    private const string Language = "1033";

    /// <summary>The text of a child; empty when it is not there.</summary>
    public static string Text(this XElement node, string child) => node.Element(child)?.Value.Trim() ?? "";

    /// <summary>The text of a child that must be there.</summary>
    public static string Needed(this XElement node, string child) =>
        node.Text(child) is { Length: > 0 } text ? text : throw ImportFault.At(node, $"'{child}' is missing.");

    /// <summary>The text of an attribute that must be there.</summary>
    public static string NeededAttribute(this XElement node, string name) =>
        node.Attribute(name)?.Value is { Length: > 0 } text
            ? text
            : throw ImportFault.At(node, $"The attribute '{name}' is missing.");

    /// <summary>Whether a child says 1; the given answer when it is not there.</summary>
    public static bool Flag(this XElement node, string child, bool otherwise = false) =>
        node.Text(child) switch
        {
            "" => otherwise,
            "1" or "true" or "True" => true,
            _ => false,
        };

    /// <summary>The whole number of a child, or null.</summary>
    public static int? Number(this XElement node, string child)
    {
        var text = node.Text(child);
        if (text.Length == 0)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw ImportFault.At(node, $"'{child}' is no whole number: '{text}'.");
    }

    /// <summary>The number of a child, or null.</summary>
    public static decimal? Decimal(this XElement node, string child)
    {
        var text = node.Text(child);
        if (text.Length == 0)
        {
            return null;
        }

        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw ImportFault.At(node, $"'{child}' is no number: '{text}'.");
    }

    /// <summary>The whole number of an attribute that must be there.</summary>
    public static int NumberAttribute(this XElement node, string name)
    {
        var text = node.NeededAttribute(name);
        return int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw ImportFault.At(node, $"The attribute '{name}' is no whole number: '{text}'.");
    }

    /// <summary>The id that a text of this node holds, with or without braces.</summary>
    public static Guid Id(this XElement node, string text) =>
        Guid.TryParse(text, out var id) ? id : throw ImportFault.At(node, $"'{text}' is no id.");

    /// <summary>The English text of a list such as LocalizedNames, the first one when there is no English.</summary>
    public static string Label(this XElement node, string list)
    {
        var labels = node.Element(list)?.Elements().ToList() ?? [];
        var label = labels.Find(one => one.Attribute("languagecode")?.Value == Language) ?? labels.FirstOrDefault();
        return label?.Attribute("description")?.Value ?? "";
    }

    /// <summary>The default text of a child such as displayname, as in custom APIs and environment variables.</summary>
    public static string DefaultText(this XElement node, string child) =>
        node.Element(child)?.Attribute("default")?.Value ?? "";
}
