namespace SalesCorner.Deploy.Backtest;

/// <summary>
/// How often the range of a rep's win rate held the rate of the deals that the rep closed in the year after.
/// </summary>
/// <param name="Points">How many ranges could be tried: those of reps who closed 40 deals and more in the year
/// after.</param>
/// <param name="Holds">The share that held; null without any.</param>
public sealed record RateSummary(int Points, decimal? Holds)
{
    internal static RateSummary Of(IReadOnlyList<RateCheck> checks) =>
        new(checks.Count, checks.Count == 0 ? null : checks.Average(check => check.Holds ? 1m : 0m));
}
