using SalesCorner.Deploy.Try.History;

namespace SalesCorner.Deploy.Try.Report;

/// <summary>
/// Everything that a try-out found, as `--json` writes it. Shares are 0 to 1, money is in base currency, nothing is
/// rounded; what cannot be computed is null.
/// </summary>
public sealed record TryResult
{
    /// <summary>The day from which everything is seen.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The fiscal period of that day.</summary>
    public required PeriodResult Period { get; init; }

    /// <summary>Every rep.</summary>
    public required IReadOnlyList<RepResult> Reps { get; init; }

    /// <summary>Every manager's reps together.</summary>
    public required IReadOnlyList<RepResult> Teams { get; init; }

    /// <summary>Every rep's forecast of the period.</summary>
    public required IReadOnlyList<ForecastResult> Forecast { get; init; }

    /// <summary>The last closed week of every rep who has a standard.</summary>
    public required IReadOnlyList<ScorecardResult> Scorecards { get; init; }

    /// <summary>Every open deal.</summary>
    public required IReadOnlyList<DealResult> Deals { get; init; }

    /// <summary>How reps, teams and business units live, by motion, and their new and lapsed accounts.</summary>
    public required IReadOnlyList<BalanceResult> Balance { get; init; }

    /// <summary>The latest weeks of each rep.</summary>
    public required IReadOnlyList<WeekResult> Weeks { get; init; }

    /// <summary>What a win cost.</summary>
    public required IReadOnlyList<CostResult> Cost { get; init; }

    /// <summary>How the deals of the period that are over ended, of each rep and team.</summary>
    public required IReadOnlyList<OutcomeRowResult> Outcomes { get; init; }

    /// <summary>Objectives with their key results.</summary>
    public required IReadOnlyList<ObjectiveResult> Objectives { get; init; }

    /// <summary>Events and what came of them.</summary>
    public required IReadOnlyList<EventResult> Events { get; init; }

    /// <summary>Self-assessments of managers.</summary>
    public required IReadOnlyList<AssessmentResult> Assessments { get; init; }

    /// <summary>What the input does not tell of, a line each.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>What a reader of the numbers has to know.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Rows of the input that could not be used.</summary>
    public required IReadOnlyList<RejectedRow> Rejected { get; init; }
}

/// <summary>A fiscal period.</summary>
/// <param name="Name">Its name: "Q4 2026".</param>
/// <param name="Start">Its first day.</param>
/// <param name="End">Its last day.</param>
public sealed record PeriodResult(string Name, DateOnly Start, DateOnly End);

/// <summary>Deals counted and summed.</summary>
/// <param name="Count">How many.</param>
/// <param name="Value">Their value together.</param>
public sealed record LayerResult(int Count, decimal Value);
