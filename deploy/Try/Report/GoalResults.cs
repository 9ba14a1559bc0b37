namespace SalesCorner.Deploy.Try.Report;

/// <summary>An objective. Shares are 0 to 1, as stored: to a hundredth of a per cent.</summary>
/// <param name="Title">What is to be reached.</param>
/// <param name="Owner">Who answers for it.</param>
public sealed record ObjectiveResult(string Title, string Owner)
{
    /// <summary>Draft, Agreed, Active or Closed.</summary>
    public string? Status { get; init; }

    /// <summary>The first day of its period.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>The last day of its period.</summary>
    public DateOnly? End { get; init; }

    /// <summary>The title of the objective that it serves; null for none.</summary>
    public string? Parent { get; init; }

    /// <summary>How far it is; null while no part has a value.</summary>
    public decimal? Progress { get; init; }

    /// <summary>What is expected of it by now.</summary>
    public decimal? Expected { get; init; }

    /// <summary>Whether it is more than 0.2 under what is expected.</summary>
    public bool? Behind { get; init; }

    /// <summary>On track, At risk or Off, as its latest review says.</summary>
    public string? Confidence { get; init; }

    /// <summary>The day of the next review.</summary>
    public DateOnly? NextReviewOn { get; init; }

    /// <summary>How far it is, in words.</summary>
    public string? InWords { get; init; }

    /// <summary>What would make it better; null when nothing.</summary>
    public string? Advice { get; init; }

    /// <summary>Its key results.</summary>
    public required IReadOnlyList<KeyResultResult> KeyResults { get; init; }
}

/// <summary>A key result, its values in its own unit.</summary>
/// <param name="Text">What is to be reached.</param>
public sealed record KeyResultResult(string Text)
{
    /// <summary>Manual, or the measured indicator.</summary>
    public string? Source { get; init; }

    /// <summary>Money, Count, Percent, Days or Ratio.</summary>
    public string? Unit { get; init; }

    /// <summary>The value at the beginning.</summary>
    public decimal? Start { get; init; }

    /// <summary>The value to reach.</summary>
    public decimal? Target { get; init; }

    /// <summary>The value as it is; null while nobody knows it.</summary>
    public decimal? Current { get; init; }

    /// <summary>The day of that value.</summary>
    public DateOnly? CurrentOn { get; init; }

    /// <summary>How far it is, 0 to 1.</summary>
    public decimal? Progress { get; init; }

    /// <summary>Why it has no progress; null where it has one.</summary>
    public string? Note { get; init; }
}

/// <summary>An event and what came of it.</summary>
/// <param name="Name">What it is called.</param>
public sealed record EventResult(string Name)
{
    /// <summary>The day on which it began.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Its last day.</summary>
    public DateOnly? End { get; init; }

    /// <summary>People captured.</summary>
    public int? Captured { get; init; }

    /// <summary>Those followed up within a day.</summary>
    public int? Within1 { get; init; }

    /// <summary>Within three days, the former included.</summary>
    public int? Within3 { get; init; }

    /// <summary>Within five days, the former included.</summary>
    public int? Within5 { get; init; }

    /// <summary>Later.</summary>
    public int? Later { get; init; }

    /// <summary>Not yet.</summary>
    public int? NotYet { get; init; }

    /// <summary>Those of them whose follow-up is overdue.</summary>
    public int Overdue { get; init; }

    /// <summary>Meetings wanted before it began.</summary>
    public int? MeetingsWanted { get; init; }

    /// <summary>Meetings that were planned before it began.</summary>
    public int? MeetingsPlanned { get; init; }

    /// <summary>Deals that came of it.</summary>
    public int? BecameDeals { get; init; }

    /// <summary>What they won, in base currency.</summary>
    public decimal? WonValue { get; init; }

    /// <summary>What it cost, in base currency.</summary>
    public decimal? Cost { get; init; }

    /// <summary>Won value per cost.</summary>
    public decimal? ValuePerCost { get; init; }

    /// <summary>Conversion by days to the follow-up, in words.</summary>
    public string? InWords { get; init; }
}

/// <summary>A manager's self-assessment.</summary>
/// <param name="Manager">Whose.</param>
/// <param name="Period">Of which period.</param>
public sealed record AssessmentResult(string Manager, string Period)
{
    /// <summary>Draft or Completed.</summary>
    public string? Status { get; init; }

    /// <summary>Direct reports.</summary>
    public int? Reports { get; init; }

    /// <summary>The tier that they make.</summary>
    public string? Tier { get; init; }

    /// <summary>The mean of the levels.</summary>
    public decimal? Average { get; init; }

    /// <summary>One for each pillar.</summary>
    public required IReadOnlyList<AssessmentAnswerResult> Answers { get; init; }
}

/// <summary>The level of one pillar.</summary>
/// <param name="Pillar">The pillar.</param>
public sealed record AssessmentAnswerResult(string Pillar)
{
    /// <summary>1 to 5.</summary>
    public int? Level { get; init; }

    /// <summary>The level of the assessment before; null without one.</summary>
    public int? LastLevel { get; init; }

    /// <summary>The average of others, from three on; null with fewer.</summary>
    public decimal? Benchmark { get; init; }

    /// <summary>Whose average it is, or that there are too few.</summary>
    public string? BenchmarkInWords { get; init; }

    /// <summary>What is measured of the team, beside the claim.</summary>
    public string? Facts { get; init; }
}
