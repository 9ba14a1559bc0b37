namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>Whose odds are asked for: one rep's, or those of several reps together.</summary>
/// <param name="Reps">The outlook of each rep.</param>
/// <param name="Quota">The amount to win in the period, in base currency; null without one.</param>
/// <param name="UsualRest">What they usually win from this day to the period's end.</param>
/// <param name="Ratios">How far such rests stray from the usual one: ratios, at least one.</param>
public sealed record PaceQuestion(
    IReadOnlyList<RepOutlook> Reps,
    decimal? Quota,
    decimal UsualRest,
    IReadOnlyList<decimal> Ratios
)
{
    /// <summary>Won in the period before today.</summary>
    public decimal Won => Reps.Sum(rep => rep.Standing.Won);

    /// <summary>What is missing to the quota this morning; null without a quota.</summary>
    public decimal? Need => Quota - Won;

    /// <summary>The periods that all of them know, newest first.</summary>
    public int Periods => Reps.Count == 0 ? 0 : Reps.Min(rep => rep.Periods.Count);

    /// <summary>The question about one rep.</summary>
    public static PaceQuestion Of(TeamPace team, RepOutlook rep, decimal? quota) =>
        new([rep], quota, rep.UsualRest, team.Ratios);
}
