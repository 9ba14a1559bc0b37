using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage;

/// <summary>Whose rows a query is about.</summary>
internal sealed class OwnerFilter
{
    private const string Owner = "ownerid";
    private const string OwningUser = "owninguser";
    private const string UserAlias = "owner";

    private readonly Action<QueryExpression> restrict;

    private OwnerFilter(Action<QueryExpression> restrict)
    {
        this.restrict = restrict;
    }

    /// <summary>The rows of these users and teams.</summary>
    public static OwnerFilter Of(IEnumerable<Guid> owners)
    {
        var values = owners.Distinct().Cast<object>().ToArray();
        return new(query => query.Criteria.AddCondition(new ConditionExpression(Owner, ConditionOperator.In, values)));
    }

    /// <summary>The rows that nobody is credited for: of a disabled user, or of a team other than the credited ones.</summary>
    public static OwnerFilter Unattributed(IReadOnlyCollection<Guid> creditedTeams) => new(query =>
    {
        var user = query.AddLink(UserTable.LogicalName, OwningUser, UserTable.Id, JoinOperator.LeftOuter);
        user.EntityAlias = UserAlias;
        var nobody = query.Criteria.AddFilter(LogicalOperator.Or);
        nobody.AddCondition(UserAlias, UserTable.IsDisabled, ConditionOperator.Equal, true);
        nobody.AddCondition(OwningUser, ConditionOperator.Null);
        if (creditedTeams.Count > 0)
        {
            query.Criteria.AddCondition(new ConditionExpression(Owner, ConditionOperator.NotIn, creditedTeams.Cast<object>().ToArray()));
        }
    });

    /// <summary>Adds the condition to a query.</summary>
    public void Restrict(QueryExpression query) => restrict(query);
}
