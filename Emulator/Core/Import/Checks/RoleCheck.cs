using System.Xml.Linq;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Import.Checks;

/// <summary>
/// Checks the privileges of roles on the tables of solutions; those of the platform's tables have names of their own.
/// </summary>
internal static class RoleCheck
{
    // The longer verbs first: AppendTo begins with Append.
    private static readonly string[] Verbs =
    [
        "AppendTo",
        "Append",
        "Assign",
        "Create",
        "Delete",
        "Read",
        "Share",
        "Write",
    ];

    /// <summary>Checks the roles among these components.</summary>
    public static void Run(IEnumerable<Component> components, MetadataCatalog catalog)
    {
        var tables = catalog
            .Tables.Where(table => table.IsCustom)
            .ToDictionary(table => table.SchemaName, StringComparer.OrdinalIgnoreCase);
        foreach (
            var privilege in components
                .Where(one => one.Kind == ComponentKind.Role)
                .SelectMany(role => role.Xml.Descendants("RolePrivilege"))
        )
        {
            Check(privilege, tables);
        }
    }

    /// <summary>
    /// The platform's number for the depth of a privilege: 1 user, 2 business unit, 4 with those below, 8 all.
    /// </summary>
    public static int DepthOf(XElement privilege) =>
        privilege.NeededAttribute("level") switch
        {
            "Basic" => 1,
            "Local" => 2,
            "Deep" => 4,
            "Global" => 8,
            var other => throw ImportFault.At(privilege, $"'{other}' is no level of a privilege."),
        };

    private static void Check(XElement privilege, Dictionary<string, TableDefinition> tables)
    {
        var name = privilege.NeededAttribute("name");
        var depth = DepthOf(privilege);
        var verb = Array.Find(Verbs, one => name.StartsWith("prv" + one, StringComparison.Ordinal));
        var rest = verb is null ? "" : name[(3 + verb.Length)..];
        if (!rest.Contains('_', StringComparison.Ordinal))
        {
            return;
        }

        if (!tables.TryGetValue(rest, out var table))
        {
            throw ImportFault.At(privilege, $"The privilege '{name}' belongs to no table.");
        }

        if (table.Ownership == Ownership.Organization && (depth != 8 || verb is "Assign" or "Share"))
        {
            throw ImportFault.At(
                privilege,
                $"The privilege {name} can't have depth = {privilege.Attribute("level")!.Value}: the "
                    + "organisation owns the rows."
            );
        }
    }
}
