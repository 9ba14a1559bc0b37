namespace SalesCorner.Deploy.Try.Report;

/// <summary>What several deals came to that ended alike.</summary>
public abstract record EndedResult
{
    /// <summary>How many.</summary>
    public int Deals { get; init; }

    /// <summary>Their value in base currency: actual of won ones, else estimated.</summary>
    public decimal Value { get; init; }

    /// <summary>The days that they were open, together.</summary>
    public int DaysOpen { get; init; }

    /// <summary>The minutes logged on them, together.</summary>
    public int Minutes { get; init; }
}

/// <summary>The deals of the period that ended in one way.</summary>
/// <param name="Outcome">Won, Lost or NoDecision.</param>
public sealed record OutcomeResult(string Outcome) : EndedResult
{
    /// <summary>By the stage reached.</summary>
    public IReadOnlyList<StageEndResult> Stages { get; init; } = [];

    /// <summary>By the status reason.</summary>
    public IReadOnlyList<ReasonEndResult> Reasons { get; init; } = [];

    /// <summary>By motion.</summary>
    public IReadOnlyList<MotionEndResult> Motions { get; init; } = [];
}

/// <summary>Those of a stage.</summary>
/// <param name="Stage">The stage, 0 (Qualify) to 3 (Close).</param>
public sealed record StageEndResult(int Stage) : EndedResult;

/// <summary>Those of a status reason.</summary>
/// <param name="Reason">The number of the status reason: 3 Won, 4 Canceled, 5 Out-Sold, or one of the organisation's
/// own.</param>
public sealed record ReasonEndResult(int Reason) : EndedResult;

/// <summary>Those of a motion.</summary>
/// <param name="Motion">Prospect, Grow or Maintain.</param>
public sealed record MotionEndResult(string Motion) : EndedResult;
