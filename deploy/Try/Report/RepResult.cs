namespace SalesCorner.Deploy.Try.Report;

/// <summary>
/// A rep's coverage, or a team's: counts and rates over the trailing window, the rest for the period.
/// </summary>
public sealed record RepResult : PaceFigures
{
    /// <summary>The rep's name, or the manager's for a team.</summary>
    public required string Name { get; init; }

    /// <summary>The rep's manager; null without one.</summary>
    public string? Manager { get; init; }

    /// <summary>How many reps a team has; null for a rep.</summary>
    public int? Reps { get; init; }

    /// <summary>Deals won.</summary>
    public int Won { get; init; }

    /// <summary>Deals lost to a competitor.</summary>
    public int Lost { get; init; }

    /// <summary>Deals that ended without a decision.</summary>
    public int NoDecision { get; init; }

    /// <summary>Won / closed.</summary>
    public decimal? WinRateRaw { get; init; }

    /// <summary>The rate used, pulled towards the team's.</summary>
    public decimal? WinRateUsed { get; init; }

    /// <summary>Lower end of the range of the raw rate.</summary>
    public decimal? WinRateLow { get; init; }

    /// <summary>Upper end of that range.</summary>
    public decimal? WinRateHigh { get; init; }

    /// <summary>How far the rate can be trusted.</summary>
    public string? Evidence { get; init; }

    /// <summary>What a won deal is worth.</summary>
    public decimal? AverageWonValue { get; init; }

    /// <summary>The middle of the days from creation to win.</summary>
    public decimal? MedianCycleDays { get; init; }

    /// <summary>Won in the period.</summary>
    public decimal? WonInPeriod { get; init; }

    /// <summary>The rep's first day in selling; null where no quota names it.</summary>
    public DateOnly? StartedOn { get; init; }

    /// <summary>Still to be won.</summary>
    public decimal? Remaining { get; init; }

    /// <summary>All open deals due in the period.</summary>
    public LayerResult? Raw { get; init; }

    /// <summary>Those that are qualified.</summary>
    public LayerResult? Qualified { get; init; }

    /// <summary>Those that are qualified and not stale.</summary>
    public LayerResult? Moving { get; init; }

    /// <summary>The share of pipeline value that becomes won value, by which the requirement is computed.</summary>
    public decimal? RequirementRate { get; init; }

    /// <summary>Whether that is the rate by Count or by Value.</summary>
    public string? RequirementBy { get; init; }

    /// <summary>Pipeline value needed.</summary>
    public decimal? RequiredValue { get; init; }

    /// <summary>Pipeline deals needed.</summary>
    public int? RequiredDeals { get; init; }

    /// <summary>Coverage needed: 1 / (rate of the requirement × capacity).</summary>
    public decimal? RequiredRatio { get; init; }

    /// <summary>Moving value / remaining.</summary>
    public decimal? CoverageRatio { get; init; }

    /// <summary>Share of the required value that moves.</summary>
    public decimal? Attainment { get; init; }

    /// <summary>Coverage that gives 80 % odds.</summary>
    public decimal? ConfidentRatio { get; init; }

    /// <summary>Value that is missing.</summary>
    public decimal? GapValue { get; init; }

    /// <summary>Deals that are missing.</summary>
    public int? GapDeals { get; init; }

    /// <summary>How the deals of the period ended, by outcome.</summary>
    public IReadOnlyList<OutcomeResult> Outcomes { get; init; } = [];

    /// <summary>The next period; null where it was not computed.</summary>
    public NextPeriodResult? NextPeriod { get; init; }

    /// <summary>What could not be computed, and what is doubtful.</summary>
    public string? Note { get; init; }
}

/// <summary>An open deal.</summary>
/// <param name="Id">The id in the input.</param>
/// <param name="Owner">The rep or team.</param>
/// <param name="Stage">The sales stage's name.</param>
public sealed record DealResult(string Id, string Owner, string? Stage)
{
    /// <summary>The deal's name; not part of the JSON.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string Name { get; init; } = string.Empty;

    /// <summary>Estimated value in base currency.</summary>
    public decimal? Value { get; init; }

    /// <summary>The day on which it turns stale.</summary>
    public DateOnly? StaleOn { get; init; }

    /// <summary>Whether it is stale on the day of the try-out.</summary>
    public bool Stale { get; init; }

    /// <summary>The rule that makes it so.</summary>
    public string? StaleReason { get; init; }

    /// <summary>Qualification score, 0 to 100.</summary>
    public int? Score { get; init; }

    /// <summary>Answered share of the questions' weight.</summary>
    public decimal? Completeness { get; init; }

    /// <summary>Qualification status.</summary>
    public string? Status { get; init; }

    /// <summary>Grade.</summary>
    public string? Grade { get; init; }

    /// <summary>Whether only its stage makes it count as qualified.</summary>
    public bool AssumedByStage { get; init; }

    /// <summary>Its chance to be won by the period's end.</summary>
    public decimal? Chance { get; init; }

    /// <summary>Moving, Stale or Unqualified.</summary>
    public string? Layer { get; init; }
}
