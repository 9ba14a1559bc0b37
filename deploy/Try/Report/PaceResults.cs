namespace SalesCorner.Deploy.Try.Report;

/// <summary>The odds if the period went on as an earlier one did.</summary>
/// <param name="Period">The earlier period's name.</param>
/// <param name="Odds">The odds; null without a quota.</param>
public sealed record PeriodOddsResult(string Period, decimal? Odds);

/// <summary>An open deal whose loss would cost odds.</summary>
/// <param name="Id">The id in the input.</param>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its estimated value in base currency.</param>
/// <param name="Cost">The odds that its loss would cost, 0 to 1.</param>
public sealed record DealThatMattersResult(string Id, string Name, decimal Value, decimal Cost);

/// <summary>An open deal's chance, as the recalculation tells it.</summary>
/// <param name="Id">The row's id.</param>
/// <param name="Chance">Its chance to be won by the period's end; null while nobody knows it.</param>
/// <param name="Layer">Moving, Stale or Unqualified.</param>
public sealed record DealChanceResult(Guid Id, decimal? Chance, string Layer);

/// <summary>What is said of a period of a rep or a team: this one's, and the next one's.</summary>
public abstract record PaceFigures
{
    /// <summary>The quota; null without one.</summary>
    public decimal? Quota { get; init; }

    /// <summary>Where it comes from.</summary>
    public string? QuotaSource { get; init; }

    /// <summary>The share of the period that can be sold in, 0 to 1.</summary>
    public decimal Capacity { get; init; } = 1m;

    /// <summary>The verdict.</summary>
    public string? Status { get; init; }

    /// <summary>Odds of making the number: the mean of both witnesses.</summary>
    public decimal? Odds { get; init; }

    /// <summary>What the pipeline says alone.</summary>
    public decimal? OddsPipeline { get; init; }

    /// <summary>What habit says alone.</summary>
    public decimal? OddsHabit { get; init; }

    /// <summary>The pipeline's odds in the manner of each earlier period, newest first.</summary>
    public IReadOnlyList<PeriodOddsResult> OddsByPeriod { get; init; } = [];

    /// <summary>Measured or Assumed.</summary>
    public string? OddsEvidence { get; init; }

    /// <summary>Where the period is likely to end.</summary>
    public decimal? ExpectedLanding { get; init; }

    /// <summary>Where the pipeline alone says that it ends.</summary>
    public decimal? LandingPipeline { get; init; }

    /// <summary>Where habit alone says that it ends.</summary>
    public decimal? LandingHabit { get; init; }

    /// <summary>One in ten periods ends lower.</summary>
    public decimal? LandingLow { get; init; }

    /// <summary>One in ten periods ends higher.</summary>
    public decimal? LandingHigh { get; init; }

    /// <summary>Money expected from deals that nobody has yet.</summary>
    public decimal? NewBusiness { get; init; }

    /// <summary>Mean of what was won in the last periods, at most four.</summary>
    public decimal? UsualWon { get; init; }

    /// <summary>The rep's own pace against the team's.</summary>
    public decimal? PaceFactor { get; init; }

    /// <summary>Why the odds are below good.</summary>
    public string? Cause { get; init; }

    /// <summary>The open deals whose loss would cost most odds.</summary>
    public IReadOnlyList<DealThatMattersResult> DealsThatMatter { get; init; } = [];

    /// <summary>Prospects that close the gap; null where it is too late for the period.</summary>
    public int? ProspectsNeeded { get; init; }
}

/// <summary>The period after the one that is looked at: the same figures, seen from today.</summary>
public sealed record NextPeriodResult : PaceFigures
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its first day.</summary>
    public DateOnly Start { get; init; }

    /// <summary>Its last day.</summary>
    public DateOnly End { get; init; }

    /// <summary>The day by which prospecting for it has to begin; null before anything was won.</summary>
    public DateOnly? StartProspectingBy { get; init; }
}
