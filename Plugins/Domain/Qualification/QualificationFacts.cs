using SalesCorner.Plugins.Domain.Stages;

namespace SalesCorner.Plugins.Domain.Qualification;

/// <summary>What a deal's qualification is judged by.</summary>
/// <param name="Questions">The active questions.</param>
/// <param name="Answers">The deal's answers.</param>
/// <param name="Today">The day of the judgement.</param>
public sealed record QualificationFacts(
    IReadOnlyCollection<Question> Questions,
    IReadOnlyCollection<Answer> Answers,
    DateTime Today
)
{
    /// <summary>Whether the deal is open; answers on a closed one do not age.</summary>
    public bool IsOpen { get; init; } = true;

    /// <summary>The deal's sales stage; null when unknown.</summary>
    public int? Stage { get; init; }

    /// <summary>The order of the stages.</summary>
    public StageLadder Ladder { get; init; } = StageLadder.Standard;

    /// <summary>The opportunity's own qualification columns.</summary>
    public StandardColumns Columns { get; init; } = StandardColumns.Unknown;
}
