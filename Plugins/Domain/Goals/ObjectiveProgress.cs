namespace SalesCorner.Plugins.Domain.Goals;

/// <summary>One of the things that an objective's progress is the mean of.</summary>
/// <param name="Share">Its progress from 0 to 1; null while it has none.</param>
/// <param name="Weight">How much it counts, beside the others.</param>
public sealed record ProgressPart(decimal? Share, decimal Weight);

/// <summary>
/// The progress of an objective: the weighted mean of its key results and of the objectives below it.
/// </summary>
/// <param name="Share">From 0 to 1; null while no part has a value.</param>
/// <param name="Counted">Parts that have a value.</param>
/// <param name="LeftOut">Parts that have none yet, and are not counted as 0.</param>
public sealed record ObjectiveProgress(decimal? Share, int Counted, int LeftOut)
{
    /// <summary>The weight of a part for which none was typed.</summary>
    public const decimal UsualWeight = 1m;

    /// <summary>The weighted mean of the parts that have a value.</summary>
    public static ObjectiveProgress Of(IReadOnlyCollection<ProgressPart> parts)
    {
        var known = parts.Where(part => part.Share is not null && part.Weight > 0m).ToList();
        var weight = known.Sum(part => part.Weight);
        var share = known.Count == 0 ? (decimal?)null : known.Sum(part => part.Share!.Value * part.Weight) / weight;
        return new ObjectiveProgress(share, known.Count, parts.Count - known.Count);
    }
}
