namespace SalesCorner.Deploy.Try.Report;

/// <summary>A rep's forecast of the period.</summary>
/// <param name="Name">The rep.</param>
public sealed record ForecastResult(string Name)
{
    /// <summary>The commit that the rep typed; null when none.</summary>
    public decimal? Commit { get; init; }

    /// <summary>The rep's best case; null when none.</summary>
    public decimal? BestCase { get; init; }

    /// <summary>The manager's call; null when none.</summary>
    public decimal? ManagerCall { get; init; }

    /// <summary>The commit in force: typed, else from deals.</summary>
    public decimal? Call { get; init; }

    /// <summary>Typed, From deals or Missing.</summary>
    public string? CallFrom { get; init; }

    /// <summary>Where pace expects the period to land.</summary>
    public decimal? ExpectedLanding { get; init; }

    /// <summary>The change since last week.</summary>
    public decimal? Change { get; init; }

    /// <summary>How many of the last four closed periods have a call of this moment and a result.</summary>
    public int Periods { get; init; }

    /// <summary>The accuracy of those calls, 0 to 1; null with fewer than two.</summary>
    public decimal? Accuracy { get; init; }

    /// <summary>Their bias, above 0 too high; null with fewer than two.</summary>
    public decimal? Bias { get; init; }

    /// <summary>Too few, Straight, Happy ears or Sandbagging.</summary>
    public string? Verdict { get; init; }

    /// <summary>The call without the bias.</summary>
    public decimal? Corrected { get; init; }

    /// <summary>In words.</summary>
    public string? Explanation { get; init; }
}

/// <summary>A rep's week against the standards.</summary>
/// <param name="Name">The rep.</param>
/// <param name="WeekStart">The first day of the week.</param>
/// <param name="Met">Standards met.</param>
/// <param name="Standards">Standards that there are, at most six.</param>
public sealed record ScorecardResult(string Name, DateOnly WeekStart, int Met, int Standards)
{
    /// <summary>The indicators that have a standard.</summary>
    public required IReadOnlyList<IndicatorResult> Indicators { get; init; }
}

/// <summary>An indicator of a week.</summary>
/// <param name="Indicator">Its name.</param>
/// <param name="Value">What it was: per cent for rates and shares, days for the cycle; null without data.</param>
/// <param name="Standard">What is asked.</param>
/// <param name="Met">Met, Missed or No data.</param>
/// <param name="Change">Change to the week before; null where not known.</param>
public sealed record IndicatorResult(string Indicator, decimal? Value, decimal Standard, string Met, decimal? Change);
