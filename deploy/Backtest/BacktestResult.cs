namespace SalesCorner.Deploy.Backtest;

/// <summary>Everything that a back-test found; the JSON of <c>salescorner backtest</c>.</summary>
public sealed record BacktestResult
{
    /// <summary>What the input is.</summary>
    public required string Source { get; init; }

    /// <summary>In a sentence or two: can the odds be trusted, and from when on?</summary>
    public required IReadOnlyList<string> Verdict { get; init; }

    /// <summary>A line a period, rep and moment.</summary>
    public required IReadOnlyList<BacktestPoint> Points { get; init; }

    /// <summary>A line a moment.</summary>
    public required IReadOnlyList<MomentSummary> Summary { get; init; }

    /// <summary>A line a moment and status: how many made the number.</summary>
    public required IReadOnlyList<StatusSummary> Statuses { get; init; }

    /// <summary>The points by their odds: how many made the number.</summary>
    public required IReadOnlyList<ShareBucket> Buckets { get; init; }

    /// <summary>The open deals by their chance: how many were won by the period's end.</summary>
    public required IReadOnlyList<ShareBucket> DealChances { get; init; }

    /// <summary>How often the range of a win rate held the rate that came.</summary>
    public required RateSummary WinRates { get; init; }

    /// <summary>What the figures rest on, and what is missing for more.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    internal static BacktestResult Of(
        BacktestData data,
        IReadOnlyList<BacktestPoint> points,
        IReadOnlyList<DealChance> chances,
        IReadOnlyList<RateCheck> rates,
        IReadOnlyCollection<string> silent
    )
    {
        IReadOnlyList<MomentSummary> summary =
        [
            .. Moment.All.Select(moment => MomentSummary.Of(moment.Name, points)).OfType<MomentSummary>(),
        ];
        return new BacktestResult
        {
            Source = data.Source,
            Verdict = Backtest.Verdict.Of(summary),
            Points = points,
            Summary = summary,
            Statuses = StatusSummary.Of(points),
            Buckets = ShareBucket.Of([.. points.Select(point => (point.Odds, point.Made))], ShareBucket.Fifths),
            DealChances = ShareBucket.Of([.. chances.Select(deal => (deal.Chance, deal.Won))], ShareBucket.LowChances),
            WinRates = RateSummary.Of(rates),
            Notes = [.. BacktestNotes.Of(data, points, silent)],
        };
    }
}
