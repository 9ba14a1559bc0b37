namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>What may come for one rep in the manner of each earlier period.</summary>
public sealed record RepOutlook
{
    /// <summary>Where the rep stands.</summary>
    public PaceStanding Standing { get; init; } = PaceStanding.None;

    /// <summary>
    /// The rep's own pace against the team's: above 1 the rep's deals are won sooner than the team's.
    /// </summary>
    public decimal Factor { get; init; } = 1m;

    /// <summary>The ways in which the period may go, newest period first.</summary>
    public IReadOnlyList<PeriodOutlook> Periods { get; init; } = [];

    /// <summary>Actual values of the team's recent new business: each may come once more.</summary>
    public IReadOnlyList<decimal> NewDeals { get; init; } = [];

    /// <summary>What the rep usually wins from this day to the period's end, in base currency.</summary>
    public decimal UsualRest { get; init; }

    /// <summary>
    /// What the rep won from the reference day to the end of each earlier period, newest first; 0 where the rep was not
    /// there.
    /// </summary>
    public IReadOnlyList<decimal> Rests { get; init; } = [];

    /// <summary>What a rep of the team wins in that time on average.</summary>
    public decimal MeanRest { get; init; }

    /// <summary>What the rep won in each whole earlier period in which the rep was there, newest first.</summary>
    public IReadOnlyList<decimal> WonBefore { get; init; } = [];

    /// <summary>
    /// A deal's chance to be won by the period's end: the mean over the earlier periods; 0 without any.
    /// </summary>
    /// <param name="deal">The deal's place in the standing.</param>
    public decimal ChanceOf(int deal) => Periods.Count == 0 ? 0m : Periods.Average(period => period.Chances[deal]);

    /// <summary>Money from deals that nobody has yet: the mean over the earlier periods.</summary>
    public decimal NewBusiness => Periods.Count == 0 ? 0m : Periods.Average(period => period.NewValue);
}

/// <summary>The period in the manner of an earlier one.</summary>
/// <param name="Period">The earlier period.</param>
/// <param name="Chances">Chance of each open deal to be won by the period's end, in the order of the standing.</param>
/// <param name="NewValue">Money expected from deals that nobody has yet, in base currency.</param>
/// <param name="NewCount">How many such deals are expected.</param>
public sealed record PeriodOutlook(
    EarlierPeriod Period,
    IReadOnlyList<decimal> Chances,
    decimal NewValue,
    decimal NewCount
);
