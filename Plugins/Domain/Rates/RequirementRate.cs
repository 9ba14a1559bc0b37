using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Numbers;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Domain.Rates;

/// <summary>The share of pipeline value that becomes won value: what the requirement is computed with.</summary>
/// <param name="Used">The rate in use, as a share.</param>
/// <param name="ByCount">The win rate in use, by count.</param>
/// <param name="ByValue">The rate by value, mixed with the team's; null while the team has closed too few deals with
/// values.</param>
public sealed record RequirementRate(decimal Used, decimal ByCount, decimal? ByValue)
{
    private const int LeastDeals = 100;
    private const decimal Apart = 0.15m;

    /// <summary>
    /// Whether the rate by value is used: where large deals are won less (or more) often, a rate by count misleads.
    /// </summary>
    public bool IsByValue { get; init; }

    /// <summary>
    /// By value where the team has closed at least 100 deals with values and its two rates over these differ by more
    /// than
    /// 15 % of the larger; else by count. The value rate is drawn towards the team's by as many average deals as the
    /// win rate.
    /// </summary>
    /// <param name="byCount">The win rate in use.</param>
    /// <param name="own">The rep's own closed deals with values.</param>
    /// <param name="baselines">The rep's team.</param>
    /// <param name="settings">The settings in force.</param>
    public static RequirementRate Of(decimal byCount, ValueSums own, Baselines baselines, RateSettings settings)
    {
        if (baselines.Team(settings)?.Values is not { Closed: >= LeastDeals, ValueRate: { } ofTeam } team)
        {
            return new RequirementRate(byCount, byCount, null);
        }

        var mixed = Math.Max(0, settings.WinRateShrinkage) * team.AverageValue;
        var byValue = Exact.Quotient(own.WonValue + (mixed * ofTeam), own.ClosedValue + mixed) ?? ofTeam;
        return Differ(team.CountRate!.Value, ofTeam)
            ? new RequirementRate(byValue, byCount, byValue) { IsByValue = true }
            : new RequirementRate(byCount, byCount, byValue);
    }

    private static bool Differ(decimal byCount, decimal byValue) =>
        Math.Abs(byCount - byValue) > Apart * Math.Max(byCount, byValue);
}
