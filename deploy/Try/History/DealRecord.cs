namespace SalesCorner.Deploy.Try.History;

/// <summary>One usable opportunity of the input; values in the currency named, dates without a time of day.</summary>
public sealed record DealRecord
{
    /// <summary>The id in the system it came from; unique within the input.</summary>
    public required string Id { get; init; }

    /// <summary>What the deal is called.</summary>
    public required string Name { get; init; }

    /// <summary>The rep who owns it.</summary>
    public required string Owner { get; init; }

    /// <summary>The owner is a team, not a person.</summary>
    public bool OwnedByTeam { get; init; }

    /// <summary>The customer, when the input names one.</summary>
    public string? Account { get; init; }

    /// <summary>The last known open stage: a value of the opportunity's sales stage, 0 to 3.</summary>
    public int Stage { get; init; }

    /// <summary>The stage it was created in, where its later moves are known; null is the first.</summary>
    public int? FirstStage { get; init; }

    /// <summary>
    /// It was closed, and its row does not say from which stage: <see cref="Stage"/> is the first one.
    /// </summary>
    public bool StageUnknown { get; init; }

    /// <summary>How the deal ended, or that it is open.</summary>
    public DealOutcome Outcome { get; init; }

    /// <summary>The estimated value, also of closed deals where the input has it.</summary>
    public decimal? EstimatedValue { get; init; }

    /// <summary>The value it was won at.</summary>
    public decimal? ActualValue { get; init; }

    /// <summary>ISO code of the currency of the values; null is the base currency.</summary>
    public string? Currency { get; init; }

    /// <summary>The day it was created; null when the input does not say.</summary>
    public DateOnly? Created { get; init; }

    /// <summary>The day on which it is expected to close.</summary>
    public DateOnly? ExpectedClose { get; init; }

    /// <summary>
    /// The first estimate, where later moves of the date are known; null is <see cref="ExpectedClose"/>.
    /// </summary>
    public DateOnly? FirstExpectedClose { get; init; }

    /// <summary>The estimated close date was made up: the overdue rule leaves it alone.</summary>
    public bool CloseDateAssumed { get; init; }

    /// <summary>The day it was won, lost or given up.</summary>
    public DateOnly? Closed { get; init; }

    /// <summary>The line of the file it stands on.</summary>
    public int Line { get; init; }
}
