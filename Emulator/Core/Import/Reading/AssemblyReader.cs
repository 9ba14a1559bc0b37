using System.Xml.Linq;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Import.Reading;

/// <summary>Reads plug-in assemblies and the types that they register.</summary>
internal static class AssemblyReader
{
    /// <summary>The bytes of each assembly, by its id.</summary>
    public static IReadOnlyDictionary<Guid, AssemblyFile> Files(SolutionPackage package, XElement customizations) =>
        Nodes(customizations)
            .ToDictionary(
                IdOf,
                node => new AssemblyFile(
                    node.Needed("FileName").TrimStart('/'),
                    package.Content(node, node.Needed("FileName"))
                )
            );

    /// <summary>The assemblies and types of a solution.</summary>
    public static IEnumerable<Component> Components(XElement customizations)
    {
        foreach (var node in Nodes(customizations))
        {
            var fullName = node.NeededAttribute("FullName");
            yield return new Component
            {
                Kind = ComponentKind.Assembly,
                Key = IdOf(node).ToString("D"),
                Id = IdOf(node),
                Name = fullName,
                Xml = node,
            };
            foreach (var type in node.Element("PluginTypes")?.Elements("PluginType") ?? [])
            {
                var id = type.Id(type.NeededAttribute("PluginTypeId"));
                yield return new Component
                {
                    Kind = ComponentKind.PluginType,
                    Key = id.ToString("D"),
                    Id = id,
                    Name = type.NeededAttribute("AssemblyQualifiedName").Split(',')[0].Trim(),
                    SubType = fullName,
                    Xml = type,
                };
            }
        }
    }

    private static IEnumerable<XElement> Nodes(XElement customizations) =>
        SolutionReader.Children(customizations, "SolutionPluginAssemblies");

    private static Guid IdOf(XElement node) => node.Id(node.NeededAttribute("PluginAssemblyId"));
}
