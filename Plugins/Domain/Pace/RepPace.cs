namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>What the earlier periods say of one rep: sums, so that reps add up to a team.</summary>
public sealed record RepPace
{
    /// <summary>Nothing is known: a rep without any deal.</summary>
    public static RepPace None { get; } = new();

    /// <summary>The day on which the rep's first deal was opened, of all times; null without any.</summary>
    public DateTime? FirstDealOn { get; init; }

    /// <summary>Whether the rep belongs to the team: a deal open today, or closed in the window.</summary>
    public bool IsActive { get; init; }

    /// <summary>The sums of each earlier period of the frame, newest first.</summary>
    public IReadOnlyList<PeriodSums> Periods { get; init; } = [];

    /// <summary>The sums of an earlier period; nothing where none were counted.</summary>
    public PeriodSums Of(int period) => period < Periods.Count ? Periods[period] : PeriodSums.None;

    /// <summary>
    /// Whether the rep had a deal before an earlier period's reference day; else the period says nothing of the rep.
    /// </summary>
    public bool WasThere(EarlierPeriod period) => IsActive && FirstDealOn?.Date < period.ReferenceDay;
}

/// <summary>A rep's sums of one earlier period.</summary>
public sealed record PeriodSums
{
    /// <summary>Nothing.</summary>
    public static PeriodSums None { get; } = new();

    /// <summary>Deals open on the reference day.</summary>
    public CellCounts Open { get; init; } = CellCounts.None;

    /// <summary>Those of them won in the period.</summary>
    public CellCounts Won { get; init; } = CellCounts.None;

    /// <summary>Those of the open deals whose layer was kept, by layer.</summary>
    public LayerCounts Layers { get; init; } = LayerCounts.None;

    /// <summary>
    /// Actual value of each deal that was created on the reference day or later and won in the period: new business.
    /// </summary>
    public IReadOnlyList<decimal> NewDeals { get; init; } = [];

    /// <summary>Actual value won from the reference day to the period's end, by any deal.</summary>
    public decimal Rest { get; init; }

    /// <summary>Actual value won in the whole period.</summary>
    public decimal WonInAll { get; init; }
}
