using System.Runtime.CompilerServices;

namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>Finds the newest third of a pipeline by value: what came last is the least proven.</summary>
public static class NewestDeals
{
    private const decimal Parts = 3m;

    /// <summary>
    /// The youngest deals, one after the other, until they hold a third of the value together; the one that reaches it
    /// belongs to them.
    /// </summary>
    /// <param name="deals">The moving deals.</param>
    public static IReadOnlyCollection<PaceDeal> ThirdOf(IReadOnlyCollection<PaceDeal> deals)
    {
        var third = deals.Sum(deal => deal.Value) / Parts;
        var newest = new HashSet<PaceDeal>(new SameDeal());
        var sum = 0m;
        foreach (var deal in NewestFirst(deals))
        {
            if (sum >= third)
            {
                break;
            }

            sum += deal.Value;
            newest.Add(deal);
        }

        return newest;
    }

    // Day by day, so that only those are put in order that are asked for.
    private static IEnumerable<PaceDeal> NewestFirst(IEnumerable<PaceDeal> deals) =>
        deals
            .GroupBy(deal => deal.CreatedOn.Date)
            .OrderByDescending(day => day.Key)
            .SelectMany(day => day.OrderBy(deal => deal.Id));

    // A rep can have thousands of deals: whether two are alike in every figure takes too long, and is not what is
    // asked.
    private sealed class SameDeal : IEqualityComparer<PaceDeal>
    {
        public bool Equals(PaceDeal? one, PaceDeal? other) => ReferenceEquals(one, other);

        public int GetHashCode(PaceDeal deal) => RuntimeHelpers.GetHashCode(deal);
    }
}
