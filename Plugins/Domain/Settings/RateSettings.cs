namespace SalesCorner.Plugins.Domain.Settings;

/// <summary>
/// What decides which closed deals count and how far a rep's figures lean on the team's. Shares are 0 to 1.
/// </summary>
public sealed record RateSettings
{
    /// <summary>Length of the trailing window, by actual close date.</summary>
    public int WindowDays { get; init; } = 365;

    /// <summary>Days that a deal must have lived to count.</summary>
    public int MinimumLifeDays { get; init; } = 1;

    /// <summary>
    /// Days by which a close date may lie before the day on which the deal was closed without being dated back.
    /// </summary>
    public int DatedBackDays { get; init; } = 7;

    /// <summary>Win rate where neither business unit nor organisation has closed enough.</summary>
    public decimal AssumedWinRate { get; init; } = 0.33m;

    /// <summary>How many of the team's deals are mixed into a rep's win rate.</summary>
    public int WinRateShrinkage { get; init; } = 20;

    /// <summary>How many of the team's won deals are mixed into a rep's average value.</summary>
    public int ValueShrinkage { get; init; } = 5;

    /// <summary>Closed deals from which a business unit's own figures are used.</summary>
    public int MinimumBusinessUnitDeals { get; init; } = 30;

    /// <summary>Closed deals from which the organisation's figures are used.</summary>
    public int MinimumOrganisationDeals { get; init; } = 10;

    /// <summary>Width of the win rate's range in standard deviations; 1.2816 is 80 %.</summary>
    public decimal RangeZ { get; init; } = 1.2816m;

    /// <summary>Closed deals from which the evidence is low rather than too few.</summary>
    public int EvidenceLow { get; init; } = 5;

    /// <summary>Closed deals from which the evidence is fair.</summary>
    public int EvidenceFair { get; init; } = 15;

    /// <summary>Closed deals from which the evidence is good.</summary>
    public int EvidenceGood { get; init; } = 40;

    /// <summary>Closed deals from which the value-weighted win rate is shown.</summary>
    public int ValueRateMinimumDeals { get; init; } = 10;

    /// <summary>By how much the value rate may lie under the count rate before "wins small" is flagged.</summary>
    public decimal WinsSmallGap { get; init; } = 0.15m;
}
