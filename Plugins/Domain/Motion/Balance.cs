using SalesCorner.Plugins.Domain.Numbers;
using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Domain.Motion;

/// <summary>
/// How a rep or team lives: rates by motion, and the time that the plan asks for against the time that was spent.
/// </summary>
/// <param name="facts">What it follows from.</param>
/// <param name="team">The team's rates.</param>
/// <param name="settings">The settings in force.</param>
public sealed class Balance(BalanceFacts facts, TeamMotions team, SalesSettings settings)
{
    /// <summary>The motions in their order.</summary>
    public static IReadOnlyList<DealMotion> Motions { get; } =
    [DealMotion.Prospect, DealMotion.Grow, DealMotion.Maintain];

    /// <summary>What it follows from.</summary>
    public BalanceFacts Facts => facts;

    /// <summary>The win rate of a motion, drawn towards the team's; null where no deal of it closed.</summary>
    public decimal? Rate(DealMotion motion)
    {
        var sums = facts.Of(motion);
        return sums.Closed == 0
            ? null
            : Shrinkage.Towards(TeamRate(motion), settings.Rates.WinRateShrinkage, sums.Won, sums.Closed);
    }

    /// <summary>The team's win rate of a motion.</summary>
    public decimal TeamRate(DealMotion motion) => team.RateOf(motion, settings.Rates);

    /// <summary>Half of the won deals of a motion took no longer than so many days; null without any.</summary>
    public decimal? Cycle(DealMotion motion) => CycleTime.Of(facts.Of(motion).CycleDays).Median;

    /// <summary>
    /// The share of selling time that the plan asks for: planned revenue times effort, of all three; null without a
    /// plan.
    /// </summary>
    public decimal? Recommended(DealMotion motion) => Exact.Quotient(Work(motion), Motions.Sum(Work));

    /// <summary>The share of the hours on deals that a motion took; null where no hours are known.</summary>
    public decimal? Measured(DealMotion motion) => Exact.Quotient(facts.Hours.Of(motion), facts.Hours.Sum);

    // Revenue below zero is none to plan for.
    private decimal Work(DealMotion motion) => Math.Max(0m, facts.Plan.Of(motion)) * Effort.Of(motion, settings.Motion);
}
