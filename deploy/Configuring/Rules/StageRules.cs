using SalesCorner.Deploy.Configuring.Input;

namespace SalesCorner.Deploy.Configuring.Rules;

/// <summary>Judges values of the sales stage, and entries that come twice.</summary>
internal static class StageRules
{
    /// <summary>What is wrong with a stage that the opportunity does not have.</summary>
    public static string Unknown(int stage, IReadOnlyCollection<int> stages) =>
        $"{stage} is no sales stage of the opportunity. Give one of {string.Join(", ", stages.Order())}.";

    /// <summary>Tells entries that have the same key as one before.</summary>
    public static void CheckTwice<T, TKey>(
        IEnumerable<Placed<T>> entries,
        Func<T, TKey> keyOf,
        string member,
        ICollection<Problem> problems,
        IEqualityComparer<TKey>? comparer = null
    )
        where TKey : notnull
    {
        var first = new Dictionary<TKey, Place>(comparer);
        foreach (var entry in entries)
        {
            if (!first.TryAdd(keyOf(entry.Value), entry.At(member)))
            {
                problems.Add(
                    new Problem(
                        entry.At(member),
                        $"{keyOf(entry.Value)} stands twice, first at {first[keyOf(entry.Value)]}. Remove one "
                            + "of the two."
                    )
                );
            }
        }
    }
}
