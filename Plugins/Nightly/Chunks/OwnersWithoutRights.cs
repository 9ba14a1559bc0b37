using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Guards;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>
/// Finds the owners of deals, and their managers, who cannot own rows of ours: the platform gives a row only to
/// somebody
/// who can read its table. Six requests, however many owners there are (one more for each further 5,000 rows).
/// </summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class OwnersWithoutRights(IOrganizationService service)
{
    private const string Role = "role";
    private const string RoleId = "roleid";
    private const string TeamId = "teamid";
    private const string Team = "team";
    private const string Given = "given";
    private const string Name = "name";

    private static readonly string[] Needed =
    [
        "prvReadsc_RepCoverage",
        "prvReadsc_CoverageSnapshot",
        "prvReadsc_QualificationAnswer",
        "prvReadsc_StageChange",
    ];

    private Dictionary<Guid, HashSet<string>> granted = [];

    /// <summary>The owners, in the order of their names.</summary>
    public IReadOnlyList<UnreadyOwner> Find()
    {
        granted = Granted();
        var own = Rows(Users(OpportunityTable.LogicalName, "owninguser"))
            .Concat(Rows(Users(UserTable.LogicalName, UserTable.Manager)));
        var users = Unready(own, UserTable.FullName);
        if (users.Count > 0)
        {
            users = Unready(own.Concat(Rows(ByTeam())), UserTable.FullName);
        }

        var teams = Unready(Rows(Teams()), Name);
        return [.. users.Concat(teams).OrderBy(owner => owner.Name, StringComparer.Ordinal).ThenBy(owner => owner.Id)];
    }

    private List<UnreadyOwner> Unready(IEnumerable<Entity> rows, string name) =>
        rows.GroupBy(row => row.Id)
            .Where(same => same.First().GetAttributeValue<bool?>(UserTable.IsDisabled) == true || !MayRead(same))
            .Select(same => new UnreadyOwner(same.Key, same.First().GetAttributeValue<string>(name) ?? "(no name)")
            {
                IsDisabled = same.First().GetAttributeValue<bool?>(UserTable.IsDisabled) == true,
            })
            .ToList();

    private bool MayRead(IEnumerable<Entity> rows)
    {
        var has = rows.Select(row => row.GetAttributeValue<AliasedValue>(Given + "." + RoleId)?.Value)
            .Select(role => role is EntityReference reference ? reference.Id : role as Guid?)
            .OfType<Guid>()
            .Where(granted.ContainsKey)
            .SelectMany(role => granted[role]);
        return new HashSet<string>(has, StringComparer.Ordinal).IsSupersetOf(Needed);
    }

    // Each business unit has a copy of a role, which names the one it was copied from; whose rows the privileges are is
    // not written.
    private Dictionary<Guid, HashSet<string>> Granted()
    {
        var query = new QueryExpression("roleprivileges") { ColumnSet = new ColumnSet(RoleId), NoLock = true };
        var privilege = query.AddLink("privilege", "privilegeid", "privilegeid");
        privilege.EntityAlias = Given;
        privilege.Columns = new ColumnSet(Name);
        privilege.LinkCriteria.AddCondition(
            new ConditionExpression(Name, ConditionOperator.In, Needed.Cast<object>().ToArray())
        );
        query.AddOrder("roleprivilegeid", OrderType.Ascending);
        var direct = service
            .All(query)
            .ToLookup(
                row => IdOf(row, RoleId),
                row => (string)row.GetAttributeValue<AliasedValue>(Given + "." + Name).Value
            );

        var roles = new QueryExpression(Role)
        {
            ColumnSet = new ColumnSet("parentrootroleid", "roletemplateid"),
            NoLock = true,
        };
        roles.AddOrder(RoleId, OrderType.Ascending);
        return service
            .All(roles)
            .ToDictionary(
                role => role.Id,
                role => new HashSet<string>(
                    role.GetAttributeValue<Guid?>("roletemplateid") == ImporterStore.SystemAdministratorTemplate
                        ? Needed
                        : direct[role.Id].Concat(direct[IdOf(role, "parentrootroleid")]),
                    StringComparer.Ordinal
                )
            );
    }

    private static Guid IdOf(Entity row, string column) =>
        row.Contains(column)
            ? row[column] is EntityReference reference
                ? reference.Id
                : (Guid)row[column]
            : Guid.Empty;

    private static QueryExpression Users(string table, string column)
    {
        var query = new QueryExpression(UserTable.LogicalName)
        {
            ColumnSet = new ColumnSet(UserTable.FullName, UserTable.IsDisabled),
            NoLock = true,
        };
        query.AddLink(table, UserTable.Id, column, JoinOperator.Exists);
        GiveRoles(query.AddLink("systemuserroles", UserTable.Id, UserTable.Id, JoinOperator.LeftOuter));
        return query;
    }

    private static QueryExpression ByTeam()
    {
        var query = new QueryExpression(UserTable.LogicalName)
        {
            ColumnSet = new ColumnSet(UserTable.FullName, UserTable.IsDisabled),
            NoLock = true,
        };
        query.AddLink(OpportunityTable.LogicalName, UserTable.Id, "owninguser", JoinOperator.Exists);
        GiveRoles(query.AddLink("teammembership", UserTable.Id, UserTable.Id).AddLink("teamroles", TeamId, TeamId));
        return query;
    }

    private static QueryExpression Teams()
    {
        var query = new QueryExpression(Team) { ColumnSet = new ColumnSet(Name), NoLock = true };
        query.AddLink(OpportunityTable.LogicalName, TeamId, "owningteam", JoinOperator.Exists);
        GiveRoles(query.AddLink("teamroles", TeamId, TeamId, JoinOperator.LeftOuter));
        return query;
    }

    private static void GiveRoles(LinkEntity link)
    {
        link.EntityAlias = Given;
        link.Columns = new ColumnSet(RoleId);
    }

    private List<Entity> Rows(QueryExpression query)
    {
        query.AddOrder(query.EntityName + "id", OrderType.Ascending);
        return service.All(query).ToList();
    }
}

/// <summary>Somebody who cannot own rows of ours.</summary>
/// <param name="Id">The user or team.</param>
/// <param name="Name">The name.</param>
internal sealed record UnreadyOwner(Guid Id, string Name)
{
    /// <summary>Whether it is a disabled user, for whom there is nothing to do.</summary>
    public bool IsDisabled { get; init; }
}
