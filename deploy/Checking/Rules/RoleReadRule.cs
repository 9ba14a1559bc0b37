using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// A role that may change the solution's rows may see them; deleting for good order needs no reading.
/// </summary>
public sealed class RoleReadRule : ICheckRule
{
    private const string Read = "prvRead";
    private static readonly string[] Verbs = ["Create", "Write", "AppendTo", "Append", "Assign", "Share"];

    /// <inheritdoc/>
    public string Id => "SC1803";

    /// <inheritdoc/>
    public string Name => "roles that read";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        from role in subject.Solution.Section("Roles")
        let names = Names(role)
        from table in subject.Solution.Tables
        where table.IsOwn && !names.Contains(Read + table.SchemaName)
        where Verbs.Any(verb => names.Contains($"prv{verb}{table.SchemaName}"))
        select Finding.At(
            role,
            $"The role {(string?)role.Attribute("name")} may change rows of {table.SchemaName} and not see them.",
            $"Give it {Read}{table.SchemaName}, or take the others out."
        );

    private static HashSet<string> Names(XElement role) =>
        role.Descendants("RolePrivilege")
            .Select(privilege => (string?)privilege.Attribute("name"))
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
}
