using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Activities;

/// <summary>
/// Finds the open deals that an activity concerns by what it regards: itself, its quote or order, or its customer where
/// that
/// is the customer's only open deal. One read where no deal is concerned; none where what is regarded can have no deal.
/// </summary>
/// <param name="service">Acts as SYSTEM.</param>
/// <param name="rules">Which activities count; asked last, so that a customer without a deal costs one read and not
/// two.</param>
internal sealed class RegardedDeals(IOrganizationService service, Lazy<ActivityRules> rules)
{
    // Enough to see that a customer has more than one deal.
    private const int FewDeals = 50;

    /// <summary>The deals; without those of customers where the settings do not count them.</summary>
    public IReadOnlyList<Guid> Of(IReadOnlyCollection<EntityReference> regarded)
    {
        var itself = regarded.Where(row => row.LogicalName == OpportunityTable.LogicalName).Select(row => row.Id);
        if (regarded.Select(KindOf).OfType<string>().Distinct(StringComparer.Ordinal).Count() > 1)
        {
            var found = new KindsTogether(service).Find(regarded);
            return itself.Concat(found.OfDocuments).Concat(IfCounted(found.OfCustomers)).Distinct().ToList();
        }

        var deals = itself
            .Concat(OfDocuments(regarded, CustomerDocumentTable.Quote, CustomerDocumentTable.QuoteId))
            .Concat(OfDocuments(regarded, CustomerDocumentTable.Order, CustomerDocumentTable.OrderId));
        return deals.Concat(OfCustomers(regarded)).Distinct().ToList();
    }

    private List<Guid> OfDocuments(IEnumerable<EntityReference> regarded, string table, string key)
    {
        var ids = regarded.Where(row => row.LogicalName == table).Select(row => (object)row.Id).Distinct().ToArray();
        if (ids.Length == 0)
        {
            return [];
        }

        var query = new QueryExpression(table)
        {
            ColumnSet = new ColumnSet(CustomerDocumentTable.Opportunity),
            TopCount = ids.Length,
            NoLock = true,
        };
        query.Criteria.AddCondition(new ConditionExpression(key, ConditionOperator.In, ids));
        query
            .AddLink(OpportunityTable.LogicalName, CustomerDocumentTable.Opportunity, OpportunityTable.Id)
            .LinkCriteria.AddCondition(OpportunityTable.State, ConditionOperator.Equal, OpportunityStateCode.Open);
        return service
            .RetrieveMultiple(query)
            .Entities.Select(row => row.GetAttributeValue<EntityReference>(CustomerDocumentTable.Opportunity).Id)
            .ToList();
    }

    private IReadOnlyList<Guid> OfCustomers(IEnumerable<EntityReference> regarded)
    {
        var customers = regarded
            .Where(row => row.LogicalName is CustomerDocumentTable.Account or CustomerDocumentTable.Contact)
            .Select(row => row.Id)
            .Distinct()
            .ToList();
        var deals =
            customers.Count == 0 ? [] : new CustomerDeals(service, FewDeals).OnlyDealsOf(customers).Values.ToList();
        return IfCounted(deals);
    }

    private IReadOnlyList<Guid> IfCounted(IReadOnlyList<Guid> ofCustomers) =>
        ofCustomers.Count > 0 && rules.Value.Settings.CountCustomers ? ofCustomers : [];

    // What has to be asked for in the same way; null where a deal is known or there can be none.
    private static string? KindOf(EntityReference regarded) =>
        regarded.LogicalName switch
        {
            CustomerDocumentTable.Account or CustomerDocumentTable.Contact => CustomerDocumentTable.Account,
            CustomerDocumentTable.Quote or CustomerDocumentTable.Order => regarded.LogicalName,
            _ => null,
        };
}
