namespace SalesCorner.Plugins.Domain.Goals;

/// <summary>How far a key result is on its way from start to target. A target below the start is a decrease.</summary>
public static class KeyResultProgress
{
    /// <summary>(current - start) / (target - start), between 0 and 1.</summary>
    /// <param name="start">The value at the beginning.</param>
    /// <param name="target">The value to reach.</param>
    /// <param name="current">The value as it is; null while nobody knows it.</param>
    public static Progress Of(decimal? start, decimal? target, decimal? current)
    {
        if (start is not { } from || target is not { } to)
        {
            return Progress.Missing(start is null ? "It has no start." : "It has no target.");
        }

        if (from == to)
        {
            return Progress.Missing("Target and start are the same: there is no way to go.");
        }

        return current is { } at ? Progress.Of(Share(from, to, at)) : Progress.Missing("It has no current value yet.");
    }

    private static decimal Share(decimal from, decimal to, decimal at) =>
        Math.Min(1m, Math.Max(0m, (at - from) / (to - from)));
}
