using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Reviews.Rows;

/// <summary>Reads and writes one-to-ones.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class ReviewStore(IOrganizationService service)
{
    // A rep has one every other week: so many are years.
    private const int Most = 200;

    /// <summary>A rep's one-to-ones, the latest first.</summary>
    public IReadOnlyList<Entity> OfRep(Guid repId)
    {
        var query = Query(CoachingReviewTable.On, CoachingReviewTable.IsLatest, CoachingReviewTable.NextReviewOn);
        query.TopCount = Most;
        query.Criteria.AddCondition(CoachingReviewTable.Rep, ConditionOperator.Equal, repId);
        query.AddOrder(CoachingReviewTable.On, OrderType.Descending);
        query.AddOrder(CoachingReviewTable.Id, OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities;
    }

    /// <summary>The days of some reps' one-to-ones between two days, by rep.</summary>
    public ILookup<Guid, DateTime> DaysOf(IEnumerable<Guid> reps, DateTime from, DateTime until)
    {
        var query = Query(CoachingReviewTable.Rep, CoachingReviewTable.On);
        query.Criteria.AddCondition(
            new ConditionExpression(CoachingReviewTable.Rep, ConditionOperator.In, reps.Cast<object>().ToArray())
        );
        query.Criteria.AddCondition(CoachingReviewTable.On, ConditionOperator.OnOrAfter, from);
        query.Criteria.AddCondition(CoachingReviewTable.On, ConditionOperator.OnOrBefore, until);
        query.AddOrder(CoachingReviewTable.Id, OrderType.Ascending);
        return ByRep(query);
    }

    /// <summary>The day of each rep's last one-to-one.</summary>
    public IReadOnlyDictionary<Guid, DateTime> LastOf(IEnumerable<Guid> reps)
    {
        var query = Query(CoachingReviewTable.Rep, CoachingReviewTable.On);
        query.Criteria.AddCondition(
            new ConditionExpression(CoachingReviewTable.Rep, ConditionOperator.In, reps.Cast<object>().ToArray())
        );
        query.Criteria.AddCondition(CoachingReviewTable.IsLatest, ConditionOperator.Equal, true);
        query.AddOrder(CoachingReviewTable.Id, OrderType.Ascending);
        return ByRep(query).ToDictionary(rep => rep.Key, rep => rep.Max());
    }

    /// <summary>Marks the latest one of a rep, and only that; says which day it is of.</summary>
    public DateTime? MarkLatest(Guid repId)
    {
        var reviews = OfRep(repId);
        for (var index = 0; index < reviews.Count; index++)
        {
            if (reviews[index].GetAttributeValue<bool?>(CoachingReviewTable.IsLatest) != (index == 0))
            {
                service.UpdateAsRead(
                    new Entity(CoachingReviewTable.LogicalName, reviews[index].Id)
                    {
                        RowVersion = reviews[index].RowVersion,
                        [CoachingReviewTable.IsLatest] = index == 0,
                    }
                );
            }
        }

        return reviews.Count == 0 ? null : reviews[0].GetAttributeValue<DateTime?>(CoachingReviewTable.On)?.Date;
    }

    private static QueryExpression Query(params string[] columns)
    {
        var query = new QueryExpression(CoachingReviewTable.LogicalName) { ColumnSet = new ColumnSet(columns) };
        query.Criteria.AddCondition(CoachingReviewTable.State, ConditionOperator.Equal, RowStateCode.Active);
        query.Criteria.AddCondition(CoachingReviewTable.On, ConditionOperator.NotNull);
        return query;
    }

    private ILookup<Guid, DateTime> ByRep(QueryExpression query) =>
        service
            .All(query)
            .ToLookup(
                row => row.GetAttributeValue<EntityReference>(CoachingReviewTable.Rep).Id,
                row => row.GetAttributeValue<DateTime>(CoachingReviewTable.On).Date
            );
}
