namespace SalesCorner.Plugins.Domain.Settings;

/// <summary>The limits of coverage, velocity, prospecting and trend. Shares are 0 to 1.</summary>
public sealed record CoverageSettings
{
    /// <summary>
    /// Odds of making the number that the confident ratio asks for, in standard deviations; 0.8416 is 80 %.
    /// </summary>
    public decimal OddsZ { get; init; } = 0.8416m;

    /// <summary>Attainment of the requirement from which a rep is thin rather than short.</summary>
    public decimal ThinFrom { get; init; } = 0.75m;

    /// <summary>Multiple of the confident ratio above which a rep is over-covered.</summary>
    public decimal OverCoveredFactor { get; init; } = 1.5m;

    /// <summary>Closed deals below which the speed of winning is filled up with the team's.</summary>
    public int VelocityMinimumDeals { get; init; } = 10;

    /// <summary>How many of the team's new deals are mixed into a rep's conversion.</summary>
    public int ConversionShrinkage { get; init; } = 20;

    /// <summary>New deals from which the organisation's conversion is used.</summary>
    public int ConversionMinimumDeals { get; init; } = 10;

    /// <summary>Conversion where the organisation has created too few deals.</summary>
    public decimal AssumedConversion { get; init; } = 0.10m;

    /// <summary>Minutes that a prospect takes where none were measured.</summary>
    public decimal ProspectMinutes { get; init; } = 90m;

    /// <summary>Rise of the raw pipeline that counts towards a death spiral.</summary>
    public decimal TrendPipelineRise { get; init; } = 0.10m;

    /// <summary>Fall of the win rate, in the rate's own unit, that counts towards a death spiral.</summary>
    public decimal TrendWinRateFall { get; init; } = 0.03m;
}
