using SalesCorner.Emulator.Queries.Model;
using SalesCorner.Emulator.Queries.Sql;

namespace SalesCorner.Emulator.Queries.Plans;

/// <summary>
/// Numbers the values of a query's conditions in the order in which <see cref="QueryShape"/> lays them out.
/// </summary>
internal static class ConditionOrder
{
    /// <summary>Tells each slot where its value stands; false when the numbers do not agree.</summary>
    public static bool Place(IReadOnlyList<ParameterSlot> slots, QueryModel query, int count)
    {
        var firsts = new Dictionary<ConditionNode, int>(ReferenceEqualityComparer.Instance);
        var next = 0;
        foreach (var condition in Conditions(query.Root))
        {
            firsts[condition] = next;
            next += condition.Values.Count;
        }

        foreach (var slot in slots)
        {
            if (slot.Condition is { } condition)
            {
                slot.Place(firsts[condition]);
            }
        }

        return next == count;
    }

    private static IEnumerable<ConditionNode> Conditions(SourceNode source) =>
        Conditions(source.Filter).Concat(source.Links.SelectMany(Conditions));

    private static IEnumerable<ConditionNode> Conditions(FilterNode filter) =>
        filter.Conditions.Concat(filter.Filters.SelectMany(Conditions)).Concat(filter.Links.SelectMany(Conditions));
}
