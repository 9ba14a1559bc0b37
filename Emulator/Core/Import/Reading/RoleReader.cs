using System.Xml.Linq;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Import.Reading;

/// <summary>Reads security roles.</summary>
internal static class RoleReader
{
    /// <summary>The roles of a solution.</summary>
    public static IEnumerable<Component> Read(XElement customizations) =>
        SolutionReader
            .Children(customizations, "Roles")
            .Select(node =>
            {
                var id = node.Id(node.NeededAttribute("id"));
                return new Component
                {
                    Kind = ComponentKind.Role,
                    Key = id.ToString("D"),
                    Id = id,
                    Name = node.NeededAttribute("name"),
                    Xml = node,
                };
            });
}
