namespace SalesCorner.Plugins.Nightly.Run;

/// <summary>
/// Does a list one by one in the order of the keys, from where the last call stopped until the call's budget is spent:
/// at
/// least one at a time, so that every run ends.
/// </summary>
/// <typeparam name="T">What the list is of.</typeparam>
internal sealed class Portion<T>
{
    private readonly NightlyRun run;
    private readonly Func<T, string> key;
    private readonly List<T> left;

    /// <summary>Finds out what is left.</summary>
    public Portion(NightlyRun run, IEnumerable<T> items, Func<T, string> key)
    {
        this.run = run;
        this.key = key;
        left = items
            .Where(item => string.CompareOrdinal(key(item), run.Token.Done) > 0)
            .OrderBy(key, StringComparer.Ordinal)
            .ToList();
        Items = run.Token.Limit > 0 ? left.Take(run.Token.Limit).ToList() : left;
    }

    /// <summary>What this call does at most.</summary>
    public IReadOnlyList<T> Items { get; }

    /// <summary>Works through the list until the budget is used up.</summary>
    /// <param name="work">Does one and says how many rows it changed.</param>
    /// <param name="next">Where the phase goes on after the whole list; null when it is done then.</param>
    public ChunkResult Do(Func<T, int> work, NightlyToken? next)
    {
        var count = 0;
        var changed = 0;
        foreach (var item in Items)
        {
            if (count > 0 && run.Budget.IsSpent)
            {
                break;
            }

            changed += work(item);
            count++;
        }

        return new ChunkResult(count, changed)
        {
            Next = count < left.Count ? run.Token with { Done = key(left[count - 1]) } : next,
        };
    }
}

/// <summary>A row that a phase will write.</summary>
/// <param name="Key">Which.</param>
/// <param name="Write">Writes it and says whether anything changed.</param>
internal sealed record PendingRow(string Key, Func<bool> Write);
