using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Guards;

/// <summary>Knows who may import deals with dates that the import made up.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class ImporterStore(IOrganizationService service)
{
    /// <summary>The solution's own administrator role, as it stands in the root business unit.</summary>
    public static readonly Guid OwnAdministrator = new("9b6251fc-0e39-5616-8fa4-9b2176c742a5");

    /// <summary>The template of System Administrator, the same in every environment and language.</summary>
    /// <remarks>learn.microsoft.com, "Security roles and templates".</remarks>
    public static readonly Guid SystemAdministratorTemplate = new("627090ff-40a3-4053-8790-584edc5be201");

    private const string Role = "role";
    private const string RoleId = "roleid";
    private const string TeamId = "teamid";
    private const string OfUser = "own";
    private const string OfTeam = "team";

    /// <summary>Whether the user is an administrator, by a role of the user's own or of a team.</summary>
    public bool MayAssume(Guid userId)
    {
        var query = new QueryExpression(Role) { ColumnSet = new ColumnSet(RoleId), TopCount = 1, NoLock = true };
        query.Criteria.AddFilter(Administrators());

        var own = query.AddLink("systemuserroles", RoleId, RoleId, JoinOperator.LeftOuter);
        own.EntityAlias = OfUser;
        own.LinkCriteria.AddCondition(UserTable.Id, ConditionOperator.Equal, userId);
        var member = query.AddLink("teamroles", RoleId, RoleId, JoinOperator.LeftOuter).AddLink("teammembership", TeamId, TeamId, JoinOperator.LeftOuter);
        member.EntityAlias = OfTeam;
        member.LinkCriteria.AddCondition(UserTable.Id, ConditionOperator.Equal, userId);

        var holds = query.Criteria.AddFilter(LogicalOperator.Or);
        holds.AddCondition(OfUser, UserTable.Id, ConditionOperator.NotNull);
        holds.AddCondition(OfTeam, UserTable.Id, ConditionOperator.NotNull);
        return service.RetrieveMultiple(query).Entities.Count > 0;
    }

    // Each business unit has a copy of a role, which names the one it was copied from.
    private static FilterExpression Administrators()
    {
        var filter = new FilterExpression(LogicalOperator.Or);
        filter.AddCondition("roletemplateid", ConditionOperator.Equal, SystemAdministratorTemplate);
        filter.AddCondition(RoleId, ConditionOperator.Equal, OwnAdministrator);
        filter.AddCondition("parentrootroleid", ConditionOperator.Equal, OwnAdministrator);
        return filter;
    }
}
