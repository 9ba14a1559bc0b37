using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Motion;
using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Domain.Pipeline;
using SalesCorner.Plugins.Domain.Results;

namespace SalesCorner.Plugins.Coverage.Facts;

/// <summary>An opportunity as far as coverage looks at it.</summary>
/// <param name="OwnerId">The user or team that owns it; of a closed deal whoever is credited with it.</param>
/// <param name="CreatedOn">The day on which it was opened.</param>
internal sealed record RepDeal(Guid OwnerId, DateTime CreatedOn)
{
    /// <summary>How much of it is credited, from 0 to 1.</summary>
    public decimal Share { get; init; } = 1m;

    /// <summary>Whether the deal itself is counted: of a split one the larger part's.</summary>
    public bool IsCounted { get; init; } = true;

    /// <summary>How it ended; null while it is open.</summary>
    public DealOutcome? Outcome { get; init; }

    /// <summary>
    /// The day on which it counts: the actual close date, or the day on which it was closed when that was dated back.
    /// </summary>
    public DateTime? ClosedOn { get; init; }

    /// <summary>
    /// The day by which its period is found: the actual close date, also of one that was dated back, as long as that
    /// period
    /// was kept up when it was entered; else the day on which it was closed.
    /// </summary>
    public DateTime? PeriodDay { get; init; }

    /// <summary>Estimated value, of a won deal the actual one, in base currency.</summary>
    public decimal? Value { get; init; }

    /// <summary>The deal.</summary>
    public Guid Id { get; init; }

    /// <summary>What people call it; null where it was not asked for.</summary>
    public string? Name { get; init; }

    /// <summary>Estimated value, of a won deal too, in base currency.</summary>
    public decimal? Estimated { get; init; }

    /// <summary>When it is meant to close.</summary>
    public DateTime? EstimatedCloseOn { get; init; }

    /// <summary>Whether its qualification status is Qualified.</summary>
    public bool IsQualified { get; init; }

    /// <summary>The day on which it became qualified.</summary>
    public DateTime? QualifiedOn { get; init; }

    /// <summary>The day on which it turns stale.</summary>
    public DateTime? StaleOn { get; init; }

    /// <summary>Whether an import made the close date up.</summary>
    public bool CloseDateAssumed { get; init; }

    /// <summary>Whether its forecast category is Committed.</summary>
    public bool IsCommitted { get; init; }

    /// <summary>Minutes logged until it became qualified.</summary>
    public int? MinutesToQualify { get; init; }

    /// <summary>Who buys; null where nobody knows.</summary>
    public DealMotion? Motion { get; init; }

    /// <summary>Completed activities on it.</summary>
    public int Touches { get; init; }

    /// <summary>Minutes of them.</summary>
    public int Minutes { get; init; }

    /// <summary>What it cost by its close, in base currency; null where the settings name no hourly cost.</summary>
    public decimal? Cost { get; init; }

    /// <summary>The score when it closed.</summary>
    public int? ScoreAtClose { get; init; }

    /// <summary>The stage that a closed deal reached; of an open one not asked for.</summary>
    public int? Stage { get; init; }

    /// <summary>The status reason of a closed deal.</summary>
    public int? Reason { get; init; }

    /// <summary>The layers that were kept of it, oldest first.</summary>
    public IReadOnlyList<LayerMark> Layers { get; init; } = [];

    /// <summary>
    /// What it may bring, in base currency: a won deal that nobody estimated was worth what it brought.
    /// </summary>
    public decimal Worth => Estimated ?? Value ?? 0m;

    /// <summary>The deal as the window of closed deals sees it.</summary>
    public ClosedDeal ToClosed() => new(Outcome!.Value, CreatedOn, ClosedOn, Value);

    /// <summary>The closed deal as the ledger of results sees it.</summary>
    public EndedDeal ToEnded() =>
        new(
            Outcome!.Value,
            Value ?? 0m,
            ClosedOn is { } closed ? Math.Max(0, CalendarDay.Between(CreatedOn, closed)) : 0,
            Minutes
        )
        {
            Stage = Stage,
            Reason = Reason,
            Motion = Motion,
        };

    /// <summary>The deal as pace sees it.</summary>
    public PaceDeal ToPace(DateTime today) =>
        new(CreatedOn, Outcome is null ? null : ClosedOn, Outcome == DealOutcome.Won)
        {
            Id = Id,
            Value = Worth,
            Actual = Outcome == DealOutcome.Won ? Value ?? 0m : 0m,
            Layer = PaceLayerRule.Of(ToOpen(), today),
            Layers = Layers,
        };

    /// <summary>The deal as the pipeline sees it.</summary>
    public OpenDeal ToOpen() => new(Value, EstimatedCloseOn, IsQualified, StaleOn, CloseDateAssumed);
}
