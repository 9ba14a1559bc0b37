using SalesCorner.Plugins.Domain.Calendar;

namespace SalesCorner.Plugins.Domain.Pipeline;

/// <summary>The open deals meant to close in the period, in layers: all, qualified, qualified and moving.</summary>
public sealed record PipelineLayers
{
    /// <summary>An empty pipeline.</summary>
    public static PipelineLayers None { get; } = new();

    /// <summary>All deals meant to close in the period.</summary>
    public LayerSum Raw { get; init; } = LayerSum.None;

    /// <summary>Those that are qualified; a deal whose close date has gone by is raw only.</summary>
    public LayerSum Qualified { get; init; } = LayerSum.None;

    /// <summary>Those that are qualified and not stale today: what coverage counts on.</summary>
    public LayerSum Moving { get; init; } = LayerSum.None;

    /// <summary>The first part of the integrity gap: not qualified.</summary>
    public LayerSum Unqualified { get; init; } = LayerSum.None;

    /// <summary>The second part of the integrity gap: qualified once, but stale today or past the close date.</summary>
    public LayerSum Stale { get; init; } = LayerSum.None;

    /// <summary>Deals of the raw layer without a value: they count as deals and add no value.</summary>
    public int WithoutValue { get; init; }

    /// <summary>Deals of the raw layer with a value below zero.</summary>
    public int NegativeValue { get; init; }

    /// <summary>Open deals without a close date, which therefore stand in no period.</summary>
    public int WithoutCloseDate { get; init; }

    /// <summary>What the raw pipeline promises and the moving one does not hold.</summary>
    public LayerSum IntegrityGap => Raw.Minus(Moving);

    /// <summary>The layers of a rep's open deals for one period, as they stand today.</summary>
    public static PipelineLayers Of(IReadOnlyCollection<OpenDeal> deals, FiscalPeriod period, DateTime today)
    {
        var raw = deals.Where(deal => deal.EstimatedCloseOn is { } date && period.Contains(date)).ToList();
        var qualified = raw.Where(deal => deal.Qualified).ToList();
        return new PipelineLayers
        {
            Raw = LayerSum.Of(raw),
            Qualified = LayerSum.Of(qualified.Where(deal => !deal.IsOverdue(today)).ToList()),
            Moving = LayerSum.Of(qualified.Where(deal => !deal.IsStale(today)).ToList()),
            Unqualified = LayerSum.Of(raw.Where(deal => !deal.Qualified).ToList()),
            Stale = LayerSum.Of(qualified.Where(deal => deal.IsStale(today)).ToList()),
            WithoutValue = raw.Count(deal => deal.Value is null),
            NegativeValue = raw.Count(deal => deal.Value < 0m),
            WithoutCloseDate = deals.Count(deal => deal.EstimatedCloseOn is null),
        };
    }

    /// <summary>Both pipelines together.</summary>
    public PipelineLayers Plus(PipelineLayers other) =>
        new()
        {
            Raw = Raw.Plus(other.Raw),
            Qualified = Qualified.Plus(other.Qualified),
            Moving = Moving.Plus(other.Moving),
            Unqualified = Unqualified.Plus(other.Unqualified),
            Stale = Stale.Plus(other.Stale),
            WithoutValue = WithoutValue + other.WithoutValue,
            NegativeValue = NegativeValue + other.NegativeValue,
            WithoutCloseDate = WithoutCloseDate + other.WithoutCloseDate,
        };
}
