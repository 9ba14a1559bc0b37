using System.Xml.Linq;

namespace SalesCorner.Deploy.Packaging;

/// <summary>
/// Makes <c>[Content_Types].xml </c>, which names the type of every part (Open Packaging Conventions).
/// </summary>
public static class ContentTypes
{
    /// <summary>Its name in the zip.</summary>
    public const string PartName = "[Content_Types].xml";

    private const string Binary = "application/octet-stream";
    private static readonly XNamespace Opc = "http://schemas.openxmlformats.org/package/2006/content-types";

    /// <summary>
    /// Lists each extension once; parts without one, and those that travel as their own files, by name.
    /// </summary>
    public static ZipPart For(IReadOnlyList<ZipPart> parts)
    {
        var defaults = parts
            .Where(part => !IsListedByName(part))
            .Select(part => Path.GetExtension(part.Name)[1..])
            .Append("xml")
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Order(StringComparer.Ordinal)
            .Select(extension => new XElement(
                Opc + "Default",
                new XAttribute("Extension", extension),
                new XAttribute("ContentType", extension == "xml" ? "text/xml" : Binary)
            ));
        var overrides = parts
            .Where(IsListedByName)
            .Select(part => new XElement(
                Opc + "Override",
                new XAttribute("PartName", "/" + part.Name),
                new XAttribute("ContentType", Binary)
            ));
        return new ZipPart(PartName, XmlText.ToZipPart(new XElement(Opc + "Types", defaults, overrides)));
    }

    private static bool IsListedByName(ZipPart part) =>
        Path.GetExtension(part.Name).Length < 2
        || SolutionFiles.OwnFileFolders.Any(folder => part.Name.StartsWith(folder + "/", StringComparison.Ordinal));
}
