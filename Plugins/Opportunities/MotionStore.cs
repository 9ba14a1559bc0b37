using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Settings;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Opportunities;

/// <summary>Asks whether the customer of a deal had bought before.</summary>
/// <param name="service">Acts as SYSTEM.</param>
/// <param name="settings">Whether the accounts above the customer count too.</param>
internal sealed class MotionStore(IOrganizationService service, MotionSettings settings)
{
    private const string AccountId = "accountid";

    // A query takes some two thousand values, and each customer stands in three conditions.
    private const int MostCustomers = 600;

    private static readonly string[] Customers =
    [
        OpportunityTable.ParentAccount,
        OpportunityTable.Customer,
        OpportunityTable.ParentContact,
    ];

    /// <summary>Whether a deal with the customer had been won by that day: one read.</summary>
    /// <param name="customer">An account or contact.</param>
    /// <param name="day">The day.</param>
    /// <param name="except">The deal that is asked for; null while it is not there yet.</param>
    public bool HadBought(EntityReference customer, DateTime day, Guid? except = null)
    {
        var query = Won(new ColumnSet(OpportunityTable.Id));
        query.TopCount = 1;
        query.Criteria.AddCondition(OpportunityTable.ActualCloseDate, ConditionOperator.OnOrBefore, day);
        if (except is { } id)
        {
            query.Criteria.AddCondition(OpportunityTable.Id, ConditionOperator.NotEqual, id);
        }

        if (settings.ByGroup && customer.LogicalName == CustomerDocumentTable.Account)
        {
            query
                .AddLink(CustomerDocumentTable.Account, OpportunityTable.ParentAccount, AccountId)
                .LinkCriteria.AddCondition(AccountId, ConditionOperator.AboveOrEqual, customer.Id);
        }
        else
        {
            var either = query.Criteria.AddFilter(LogicalOperator.Or);
            foreach (var column in ColumnsOf(customer))
            {
                either.AddCondition(column, ConditionOperator.Equal, customer.Id);
            }
        }

        return service.RetrieveMultiple(query).Entities.Count > 0;
    }

    /// <summary>
    /// What several customers bought: a read for each 5,000 won deals. By groups of accounts each customer is asked
    /// for.
    /// </summary>
    public IPurchases Purchases(IReadOnlyCollection<EntityReference> customers)
    {
        if (settings.ByGroup)
        {
            return new AskedPurchases(this);
        }

        var won = new List<Entity>();
        var ids = customers.Select(customer => customer.Id).Distinct().ToList();
        for (var start = 0; start < ids.Count; start += MostCustomers)
        {
            var query = Won(new ColumnSet([OpportunityTable.ActualCloseDate, .. Customers]));
            query.Criteria.AddCondition(OpportunityTable.ActualCloseDate, ConditionOperator.NotNull);
            var either = query.Criteria.AddFilter(LogicalOperator.Or);
            foreach (var column in Customers)
            {
                either.AddCondition(
                    new ConditionExpression(
                        column,
                        ConditionOperator.In,
                        ids.Skip(start).Take(MostCustomers).Cast<object>().ToArray()
                    )
                );
            }

            query.AddOrder(OpportunityTable.Id, OrderType.Ascending);
            won.AddRange(service.All(query));
        }

        return new ReadPurchases(won);
    }

    private static string[] ColumnsOf(EntityReference customer) =>
        customer.LogicalName == CustomerDocumentTable.Account
            ? [OpportunityTable.ParentAccount, OpportunityTable.Customer]
            : [OpportunityTable.Customer, OpportunityTable.ParentContact];

    private static QueryExpression Won(ColumnSet columns)
    {
        var query = new QueryExpression(OpportunityTable.LogicalName) { ColumnSet = columns, NoLock = true };
        query.Criteria.AddCondition(OpportunityTable.State, ConditionOperator.Equal, OpportunityStateCode.Won);
        return query;
    }

    private sealed class AskedPurchases(MotionStore store) : IPurchases
    {
        public bool HadBought(EntityReference customer, DateTime day, Guid except) =>
            store.HadBought(customer, day, except);
    }

    private sealed class ReadPurchases(IReadOnlyCollection<Entity> won) : IPurchases
    {
        private readonly ILookup<Guid, Entity> byCustomer = won.SelectMany(
                row =>
                    Customers
                        .Select(column => row.GetAttributeValue<EntityReference>(column)?.Id)
                        .OfType<Guid>()
                        .Distinct(),
                (row, customer) => new KeyValuePair<Guid, Entity>(customer, row)
            )
            .ToLookup(pair => pair.Key, pair => pair.Value);

        public bool HadBought(EntityReference customer, DateTime day, Guid except) =>
            byCustomer[customer.Id]
                .Any(row =>
                    row.Id != except && row.GetAttributeValue<DateTime>(OpportunityTable.ActualCloseDate).Date <= day
                );
    }
}

/// <summary>What customers bought.</summary>
internal interface IPurchases
{
    /// <summary>Whether a deal with the customer other than the given one had been won by that day.</summary>
    bool HadBought(EntityReference customer, DateTime day, Guid except);
}
