using System.Xml.Linq;
using SalesCorner.Emulator.Import.Model;

namespace SalesCorner.Emulator.Import.Reading;

/// <summary>Reads solution.xml.</summary>
internal static class ManifestReader
{
    /// <summary>Who the solution is.</summary>
    public static SolutionManifest Read(XElement root)
    {
        var node = root.Element("SolutionManifest") ?? throw ImportFault.At(root, "'SolutionManifest' is missing.");
        var publisher = node.Element("Publisher") ?? throw ImportFault.At(node, "'Publisher' is missing.");
        var uniqueName = node.Needed("UniqueName");
        return new SolutionManifest
        {
            Node = node,
            UniqueName = uniqueName,
            DisplayName = node.Label("LocalizedNames") is { Length: > 0 } label ? label : uniqueName,
            Description = node.Label("Descriptions"),
            Version = VersionOf(node),
            IsManaged = node.Needed("Managed") == "1",
            Publisher = publisher,
            RootComponents = [.. node.Element("RootComponents")?.Elements("RootComponent") ?? []],
        };
    }

    private static Version VersionOf(XElement node) =>
        Version.TryParse(node.Needed("Version"), out var version)
            ? version
            : throw ImportFault.At(
                node,
                $"'{node.Needed("Version")}' is no version: it has two to four numbers with points between."
            );
}
