using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Runtime;

namespace SalesCorner.Plugins.Coverage.Facts;

/// <summary>
/// Counts leads page by page. An aggregate ends at 50,000 rows with an error, and a queue or a marketing user may have
/// more; inside a transaction that error would be the end of the whole call.
/// </summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class LeadStore(IOrganizationService service)
{
    /// <summary>So many are counted: ten pages. One more stands for "more than that".</summary>
    public const int Most = 50_000;

    private const string Lead = "lead";
    private const string LeadId = "leadid";
    private const string Owner = "ownerid";

    /// <summary>
    /// How many leads of each owner were created on that day or later: one request where they are few.
    /// </summary>
    public IReadOnlyDictionary<Guid, int> CreatedBy(IEnumerable<Guid> owners, DateTime from)
    {
        var all = owners.Distinct().ToList();
        var together = Read(OwnerFilter.Of(all), from).ToList();
        return together.Count <= Most
            ? together
                .GroupBy(row => row.GetAttributeValue<EntityReference>(Owner).Id)
                .ToDictionary(group => group.Key, group => group.Count())
            // One of them may hide the leads of the others.
            : all.ToDictionary(owner => owner, owner => CountOf(OwnerFilter.Of([owner]), from));
    }

    /// <summary>How many leads of some owners were created on that day or later.</summary>
    public int CountOf(OwnerFilter owners, DateTime from) => Read(owners, from).Count();

    private IEnumerable<Entity> Read(OwnerFilter owners, DateTime from)
    {
        var query = new QueryExpression(Lead) { ColumnSet = new ColumnSet(LeadId, Owner), NoLock = true };
        owners.Restrict(query);
        query.Criteria.AddCondition("createdon", ConditionOperator.OnOrAfter, from);
        query.AddOrder(LeadId, OrderType.Ascending);
        return service.All(query).Take(Most + 1);
    }
}
