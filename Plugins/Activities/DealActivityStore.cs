using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Activities;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Activities;

/// <summary>
/// Reads the activities of open deals: those that regard the deal, its quotes and orders, and its customer where that
/// is the
/// customer's only open deal. Two requests, one more where customers have activities of their own, however many deals.
/// </summary>
/// <param name="service">Acts as SYSTEM.</param>
/// <param name="rules">Which activities count, and on which days.</param>
internal sealed class DealActivityStore(IOrganizationService service, ActivityRules rules)
{
    private const string Quote = "quote";
    private const string Order = "order";
    private const string Connection = "connection";
    private const string Rival = "rival";

    private static string[] DealColumns =>
        [
            OpportunityTable.Id,
            OpportunityTable.CreatedOn,
            OpportunityTable.QualifiedOn,
            OpportunityTable.Owner,
            .. CustomerDeals.Columns,
            .. ActivityColumns.All,
        ];

    private readonly Dictionary<Guid, Guid> onlyDeals = [];
    private readonly HashSet<Guid> knownCustomers = [];
    private Dictionary<Guid, Entity> open = [];
    private Dictionary<Guid, Guid> own = [];
    private ILookup<Guid, Entity> read = Array.Empty<Entity>().ToLookup(row => row.Id);

    /// <summary>Those of the deals that are open, with their activities.</summary>
    public IReadOnlyList<DealWithActivities> Of(Guid[] deals)
    {
        var rows = service.All(OpenDeals(deals)).ToList();
        read = rows.ToLookup(row => row.Id);
        open = read.ToDictionary(group => group.Key, group => group.First());
        own = OwnOf(rows);
        return WithActivities();
    }

    /// <summary>The rows of the deals that were found open.</summary>
    public IReadOnlyCollection<Entity> Open => open.Values;

    /// <summary>The same deals with the activities that they have now: one request.</summary>
    public IReadOnlyList<DealWithActivities> OnceMore() => WithActivities();

    private List<DealWithActivities> WithActivities()
    {
        var customers = rules.Settings.CountCustomers
            ? open.Values.SelectMany(CustomerDeals.CustomersOf).Distinct().ToList()
            : [];
        var activities = new ActivityRead(service, withPeople: true).Of(
            own.Keys,
            customers,
            open.Values.Select(CreatedOn).DefaultIfEmpty().Min()
        );
        var byDeal = Assigned(activities).ToLookup(pair => pair.Key, pair => pair.Value);
        return open
            .Values.Select(deal => new DealWithActivities(deal, byDeal[deal.Id].ToList())
            {
                Deciders = DecidersOf(read[deal.Id]),
                Competitors = read[deal.Id]
                    .Select(row => Id(row, Rival, DealCompetitorTable.Competitor))
                    .OfType<Guid>()
                    .Distinct()
                    .Count(),
            })
            .ToList();
    }

    private Dictionary<Guid, Guid> OnlyDealsOf(IEnumerable<Guid> customers)
    {
        var unknown = customers.Where(knownCustomers.Add).ToList();
        if (unknown.Count > 0)
        {
            foreach (var found in new CustomerDeals(service, PagedRead.PageSize).OnlyDealsOf(unknown))
            {
                onlyDeals[found.Key] = found.Value;
            }
        }

        return onlyDeals;
    }

    private IEnumerable<KeyValuePair<Guid, DealActivity>> Assigned(IReadOnlyCollection<Entity> activities)
    {
        var only = OnlyDealsOf(activities.Select(Regarded).Where(id => !own.ContainsKey(id)).Distinct());
        foreach (var rows in activities.GroupBy(row => row.Id))
        {
            var row = rows.First();
            var isOwn = own.TryGetValue(Regarded(row), out var deal);
            if (
                (isOwn || only.TryGetValue(Regarded(row), out deal))
                && open.TryGetValue(deal, out var dealRow)
                && ActivityRead.Read(row, rules) is { } activity
                && (isOwn || IsSince(activity, CreatedOn(dealRow)))
            )
            {
                yield return new KeyValuePair<Guid, DealActivity>(
                    deal,
                    activity with
                    {
                        People = ActivityPeople.Of(rows),
                    }
                );
            }
        }
    }

    // What the customer did before the deal was opened is no work on the deal.
    private bool IsSince(DealActivity activity, DateTime createdOn) =>
        (activity.EndedOn ?? activity.PlannedEnd)?.Date >= rules.Zone.DayOf(createdOn);

    private static Guid Regarded(Entity activity) =>
        activity.GetAttributeValue<EntityReference>(ActivityTable.Regarding).Id;

    private static DateTime CreatedOn(Entity deal) => deal.GetAttributeValue<DateTime>(OpportunityTable.CreatedOn);

    // The deals with their quotes and orders: each of them, and the deal that it belongs to.
    private static Dictionary<Guid, Guid> OwnOf(IEnumerable<Entity> rows)
    {
        var ids = new Dictionary<Guid, Guid>();
        foreach (var row in rows)
        {
            ids[row.Id] = row.Id;
            foreach (
                var document in new[]
                {
                    Id(row, Quote, CustomerDocumentTable.QuoteId),
                    Id(row, Order, CustomerDocumentTable.OrderId),
                }.OfType<Guid>()
            )
            {
                ids[document] = row.Id;
            }
        }

        return ids;
    }

    // A connection names its role; who decides on this deal need not do so on another.
    private HashSet<Guid> DecidersOf(IEnumerable<Entity> rows) =>
        new(
            rows.Where(row => rules.People.Decides(Reference(row, ConnectionTable.Role)?.Name))
                .Select(row => Reference(row, ConnectionTable.To)?.Id)
                .OfType<Guid>()
        );

    private static EntityReference? Reference(Entity row, string column) =>
        row.GetAttributeValue<AliasedValue>(Connection + "." + column)?.Value as EntityReference;

    private static Guid? Id(Entity row, string alias, string key) =>
        row.GetAttributeValue<AliasedValue>(alias + "." + key)?.Value as Guid?;

    private static QueryExpression OpenDeals(Guid[] deals)
    {
        var query = new QueryExpression(OpportunityTable.LogicalName)
        {
            ColumnSet = new ColumnSet(DealColumns),
            NoLock = true,
        };
        query.Criteria.AddCondition(
            new ConditionExpression(OpportunityTable.Id, ConditionOperator.In, deals.Cast<object>().ToArray())
        );
        query.Criteria.AddCondition(OpportunityTable.State, ConditionOperator.Equal, OpportunityStateCode.Open);
        query.AddOrder(OpportunityTable.Id, OrderType.Ascending);
        Documents(query, CustomerDocumentTable.Quote, CustomerDocumentTable.QuoteId, Quote);
        Documents(query, CustomerDocumentTable.Order, CustomerDocumentTable.OrderId, Order);
        Roles(query);
        var rivals = query.AddLink(
            DealCompetitorTable.LogicalName,
            OpportunityTable.Id,
            DealCompetitorTable.Opportunity,
            JoinOperator.LeftOuter
        );
        rivals.EntityAlias = Rival;
        rivals.Columns = new ColumnSet(DealCompetitorTable.Competitor);
        Sort(query, Rival, DealCompetitorTable.Competitor);
        return query;
    }

    private static void Roles(QueryExpression query)
    {
        var roles = query.AddLink(
            ConnectionTable.LogicalName,
            OpportunityTable.Id,
            ConnectionTable.From,
            JoinOperator.LeftOuter
        );
        roles.EntityAlias = Connection;
        roles.Columns = new ColumnSet(ConnectionTable.To, ConnectionTable.Role);
        roles.LinkCriteria.AddCondition(ConnectionTable.Role, ConditionOperator.NotNull);
        roles.LinkCriteria.AddCondition(ConnectionTable.State, ConditionOperator.Equal, RowStateCode.Active);
        Sort(query, Connection, ConnectionTable.Id);
    }

    // A deal comes once for each combination of what is linked to it: in an order, so that a page can end between them.
    private static void Sort(QueryExpression query, string alias, string key) =>
        query.Orders.Add(new OrderExpression(key, OrderType.Ascending) { EntityName = alias });

    private static void Documents(QueryExpression query, string table, string key, string alias)
    {
        var link = query.AddLink(table, OpportunityTable.Id, CustomerDocumentTable.Opportunity, JoinOperator.LeftOuter);
        link.EntityAlias = alias;
        link.Columns = new ColumnSet(key);
        Sort(query, alias, key);
    }
}
