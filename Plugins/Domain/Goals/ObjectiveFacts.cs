namespace SalesCorner.Plugins.Domain.Goals;

/// <summary>What the check and the words need to know of an objective.</summary>
/// <param name="Title">What is to be reached.</param>
/// <param name="Start">The first day of its period; null when none is given.</param>
/// <param name="End">The last day of its period; null when none is given.</param>
public sealed record ObjectiveFacts(string? Title, DateTime? Start, DateTime? End)
{
    /// <summary>Whether one person owns it.</summary>
    public bool HasOwner { get; init; } = true;

    /// <summary>Its key results.</summary>
    public IReadOnlyList<KeyResultFacts> KeyResults { get; init; } = [];

    /// <summary>How many objectives the owner has in the same period that are not closed, this one included.</summary>
    public int OfTheOwner { get; init; } = 1;
}

/// <summary>What the check and the words need to know of a key result.</summary>
/// <param name="Text">What is measured, in words.</param>
public sealed record KeyResultFacts(string? Text)
{
    /// <summary>What it is counted in.</summary>
    public KeyResultUnit? Unit { get; init; }

    /// <summary>The value at the beginning.</summary>
    public decimal? Start { get; init; }

    /// <summary>The value to reach.</summary>
    public decimal? Target { get; init; }

    /// <summary>By when.</summary>
    public DateTime? DueOn { get; init; }

    /// <summary>Whether one person owns it.</summary>
    public bool HasOwner { get; init; } = true;
}
