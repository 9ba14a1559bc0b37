namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>How the earlier periods of a team went from this day on: what every rep of the team is judged by.</summary>
public sealed record TeamPace
{
    /// <summary>The periods that speak, newest first; at least two.</summary>
    public IReadOnlyList<TeamPeriod> Periods { get; init; } = [];

    /// <summary>The team's age bands.</summary>
    public AgeBands Bands { get; init; } = AgeBands.Of([]);

    /// <summary>The team's size classes.</summary>
    public SizeClasses Sizes { get; init; } = new(null);

    /// <summary>Share of the open deals of each age band that was won by the period's end, over all periods.</summary>
    public IReadOnlyList<decimal> PooledRates { get; init; } = [];

    /// <summary>By how much deals of each size class are won more often or less often than their age says.</summary>
    public IReadOnlyList<decimal> SizeFactors { get; init; } = [];

    /// <summary>The same by layer.</summary>
    public LayerFactors LayerFactors { get; init; } = LayerFactors.Unmeasured;

    /// <summary>
    /// Money that a rep won from the reference day to the period's end, on average over reps and periods.
    /// </summary>
    public decimal MeanRest { get; init; }

    /// <summary>Actual values of the team's recent new business, in rising order, thinned.</summary>
    public IReadOnlyList<decimal> NewDeals { get; init; } = [];

    /// <summary>
    /// How far reps stray from their usual rest: rest over usual rest of every rep and period, thinned.
    /// </summary>
    public IReadOnlyList<decimal> Ratios { get; init; } = [];
}

/// <summary>An earlier period of a team.</summary>
/// <param name="Period">The period and its reference day.</param>
/// <param name="Rates">
/// Share of the deals of each age band open on the reference day that was won by the period's end; few deals are drawn
/// towards all periods together.
/// </param>
/// <param name="NewValue">Money from new business, per rep.</param>
/// <param name="NewCount">Deals of new business, per rep.</param>
public sealed record TeamPeriod(EarlierPeriod Period, IReadOnlyList<decimal> Rates, decimal NewValue, decimal NewCount);
