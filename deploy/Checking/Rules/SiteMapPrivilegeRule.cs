using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// An entry that only some may see asks for privileges that exist and that a role of the package gives.
/// </summary>
public sealed class SiteMapPrivilegeRule : ICheckRule
{
    // SiteMapType.xsd; Microsoft Learn, "<Privilege> (SiteMap)".
    private static readonly string[] Words =
    [
        "Read",
        "Write",
        "Append",
        "AppendTo",
        "Create",
        "Delete",
        "Share",
        "Assign",
        "All",
        "AllowQuickCampaign",
        "UseInternetMarketing",
    ];

    /// <inheritdoc/>
    public string Id => "SC1405";

    /// <inheritdoc/>
    public string Name => "site map privileges";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject
            .Solution.Section("AppModuleSiteMaps")
            .Descendants("Privilege")
            .SelectMany(privilege => Privilege(privilege, subject));

    private static IEnumerable<Finding> Privilege(XElement privilege, CheckSubject subject)
    {
        var table = (string?)privilege.Attribute("Entity");
        if (subject.Tables.Table(table) is not { } known)
        {
            yield return Finding.At(
                privilege,
                $"The entry asks for a privilege on {table}, which is no table.",
                "Write the table's logical name."
            );
            yield break;
        }

        var asked = ((string?)privilege.Attribute("Privilege") ?? string.Empty).Split(',');
        foreach (var word in asked.Except(Words, StringComparer.Ordinal))
        {
            yield return Finding.At(
                privilege,
                $"\"{word}\" is no privilege.",
                $"Use some of {string.Join(",", Words.Take(8))}, without blanks."
            );
        }

        if (
            subject.Solution.Table(table) is { IsOwn: true }
            && !subject
                .Solution.Section("Roles")
                .Any(role => asked.All(word => Gives(role, $"prv{word}{known.SchemaName}")))
        )
        {
            yield return Finding.At(
                privilege,
                $"No role of the package may {string.Join(", ", asked)} {table}, so nobody but System "
                    + "Administrator sees the entry.",
                "Ask for less, or give the privilege to a role."
            );
        }
    }

    private static bool Gives(XElement role, string privilege) =>
        role.Descendants("RolePrivilege").Any(one => (string?)one.Attribute("name") == privilege);
}
