using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Motion;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>
/// Reads what the accounts of some reps bought: the won deals of two years, and of the accounts among them that look
/// new whether
/// they bought before. Two or three requests, one more for each further 5,000 rows.
/// </summary>
/// <param name="run">The call.</param>
internal sealed class AccountStore(NightlyRun run)
{
    private const string Account = "account";
    private const string AccountId = "accountid";
    private const int Inactive = 1;

    // A query takes some two thousand values.
    private const int MostIds = 1_900;

    /// <summary>
    /// Each rep's accounts that bought in the last two years, and those that were deactivated in the last.
    /// </summary>
    public ILookup<Guid, AccountHistory> Of(IReadOnlyCollection<Guid> reps)
    {
        var won = run
            .Service.All(WonDeals(reps))
            .GroupBy(row => row.Id)
            .Select(rows => rows.First())
            .ToLookup(AccountOf);
        var gone = run.Service.All(Deactivated(reps)).ToDictionary(row => row.Id);
        var ids = won.Select(account => account.Key).Union(gone.Keys).ToList();
        var since = ChurnFacts.Since(run.Today);
        var doubtful = ids.Where(id => won[id].All(row => DayOf(row) >= since)).ToList();
        var earlier = Earlier(doubtful);
        return ids.ToLookup(
            id =>
                won[id]
                    .Select(OwnerOf)
                    .Concat([gone.TryGetValue(id, out var row) ? Owner(row) : null])
                    .OfType<Guid>()
                    .First(),
            id => new AccountHistory(won[id].Select(deal => new Purchase(DayOf(deal), ValueOf(deal))).ToList())
            {
                BoughtEarlier = earlier.Contains(id),
                DeactivatedOn = gone.TryGetValue(id, out var row)
                    ? run.Configuration.DayOf(row.GetAttributeValue<DateTime>(ActivityTable.ModifiedOn))
                    : null,
            }
        );
    }

    private HashSet<Guid> Earlier(List<Guid> accounts)
    {
        var found = new HashSet<Guid>();
        for (var start = 0; start < accounts.Count; start += MostIds)
        {
            var query = Won(new ColumnSet(OpportunityTable.ParentAccount));
            query.Distinct = true;
            query.Criteria.AddCondition(
                OpportunityTable.ActualCloseDate,
                ConditionOperator.OnOrBefore,
                ChurnFacts.YearBefore(run.Today).AddDays(-1)
            );
            query.Criteria.AddCondition(
                new ConditionExpression(
                    OpportunityTable.ParentAccount,
                    ConditionOperator.In,
                    accounts.Skip(start).Take(MostIds).Cast<object>().ToArray()
                )
            );
            query.AddOrder(OpportunityTable.ParentAccount, OrderType.Ascending);
            found.UnionWith(run.Service.All(query).Select(AccountOf));
        }

        return found;
    }

    private QueryExpression WonDeals(IReadOnlyCollection<Guid> reps)
    {
        var query = Won(
            new ColumnSet(
                OpportunityTable.ParentAccount,
                OpportunityTable.ActualCloseDate,
                OpportunityTable.ActualValueBase
            )
        );
        query.Criteria.AddCondition(
            OpportunityTable.ActualCloseDate,
            ConditionOperator.OnOrAfter,
            ChurnFacts.YearBefore(run.Today)
        );
        var account = query.AddLink(Account, OpportunityTable.ParentAccount, AccountId);
        account.EntityAlias = Account;
        account.Columns = new ColumnSet(OpportunityTable.Owner);
        account.LinkCriteria.AddCondition(OwnedBy(reps));
        query.AddOrder(OpportunityTable.Id, OrderType.Ascending);
        return query;
    }

    // The platform keeps no day of a deactivation: the last change of an inactive account stands for it.
    private QueryExpression Deactivated(IReadOnlyCollection<Guid> reps)
    {
        var query = new QueryExpression(Account)
        {
            ColumnSet = new ColumnSet(OpportunityTable.Owner, ActivityTable.ModifiedOn),
            NoLock = true,
        };
        query.Criteria.AddCondition(OpportunityTable.State, ConditionOperator.Equal, Inactive);
        query.Criteria.AddCondition(ActivityTable.ModifiedOn, ConditionOperator.OnOrAfter, ChurnFacts.Since(run.Today));
        query.Criteria.AddCondition(OwnedBy(reps));
        query.AddOrder(AccountId, OrderType.Ascending);
        return query;
    }

    private static QueryExpression Won(ColumnSet columns)
    {
        var query = new QueryExpression(OpportunityTable.LogicalName) { ColumnSet = columns, NoLock = true };
        query.Criteria.AddCondition(OpportunityTable.State, ConditionOperator.Equal, OpportunityStateCode.Won);
        return query;
    }

    private static ConditionExpression OwnedBy(IReadOnlyCollection<Guid> reps) =>
        new(OpportunityTable.Owner, ConditionOperator.In, reps.Cast<object>().ToArray());

    private static Guid AccountOf(Entity row) =>
        row.GetAttributeValue<EntityReference>(OpportunityTable.ParentAccount).Id;

    private static DateTime DayOf(Entity row) => row.GetAttributeValue<DateTime>(OpportunityTable.ActualCloseDate).Date;

    private static decimal ValueOf(Entity row) =>
        row.GetAttributeValue<Money>(OpportunityTable.ActualValueBase)?.Value ?? 0m;

    private static Guid? OwnerOf(Entity row) =>
        (row.GetAttributeValue<AliasedValue>(Account + "." + OpportunityTable.Owner)?.Value as EntityReference)?.Id;

    private static Guid? Owner(Entity row) => row.GetAttributeValue<EntityReference>(OpportunityTable.Owner)?.Id;
}
