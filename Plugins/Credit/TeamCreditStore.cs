using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Credit;

/// <summary>Says who is credited for the deals that a team owns.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class TeamCreditStore(IOrganizationService service)
{
    /// <summary>
    /// The rep credited for an owner's deals: the user, or the user named for the team; null when nobody is.
    /// </summary>
    public Guid? RepOf(EntityReference owner)
    {
        if (owner.LogicalName == UserTable.LogicalName)
        {
            return owner.Id;
        }

        var query = Query();
        query.TopCount = 1;
        query.Criteria.AddCondition(TeamCreditTable.TeamId, ConditionOperator.Equal, owner.Id);
        return service.RetrieveMultiple(query).Entities.Select(row => Id(row, TeamCreditTable.UserId)).FirstOrDefault();
    }

    /// <summary>The credited teams of some reps.</summary>
    public ILookup<Guid, Guid> TeamsByRep(IEnumerable<Guid> reps)
    {
        var query = Query();
        query.Criteria.AddCondition(
            new ConditionExpression(TeamCreditTable.UserId, ConditionOperator.In, reps.Cast<object>().ToArray())
        );
        return Pairs(query).ToLookup(pair => pair.Key, pair => pair.Value);
    }

    /// <summary>Every team that an enabled user is credited for.</summary>
    public IReadOnlyCollection<Guid> CreditedTeams()
    {
        var query = Query();
        var user = query.AddLink(UserTable.LogicalName, TeamCreditTable.UserId, UserTable.Id);
        user.LinkCriteria.AddCondition(UserTable.IsDisabled, ConditionOperator.Equal, false);
        return Pairs(query).Select(pair => pair.Value).Distinct().ToList();
    }

    private static QueryExpression Query()
    {
        var query = new QueryExpression(TeamCreditTable.LogicalName)
        {
            ColumnSet = new ColumnSet(TeamCreditTable.TeamId, TeamCreditTable.UserId),
            NoLock = true,
        };
        query.Criteria.AddCondition(TeamCreditTable.State, ConditionOperator.Equal, RowStateCode.Active);
        query.AddOrder(TeamCreditTable.Id, OrderType.Ascending);
        return query;
    }

    private IEnumerable<KeyValuePair<Guid, Guid>> Pairs(QueryExpression query) =>
        from row in service.All(query)
        let user = Id(row, TeamCreditTable.UserId)
        let team = Id(row, TeamCreditTable.TeamId)
        where user is not null && team is not null
        select new KeyValuePair<Guid, Guid>(user.Value, team.Value);

    private static Guid? Id(Entity row, string column) => row.GetAttributeValue<EntityReference>(column)?.Id;
}
