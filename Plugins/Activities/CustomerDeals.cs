using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Activities;

/// <summary>
/// Finds the one open deal of a customer. A customer with hundreds of them costs no more than one with two.
/// </summary>
/// <param name="service">Acts as SYSTEM.</param>
/// <param name="page">Rows a request.</param>
internal sealed class CustomerDeals(IOrganizationService service, int page)
{
    // A query takes some two thousand values, and each customer stands in three conditions.
    private const int MostCustomers = 600;

    /// <summary>The columns of an opportunity that name its customers.</summary>
    public static readonly string[] Columns =
    [
        OpportunityTable.Customer,
        OpportunityTable.ParentAccount,
        OpportunityTable.ParentContact,
    ];

    /// <summary>The customers of a deal's row.</summary>
    public static IEnumerable<Guid> CustomersOf(Entity deal) =>
        Columns
            .Select(deal.GetAttributeValue<EntityReference>)
            .OfType<EntityReference>()
            .Select(customer => customer.Id)
            .Distinct();

    /// <summary>The deal of each of the customers that has exactly one open deal.</summary>
    public IReadOnlyDictionary<Guid, Guid> OnlyDealsOf(IEnumerable<Guid> customers)
    {
        var found = new Dictionary<Guid, Guid>();
        var all = customers.Distinct().ToList();
        for (var start = 0; start < all.Count; start += MostCustomers)
        {
            foreach (var pair in Find([.. all.Skip(start).Take(MostCustomers)]))
            {
                found[pair.Key] = pair.Value;
            }
        }

        return found;
    }

    private IEnumerable<KeyValuePair<Guid, Guid>> Find(HashSet<Guid> asked)
    {
        var deals = asked.ToDictionary(customer => customer, _ => new HashSet<Guid>());
        var query = Query(asked);
        while (asked.Count > 0)
        {
            var rows = service.RetrieveMultiple(query);
            foreach (var row in rows.Entities)
            {
                foreach (var customer in CustomersOf(row).Where(asked.Contains))
                {
                    deals[customer].Add(row.Id);
                }
            }

            if (!rows.MoreRecords)
            {
                break;
            }

            query =
                asked.RemoveWhere(customer => deals[customer].Count > 1) > 0
                    ? Query(asked)
                    : Next(query, rows.PagingCookie);
        }

        return deals
            .Where(pair => pair.Value.Count == 1)
            .Select(pair => new KeyValuePair<Guid, Guid>(pair.Key, pair.Value.First()));
    }

    private static QueryExpression Next(QueryExpression query, string cookie)
    {
        query.PageInfo.PageNumber++;
        query.PageInfo.PagingCookie = cookie;
        return query;
    }

    private QueryExpression Query(IEnumerable<Guid> customers)
    {
        var query = new QueryExpression(OpportunityTable.LogicalName)
        {
            ColumnSet = new ColumnSet(Columns),
            PageInfo = new PagingInfo { Count = page, PageNumber = 1 },
            NoLock = true,
        };
        query.Criteria.AddCondition(OpportunityTable.State, ConditionOperator.Equal, OpportunityStateCode.Open);
        var either = query.Criteria.AddFilter(LogicalOperator.Or);
        var values = customers.Cast<object>().ToArray();
        foreach (var column in Columns)
        {
            either.AddCondition(new ConditionExpression(column, ConditionOperator.In, values));
        }

        query.AddOrder(OpportunityTable.Id, OrderType.Ascending);
        return query;
    }
}
