using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Import.Checks;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Import.Registration;

/// <summary>The rows of security roles and their privileges.</summary>
internal sealed class RoleRows(RegistrationRows rows)
{
    /// <summary>Writes a role; its privileges become those of the file.</summary>
    public void Put(Component role)
    {
        var unit = new EntityReference("businessunit", rows.Context.BusinessUnitId);
        rows.Put("role", role.Id, ("name", role.Name), ("businessunitid", unit));
        rows.Roles.Of(role.Id);
        rows.RemoveChildren("roleprivileges", "roleid", role.Id);
        foreach (
            var node in role
                .Xml.Descendants("RolePrivilege")
                .DistinctBy(node => node.NeededAttribute("name"), StringComparer.Ordinal)
        )
        {
            var name = node.NeededAttribute("name");
            var privilege = rows.Find("privilege", "name", name) ?? StableId.Of("privilege", name);
            rows.Put("privilege", privilege, ("name", name));
            rows.Put(
                "roleprivileges",
                StableId.Of("roleprivilege", $"{role.Id}{name}"),
                ("roleid", role.Id),
                ("privilegeid", privilege),
                ("privilegedepthmask", RoleCheck.DepthOf(node))
            );
        }
    }
}
