using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>Roles give privileges that exist, in a depth that the table's ownership allows, each once.</summary>
public sealed class RoleRule : ICheckRule
{
    private const string Whole = "Global";
    private static readonly string[] Depths = ["Basic", "Local", "Deep", Whole];

    /// <inheritdoc/>
    public string Id => "SC1801";

    /// <inheritdoc/>
    public string Name => "roles";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject
            .Solution.Section("Roles")
            .SelectMany(role =>
                role.Descendants("RolePrivilege")
                    .SelectMany(privilege => Privilege(privilege, subject))
                    .Concat(Twins(role))
                    .Concat(
                        role.Descendants("RolePrivilege").Any()
                            ? []
                            : [Finding.At(role, "The role gives no privilege.", "Add some, or take the role out.")]
                    )
            );

    private static IEnumerable<Finding> Privilege(XElement privilege, CheckSubject subject)
    {
        var (name, depth) = (
            (string?)privilege.Attribute("name") ?? string.Empty,
            (string?)privilege.Attribute("level")
        );
        if (Privileges.TableOf(name, subject) is not { } table)
        {
            return
            [
                Finding.At(
                    privilege,
                    $"There is no privilege {name}.",
                    "Use prv + Create, Read, Write, Delete, Append, AppendTo (and Assign, Share where rows "
                        + "have owners) + the table's schema name."
                ),
            ];
        }

        return Depths.Contains(depth, StringComparer.Ordinal) && (depth == Whole || Privileges.HasDepth(table))
            ? []
            :
            [
                Finding.At(
                    privilege,
                    $"The privilege {name} cannot have depth {depth}.",
                    Privileges.HasDepth(table)
                        ? "Use Basic, Local, Deep or Global."
                        : "Use Global: nobody owns the rows of this table."
                ),
            ];
    }

    private static IEnumerable<Finding> Twins(XElement role) =>
        role.Descendants("RolePrivilege")
            .GroupBy(privilege => (string?)privilege.Attribute("name"), StringComparer.Ordinal)
            .Where(same => same.Count() > 1)
            .Select(same => Finding.At(same.Last(), $"The role has {same.Key} twice.", "Keep one."));
}
