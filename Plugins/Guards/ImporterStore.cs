using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Guards;

/// <summary>
/// Knows who may do what the roles of a table cannot say: import deals with dates that the import made up, correct whom
/// a deal is credited to.
/// </summary>
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

    /// <summary>The solution's own role for managers.</summary>
    public static readonly Guid OwnManager = new("83479388-b529-5bee-b4ee-7cee05426f2c");

    /// <summary>Whether the user is an administrator, by a role of the user's own or of a team.</summary>
    public bool MayAssume(Guid userId) => Holds(userId, OwnAdministrator);

    /// <summary>Whether the user may correct whom a deal is credited to: managers and administrators.</summary>
    public bool MayCredit(Guid userId) => Holds(userId, OwnAdministrator, OwnManager);

    /// <summary>
    /// Asks with a query that comes by a user whether the user is an administrator; <see cref="IsAdministrator"/> reads
    /// the answer.
    /// </summary>
    public static void Ask(LinkEntity user)
    {
        Name(user.AddLink("systemuserroles", UserTable.Id, UserTable.Id, JoinOperator.LeftOuter), OfUser);
        Name(
            user.AddLink("teammembership", UserTable.Id, UserTable.Id, JoinOperator.LeftOuter)
                .AddLink("teamroles", TeamId, TeamId, JoinOperator.LeftOuter),
            OfTeam
        );
    }

    /// <summary>Whether one of the rows of such a query names a role of an administrator.</summary>
    public static bool IsAdministrator(IEnumerable<Entity> rows) =>
        rows.Any(row => row.Contains(OfUser + "." + RoleId) || row.Contains(OfTeam + "." + RoleId));

    private static void Name(LinkEntity given, string alias)
    {
        var role = given.AddLink(Role, RoleId, RoleId, JoinOperator.LeftOuter);
        role.EntityAlias = alias;
        role.Columns = new ColumnSet(RoleId);
        role.LinkCriteria.AddFilter(AnyOf([OwnAdministrator]));
    }

    private bool Holds(Guid userId, params Guid[] roles)
    {
        var query = new QueryExpression(Role)
        {
            ColumnSet = new ColumnSet(RoleId),
            TopCount = 1,
            NoLock = true,
        };
        query.Criteria.AddFilter(AnyOf(roles));

        var own = query.AddLink("systemuserroles", RoleId, RoleId, JoinOperator.LeftOuter);
        own.EntityAlias = OfUser;
        own.LinkCriteria.AddCondition(UserTable.Id, ConditionOperator.Equal, userId);
        var member = query
            .AddLink("teamroles", RoleId, RoleId, JoinOperator.LeftOuter)
            .AddLink("teammembership", TeamId, TeamId, JoinOperator.LeftOuter);
        member.EntityAlias = OfTeam;
        member.LinkCriteria.AddCondition(UserTable.Id, ConditionOperator.Equal, userId);

        var holds = query.Criteria.AddFilter(LogicalOperator.Or);
        holds.AddCondition(OfUser, UserTable.Id, ConditionOperator.NotNull);
        holds.AddCondition(OfTeam, UserTable.Id, ConditionOperator.NotNull);
        return service.RetrieveMultiple(query).Entities.Count > 0;
    }

    // Each business unit has a copy of a role, which names the one it was copied from.
    private static FilterExpression AnyOf(Guid[] roles)
    {
        var ids = roles.Cast<object>().ToArray();
        var filter = new FilterExpression(LogicalOperator.Or);
        filter.AddCondition("roletemplateid", ConditionOperator.Equal, SystemAdministratorTemplate);
        filter.AddCondition(new ConditionExpression(RoleId, ConditionOperator.In, ids));
        filter.AddCondition(new ConditionExpression("parentrootroleid", ConditionOperator.In, ids));
        return filter;
    }
}
