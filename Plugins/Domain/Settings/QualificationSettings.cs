namespace SalesCorner.Plugins.Domain.Settings;

/// <summary>When a deal counts as qualified.</summary>
public sealed record QualificationSettings
{
    /// <summary>Score from which a deal can be qualified.</summary>
    public int QualifiedFrom { get; init; } = 60;

    /// <summary>Score from which the grade is A.</summary>
    public int GradeA { get; init; } = 75;

    /// <summary>Score from which the grade is B.</summary>
    public int GradeB { get; init; } = 60;

    /// <summary>Score from which the grade is C.</summary>
    public int GradeC { get; init; } = 40;

    /// <summary>Days after which an answer on an open deal counts as unanswered.</summary>
    public int AnswerAgeDays { get; init; } = 90;

    /// <summary>Whether a deal that nobody has answered is judged by its stage.</summary>
    public bool AssumeByStage { get; init; } = true;

    /// <summary>The stage from which an unanswered deal counts as qualified.</summary>
    public int AssumeFromStage { get; init; } = 1;

    /// <summary>Whether a stage with unanswered due questions cannot be entered.</summary>
    public bool BlockStageGate { get; init; }

    /// <summary>Whether the opportunity's own columns pre-fill unanswered questions.</summary>
    public bool UseStandardEvidence { get; init; }
}
