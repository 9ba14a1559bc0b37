using System.Xml.Linq;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Import.Reading;

/// <summary>Reads column security profiles.</summary>
internal static class ColumnProfileReader
{
    /// <summary>The profiles of a solution.</summary>
    public static IEnumerable<Component> Read(XElement customizations) =>
        SolutionReader
            .Children(customizations, "FieldSecurityProfiles")
            .Select(node =>
            {
                var id = node.Id(node.NeededAttribute("fieldsecurityprofileid"));
                return new Component
                {
                    Kind = ComponentKind.ColumnProfile,
                    Key = id.ToString("D"),
                    Id = id,
                    Name = node.NeededAttribute("name"),
                    Xml = node,
                };
            });
}
