using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage.Facts;

/// <summary>Whose rows a query is about.</summary>
internal sealed class OwnerFilter
{
    private const string Owner = "ownerid";
    private const string OwningUser = "owninguser";
    private const string UserAlias = "owner";

    private const string CreditedAlias = "credited";

    private readonly Action<QueryExpression> restrict;
    private readonly Action<QueryExpression> restrictClosed;

    private OwnerFilter(Action<QueryExpression> restrict, Action<QueryExpression> restrictClosed)
    {
        this.restrict = restrict;
        this.restrictClosed = restrictClosed;
    }

    /// <summary>The rows of these users and teams.</summary>
    public static OwnerFilter Of(IEnumerable<Guid> owners)
    {
        var values = owners.Distinct().Cast<object>().ToArray();
        return new(
            query => query.Criteria.AddCondition(In(Owner, values)),
            query =>
            {
                var credited = query.Criteria.AddFilter(LogicalOperator.Or);
                credited.AddCondition(In(OpportunityTable.CreditedTo, values));
                credited.AddCondition(In(OpportunityTable.FirstShareUser, values));
                credited.AddCondition(In(OpportunityTable.SecondShareUser, values));
                // Nobody has credited it yet: whoever owns it counts it.
                var uncredited = credited.AddFilter(LogicalOperator.And);
                uncredited.AddCondition(OpportunityTable.CreditedTo, ConditionOperator.Null);
                uncredited.AddCondition(In(Owner, values));
            }
        );
    }

    /// <summary>
    /// The rows that nobody is credited for: of a disabled user, or of a team other than the credited ones.
    /// </summary>
    public static OwnerFilter Unattributed(IReadOnlyCollection<Guid> creditedTeams) =>
        new(
            query => Nobody(query, query.Criteria, creditedTeams),
            query =>
            {
                var credited = query.AddLink(
                    UserTable.LogicalName,
                    OpportunityTable.CreditedTo,
                    UserTable.Id,
                    JoinOperator.LeftOuter
                );
                credited.EntityAlias = CreditedAlias;
                query.Criteria.AddCondition(OpportunityTable.FirstShareUser, ConditionOperator.Null);
                var either = query.Criteria.AddFilter(LogicalOperator.Or);
                either.AddCondition(CreditedAlias, UserTable.IsDisabled, ConditionOperator.Equal, true);
                var uncredited = either.AddFilter(LogicalOperator.And);
                uncredited.AddCondition(OpportunityTable.CreditedTo, ConditionOperator.Null);
                Nobody(query, uncredited, creditedTeams);
            }
        );

    /// <summary>Adds the condition to a query of open deals or leads.</summary>
    public void Restrict(QueryExpression query) => restrict(query);

    /// <summary>
    /// Adds the condition to a query of closed deals: not who owns them now, but who is credited with them.
    /// </summary>
    public void RestrictClosed(QueryExpression query) => restrictClosed(query);

    private static void Nobody(QueryExpression query, FilterExpression filter, IReadOnlyCollection<Guid> creditedTeams)
    {
        var user = query.AddLink(UserTable.LogicalName, OwningUser, UserTable.Id, JoinOperator.LeftOuter);
        user.EntityAlias = UserAlias;
        var nobody = filter.AddFilter(LogicalOperator.Or);
        nobody.AddCondition(UserAlias, UserTable.IsDisabled, ConditionOperator.Equal, true);
        nobody.AddCondition(OwningUser, ConditionOperator.Null);
        if (creditedTeams.Count > 0)
        {
            filter.AddCondition(
                new ConditionExpression(Owner, ConditionOperator.NotIn, creditedTeams.Cast<object>().ToArray())
            );
        }
    }

    private static ConditionExpression In(string column, object[] values) => new(column, ConditionOperator.In, values);
}
