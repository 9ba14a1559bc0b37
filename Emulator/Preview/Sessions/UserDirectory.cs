using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace SalesCorner.Emulator.Preview.Sessions;

/// <summary>The people of the organisation and their roles.</summary>
internal sealed class UserDirectory(EmbeddedDataverse dataverse)
{
    private const string Query = """
        <fetch>
          <entity name="systemuser">
            <attribute name="systemuserid" />
            <attribute name="fullname" />
            <attribute name="parentsystemuserid" />
            <filter><condition attribute="isdisabled" operator="eq" value="0" /></filter>
            <order attribute="fullname" />
            <link-entity name="systemuserroles" from="systemuserid" to="systemuserid" link-type="outer" alias="given">
              <link-entity name="role" from="roleid" to="roleid" link-type="outer" alias="role">
                <attribute name="name" />
              </link-entity>
            </link-entity>
          </entity>
        </fetch>
        """;

    /// <summary>Everybody who has a role, and SYSTEM, for whom nothing is checked.</summary>
    public IReadOnlyList<ActingUser> All()
    {
        var rows = dataverse.System.RetrieveMultiple(new FetchExpression(Query)).Entities;
        var users = rows.GroupBy(row => row.Id)
            .Select(UserOf)
            .Where(user => user.Roles.Length > 0 && user.Id != dataverse.SystemUserId)
            .OrderBy(user => user.Roles, StringComparer.Ordinal)
            .ThenBy(user => user.Name, StringComparer.OrdinalIgnoreCase);
        return [.. users, new ActingUser(dataverse.SystemUserId, "SYSTEM", "No security checks", null)];
    }

    private static ActingUser UserOf(IGrouping<Guid, Entity> rows)
    {
        var roles = rows.Select(row => Aliased(row, "role.name") as string)
            .OfType<string>()
            .Order(StringComparer.Ordinal);
        return new ActingUser(
            rows.Key,
            rows.First().GetAttributeValue<string>("fullname") ?? "(no name)",
            string.Join(", ", roles),
            rows.First().GetAttributeValue<EntityReference>("parentsystemuserid")?.Id
        );
    }

    private static object? Aliased(Entity row, string name) => row.GetAttributeValue<AliasedValue>(name)?.Value;
}
