namespace SalesCorner.Conventions.Tests.Support;

/// <summary>Finds folders that use each other, directly or in a round.</summary>
internal static class Circles
{
    /// <summary>The arrows that lead back to where they come from, a line for each pair of folders.</summary>
    public static IReadOnlyList<string> In(IReadOnlyList<Arrow> arrows)
    {
        var next = arrows.ToLookup(arrow => arrow.From, arrow => arrow.To);
        var reached = arrows
            .Select(arrow => arrow.From)
            .Distinct()
            .ToDictionary(from => from, from => Reached(from, next));
        return arrows
            .Where(arrow => reached.TryGetValue(arrow.To, out var beyond) && beyond.Contains(arrow.From))
            .GroupBy(arrow => $"{arrow.From} -> {arrow.To}")
            .Select(pair => $"{pair.Key}: {string.Join(", ", pair.Take(3).Select(arrow => arrow.Types))}")
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    /// <summary>The folders that arrows lead to from one, directly or over others.</summary>
    public static HashSet<string> Reached(string from, ILookup<string, string> next)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(next[from]);
        while (open.TryPop(out var folder))
        {
            if (seen.Add(folder))
            {
                foreach (var one in next[folder])
                {
                    open.Push(one);
                }
            }
        }

        return seen;
    }
}
