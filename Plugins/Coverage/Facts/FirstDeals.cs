using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage.Facts;

/// <summary>
/// Finds the first deal of reps who seem to be new: it may have closed before the days that are read. One request for
/// all of
/// them, none where nobody seems new.
/// </summary>
/// <param name="service">Acts as SYSTEM.</param>
/// <param name="configuration">The configuration in force.</param>
internal sealed class FirstDeals(IOrganizationService service, SalesConfiguration configuration)
{
    // A rep with more deals than this that closed more than a year ago is not new, whichever of them came first.
    private const int MostRows = 5_000;

    /// <summary>The same books with the first deals that were found.</summary>
    /// <param name="books">Each rep's deals as far as they were read.</param>
    /// <param name="reps">The reps with their teams.</param>
    /// <param name="closedFrom">The first day whose closed deals were read.</param>
    public IReadOnlyDictionary<Guid, RepDeals> Complete(
        IReadOnlyDictionary<Guid, RepDeals> books,
        IEnumerable<RepProfile> reps,
        DateTime closedFrom
    )
    {
        var unsure = reps.Where(rep => SeemsNew(books[rep.RepId], closedFrom)).ToList();
        if (unsure.Count == 0)
        {
            return books;
        }

        var found = FirstOf(unsure.SelectMany(rep => rep.Owners).Distinct(), closedFrom);
        var first = unsure.ToDictionary(
            rep => rep.RepId,
            rep => rep.Owners.Select(owner => found.TryGetValue(owner, out var day) ? day : (DateTime?)null).Min()
        );
        return books.ToDictionary(
            book => book.Key,
            book => first.TryGetValue(book.Key, out var day) ? book.Value with { FirstDealOn = day } : book.Value
        );
    }

    private static bool SeemsNew(RepDeals book, DateTime closedFrom) =>
        book.IsAny && book.Open.Concat(book.Closed).All(deal => deal.CreatedOn >= closedFrom);

    private Dictionary<Guid, DateTime> FirstOf(IEnumerable<Guid> owners, DateTime closedFrom)
    {
        var query = new QueryExpression(OpportunityTable.LogicalName)
        {
            ColumnSet = new ColumnSet(OpportunityTable.Owner, OpportunityTable.CreatedOn),
            TopCount = MostRows,
            NoLock = true,
        };
        OwnerFilter.Of(owners).Restrict(query);
        query.Criteria.AddCondition(OpportunityTable.State, ConditionOperator.NotEqual, OpportunityStateCode.Open);
        query.Criteria.AddCondition(OpportunityTable.ActualCloseDate, ConditionOperator.LessThan, closedFrom);
        query.AddOrder(OpportunityTable.CreatedOn, OrderType.Ascending);
        return service
            .RetrieveMultiple(query)
            .Entities.GroupBy(row => row.GetAttributeValue<EntityReference>(OpportunityTable.Owner)?.Id ?? Guid.Empty)
            .ToDictionary(
                rows => rows.Key,
                rows =>
                    configuration.DayOf(rows.Min(row => row.GetAttributeValue<DateTime>(OpportunityTable.CreatedOn)))
            );
    }
}
