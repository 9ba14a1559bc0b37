using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Opportunities;

/// <summary>
/// Finds the rows of ours that hang on deals: answers and ended stays, which go where the deal goes, and events, which
/// stay
/// with whom the deal belonged to then. No relationship takes them along.
/// </summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class DealRowsStore(IOrganizationService service)
{
    // A deal has some twenty; more come with the next job, or by night.
    private const int Most = 500;

    private const string Deal = "deal";
    private const int Portion = 100;

    // A query takes some two thousand values.
    private const int MostValues = 1_500;

    private static readonly IReadOnlyList<KeyValuePair<string, string>> Tables =
    [
        new(QualificationAnswerTable.LogicalName, QualificationAnswerTable.OpportunityId),
        new(StageChangeTable.LogicalName, StageChangeTable.OpportunityId),
    ];

    private static readonly IReadOnlyList<KeyValuePair<string, string>> WithEvents =
    [
        .. Tables,
        new(DealChangeTable.LogicalName, DealChangeTable.OpportunityId),
    ];

    /// <summary>The deal's rows that somebody else owns than the deal.</summary>
    public IReadOnlyList<EntityReference> OfOthers(Guid opportunityId, EntityReference owner) =>
        Find(
            Tables,
            query =>
            {
                query.Criteria.AddCondition(query.ColumnSet.Columns[0], ConditionOperator.Equal, opportunityId);
                query.Criteria.AddCondition("ownerid", ConditionOperator.NotEqual, owner.Id);
            }
        );

    /// <summary>Rows whose deal is gone: deleting it took the link away.</summary>
    public IReadOnlyList<EntityReference> WithoutDeal() =>
        Find(WithEvents, query => query.Criteria.AddCondition(query.ColumnSet.Columns[0], ConditionOperator.Null));

    /// <summary>
    /// Rows that SYSTEM keeps although the deal's owner could own them now, with that owner; a portion of them.
    /// </summary>
    /// <param name="system">SYSTEM.</param>
    /// <param name="unready">Who cannot own rows of ours.</param>
    public IReadOnlyList<KeyValuePair<EntityReference, EntityReference>> KeptBy(
        EntityReference system,
        IReadOnlyCollection<Guid> unready
    ) =>
        Tables
            .SelectMany(table =>
            {
                var query = new QueryExpression(table.Key)
                {
                    ColumnSet = new ColumnSet(table.Value),
                    TopCount = Portion,
                };
                query.Criteria.AddCondition(OpportunityTable.Owner, ConditionOperator.Equal, system.Id);
                var deal = query.AddLink(OpportunityTable.LogicalName, table.Value, OpportunityTable.Id);
                deal.EntityAlias = Deal;
                deal.Columns = new ColumnSet(OpportunityTable.Owner);
                deal.LinkCriteria.AddCondition(
                    new ConditionExpression(
                        OpportunityTable.Owner,
                        ConditionOperator.NotIn,
                        unready.Take(MostValues).Concat([system.Id]).Cast<object>().ToArray()
                    )
                );
                return service
                    .RetrieveMultiple(query)
                    .Entities.Select(row => new KeyValuePair<EntityReference, EntityReference>(
                        row.ToEntityReference(),
                        (EntityReference)row.GetAttributeValue<AliasedValue>(Deal + "." + OpportunityTable.Owner).Value
                    ));
            })
            .Where(row => !unready.Contains(row.Value.Id))
            .ToList();

    private List<EntityReference> Find(
        IEnumerable<KeyValuePair<string, string>> tables,
        Action<QueryExpression> restrict
    ) =>
        tables
            .SelectMany(table =>
            {
                var query = new QueryExpression(table.Key) { ColumnSet = new ColumnSet(table.Value), TopCount = Most };
                restrict(query);
                return service.RetrieveMultiple(query).Entities.Select(row => row.ToEntityReference());
            })
            .ToList();
}
