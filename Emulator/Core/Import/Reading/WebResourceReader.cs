using System.Xml.Linq;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Import.Reading;

/// <summary>Reads web resources with their content.</summary>
internal static class WebResourceReader
{
    /// <summary>The web resources of a solution.</summary>
    public static IEnumerable<Component> Read(SolutionPackage package, XElement customizations) =>
        SolutionReader
            .Children(customizations, "WebResources")
            .Select(node => new Component
            {
                Kind = ComponentKind.WebResource,
                Key = node.Needed("Name").ToLowerInvariant(),
                Id = node.Id(node.Needed("WebResourceId")),
                Name = node.Needed("Name"),
                Xml = node,
                File = package.Content(node, node.Needed("FileName")),
            });
}
