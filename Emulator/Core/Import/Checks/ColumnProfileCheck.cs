using System.Xml.Linq;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Security;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Import.Checks;

/// <summary>Checks that column security profiles speak of secured columns.</summary>
internal static class ColumnProfileCheck
{
    /// <summary>Checks the profiles among these components.</summary>
    public static void Run(IEnumerable<Component> components, MetadataCatalog catalog)
    {
        foreach (var node in components.Where(one => one.Kind == ComponentKind.ColumnProfile).SelectMany(PermissionsOf))
        {
            var table = node.Needed("EntityName");
            var column = node.Needed("AttributeName");
            if (catalog.TryTable(table)?.TryColumn(column) is not { } found)
            {
                throw ImportFault.At(node, $"The table '{table}' has no column '{column}'.");
            }

            if (!found.IsSecured)
            {
                throw ImportFault.At(node, $"The column '{table}.{column}' is not enabled for column security.");
            }

            foreach (var name in new[] { "CanRead", "CanUpdate", "CanCreate" })
            {
                Option(node, name);
            }
        }
    }

    /// <summary>The permissions of a profile.</summary>
    public static IEnumerable<XElement> PermissionsOf(Component profile) => profile.Xml.Descendants("FieldPermission");

    /// <summary>What a permission says of one kind of access: 0 not allowed, 4 allowed.</summary>
    public static int Option(XElement node, string name) =>
        node.Number(name) switch
        {
            0 => 0,
            ColumnProfiles.Allowed => ColumnProfiles.Allowed,
            _ => throw ImportFault.At(node, $"'{name}' must be 0 (not allowed) or 4 (allowed)."),
        };
}
