namespace SalesCorner.Plugins.Domain.Forecast;

/// <summary>What is known of a rep's forecast of a period when it is judged.</summary>
public sealed record ForecastFacts
{
    /// <summary>The commit that the rep typed; null when none.</summary>
    public decimal? Typed { get; init; }

    /// <summary>
    /// What is won and what stands in the forecast category Committed; null where deals have no category.
    /// </summary>
    public decimal? FromDeals { get; init; }

    /// <summary>The expected landing; null when it could not be computed.</summary>
    public decimal? Landing { get; init; }

    /// <summary>The lower end of its range.</summary>
    public decimal? Low { get; init; }

    /// <summary>The upper end of its range.</summary>
    public decimal? High { get; init; }

    /// <summary>The commit that was frozen a week ago or more; null when none.</summary>
    public decimal? LastWeek { get; init; }

    /// <summary>The moment of the period that was reached last.</summary>
    public CallMoment Moment { get; init; }

    /// <summary>The record of the rep's commits of that moment.</summary>
    public CallTrack Track { get; init; } = CallTrack.Nothing;

    /// <summary>What is won in the period; null when not known.</summary>
    public decimal? Won { get; init; }

    /// <summary>Whether the period is over.</summary>
    public bool IsOver { get; init; }

    /// <summary>What a period is called, in the plural: "quarters".</summary>
    public string Periods { get; init; } = "periods";
}
