using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Activities;

/// <summary>
/// Finds in one request the open deals that documents and customers concern, for an activity that was moved from one
/// kind to
/// another: from a quote to an account, say.
/// </summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class KindsTogether(IOrganizationService service)
{
    // Of one customer with more deals than that it is known that it has more than one.
    private const int MostRows = 1_000;

    private static readonly IReadOnlyList<KeyValuePair<string, string>> Documents =
    [
        new(CustomerDocumentTable.Quote, CustomerDocumentTable.QuoteId),
        new(CustomerDocumentTable.Order, CustomerDocumentTable.OrderId),
    ];

    /// <summary>Finds them.</summary>
    public ConcernedDeals Find(IReadOnlyCollection<EntityReference> regarded)
    {
        var customers = new HashSet<Guid>(
            IdsOf(regarded, CustomerDocumentTable.Account).Concat(IdsOf(regarded, CustomerDocumentTable.Contact))
        );
        var rows = service.RetrieveMultiple(Query(regarded, customers)).Entities;
        return new ConcernedDeals(
            [
                .. rows.Where(row => Documents.Any(table => row.Contains(table.Key + "." + table.Value)))
                    .Select(row => row.Id)
                    .Distinct(),
            ],
            [
                .. customers
                    .Select(customer =>
                        rows.Where(row => CustomerDeals.CustomersOf(row).Contains(customer))
                            .Select(row => row.Id)
                            .Distinct()
                            .ToList()
                    )
                    .Where(deals => deals.Count == 1)
                    .Select(deals => deals[0]),
            ]
        );
    }

    private static QueryExpression Query(IReadOnlyCollection<EntityReference> regarded, HashSet<Guid> customers)
    {
        var query = new QueryExpression(OpportunityTable.LogicalName)
        {
            ColumnSet = new ColumnSet(CustomerDeals.Columns),
            TopCount = MostRows,
            NoLock = true,
        };
        query.Criteria.AddCondition(OpportunityTable.State, ConditionOperator.Equal, OpportunityStateCode.Open);
        var either = query.Criteria.AddFilter(LogicalOperator.Or);
        foreach (var table in Documents)
        {
            if (IdsOf(regarded, table.Key).Cast<object>().ToArray() is { Length: > 0 } ids)
            {
                var link = query.AddLink(
                    table.Key,
                    OpportunityTable.Id,
                    CustomerDocumentTable.Opportunity,
                    JoinOperator.LeftOuter
                );
                link.EntityAlias = table.Key;
                link.Columns = new ColumnSet(table.Value);
                link.LinkCriteria.AddCondition(new ConditionExpression(table.Value, ConditionOperator.In, ids));
                either.AddCondition(table.Key, table.Value, ConditionOperator.NotNull);
                // A document's deal comes first, so that a customer with thousands of deals does not hide it.
                query.Orders.Insert(
                    0,
                    new OrderExpression(table.Value, OrderType.Descending) { EntityName = table.Key }
                );
            }
        }

        foreach (var column in customers.Count == 0 ? [] : CustomerDeals.Columns)
        {
            either.AddCondition(
                new ConditionExpression(column, ConditionOperator.In, customers.Cast<object>().ToArray())
            );
        }

        return query;
    }

    private static IEnumerable<Guid> IdsOf(IEnumerable<EntityReference> regarded, string table) =>
        regarded.Where(row => row.LogicalName == table).Select(row => row.Id).Distinct();
}

/// <summary>Open deals that an activity concerns.</summary>
/// <param name="OfDocuments">Those of quotes and orders.</param>
/// <param name="OfCustomers">The only deals of customers.</param>
internal sealed record ConcernedDeals(IReadOnlyList<Guid> OfDocuments, IReadOnlyList<Guid> OfCustomers);
