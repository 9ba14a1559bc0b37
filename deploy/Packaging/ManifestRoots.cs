using System.Globalization;
using System.Xml.Linq;

namespace SalesCorner.Deploy.Packaging;

/// <summary>Keeps the manifest's root components of the plug-in assembly and its steps.</summary>
public static class ManifestRoots
{
    private const int Assembly = 91;
    private const int Step = 92;

    /// <summary>The manifest with exactly these, in the order that the platform's tools keep.</summary>
    public static XElement With(XElement manifest, string assemblyFullName, Guid assembly, IEnumerable<Guid> steps)
    {
        var result = new XElement(manifest);
        var roots = result.Element("SolutionManifest")!.Element("RootComponents")!;
        List<XElement> components =
        [
            .. roots.Elements().Where(root => TypeOf(root) is not (Assembly or Step)),
            Root(Assembly, assembly, new XAttribute("schemaName", assemblyFullName)),
            .. steps.Select(step => Root(Step, step)),
        ];
        roots.ReplaceWith(
            new XElement(
                roots.Name,
                components
                    .OrderBy(root => (string?)root.Attribute("type"), StringComparer.Ordinal)
                    .ThenBy(root => (string?)root.Attribute("schemaName"), StringComparer.Ordinal)
                    .ThenBy(root => (string?)root.Attribute("id"), StringComparer.Ordinal)
            )
        );
        return result;
    }

    private static int TypeOf(XElement root) => (int?)root.Attribute("type") ?? 0;

    private static XElement Root(int type, Guid id, XAttribute? name = null) =>
        new(
            "RootComponent",
            new XAttribute("type", type.ToString(CultureInfo.InvariantCulture)),
            new XAttribute("id", id.ToString("B")),
            name,
            new XAttribute("behavior", "0")
        );
}
