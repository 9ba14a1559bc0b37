using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>Roles that a form or an app may name.</summary>
internal static class StandardRoles
{
    // Role templates of the System Administrator and the System Customizer: the same in every environment.
    private static readonly string[] Templates =
    [
        "627090ff-40a3-4053-8790-584edc5be201",
        "119f245c-3cc8-4b62-b31c-d1a046ced15d",
    ];

    /// <summary>Whether the role that a node names is a standard one or the solution's own.</summary>
    public static bool Exist(XElement node, SolutionModel solution)
    {
        var id = Ids.Plain((string?)node.Attribute("id") ?? (string?)node.Attribute("Id"));
        return Templates.Contains(id, StringComparer.Ordinal)
            || solution.Section("Roles").Any(role => Ids.Plain((string?)role.Attribute("id")) == id);
    }
}
