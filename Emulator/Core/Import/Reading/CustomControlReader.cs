using System.Xml.Linq;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Import.Reading;

/// <summary>Reads custom controls: the manifest, and the bundle, styles and texts that it names.</summary>
internal static class CustomControlReader
{
    /// <summary>The controls of a solution with their files.</summary>
    public static IEnumerable<Component> Read(SolutionPackage package, XElement customizations) =>
        SolutionReader.Children(customizations, "CustomControls").SelectMany(node => OfControl(package, node));

    private static IEnumerable<Component> OfControl(SolutionPackage package, XElement node)
    {
        var (name, place) = (node.Needed("Name"), node.Needed("FileName").TrimStart('/'));
        var content = package.Content(node, place);
        var manifest = SafeXml.Read(place, content);
        yield return Part(ComponentKind.CustomControl, name, manifest, content);
        var folder = place[..(place.LastIndexOf('/') + 1)];
        foreach (
            var path in manifest
                .Descendants("resources")
                .Elements()
                .Select(one => one.Attribute("path")?.Value)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
        )
        {
            yield return Part(ComponentKind.ControlFile, name + "/" + path, node, package.Content(node, folder + path));
        }
    }

    private static Component Part(ComponentKind kind, string name, XElement xml, byte[] file) =>
        new()
        {
            Kind = kind,
            Key = name.ToLowerInvariant(),
            Id = StableId.Of(kind.ToString(), name),
            Name = name,
            Xml = xml,
            File = file,
        };
}
