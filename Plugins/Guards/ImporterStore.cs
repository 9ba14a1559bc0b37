using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Guards;

/// <summary>Knows who may import deals with a close date that the import made up.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class ImporterStore(IOrganizationService service)
{
    private const string RoleAlias = "role";
    private const string RoleName = "name";

    private static readonly string[] Roles = ["SalesCorner Administrator", "System Administrator"];

    /// <summary>Whether the user is an administrator by a role of its own.</summary>
    public bool MayAssume(Guid userId)
    {
        var query = new QueryExpression(UserTable.LogicalName) { ColumnSet = new ColumnSet(UserTable.Id), NoLock = true };
        query.Criteria.AddCondition(UserTable.Id, ConditionOperator.Equal, userId);
        var assigned = query.AddLink("systemuserroles", UserTable.Id, UserTable.Id, JoinOperator.LeftOuter);
        var role = assigned.AddLink("role", "roleid", "roleid", JoinOperator.LeftOuter);
        role.EntityAlias = RoleAlias;
        role.Columns = new ColumnSet(RoleName);
        return service.RetrieveMultiple(query).Entities.Any(
            row => Roles.Contains(row.GetAttributeValue<AliasedValue>(RoleAlias + "." + RoleName)?.Value as string, StringComparer.Ordinal));
    }
}
