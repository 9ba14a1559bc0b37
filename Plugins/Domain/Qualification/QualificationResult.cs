namespace SalesCorner.Plugins.Domain.Qualification;

/// <summary>A deal's qualification with the answers that explain it.</summary>
/// <param name="Status">The verdict; Qualified also when only the stage says so.</param>
/// <param name="AssumedByStage">
/// Whether nobody has answered and the deal's stage alone makes it count as qualified.
/// </param>
/// <param name="Answers">Every active question with what became of it, in the questions' order.</param>
public sealed record QualificationResult(
    QualificationStatus Status,
    bool AssumedByStage,
    IReadOnlyList<JudgedAnswer> Answers
)
{
    /// <summary>0 to 100, unrounded; null without a question of any weight.</summary>
    public decimal? Score { get; init; }

    /// <summary>The score to store: rounded down, so that it never shows a limit that was not reached.</summary>
    public int? WholeScore => Score is null ? null : (int)Math.Floor(Score.Value);

    /// <summary>Share of the weight that is answered, 0 to 1; null without a question of any weight.</summary>
    public decimal? Completeness { get; init; }

    /// <summary>The score's grade; null without a score, and while no answer of any weight counts.</summary>
    public Grade? Grade { get; init; }

    /// <summary>The unanswered questions that are due in the deal's stage.</summary>
    public IReadOnlyList<Question> GateGaps { get; init; } = [];

    /// <summary>The day on which the first answer that counts today stops counting; null when none ages.</summary>
    public DateTime? ReviewOn { get; init; }

    /// <summary>
    /// Whether anybody has answered anything, however long ago; a score at close means something only then.
    /// </summary>
    public bool HasPersonsAnswer { get; init; }

    /// <summary>
    /// The score by which a deal that closes now is graded ever after; null without a grade or a person's answer.
    /// </summary>
    public int? ScoreAtClose => Grade is not null && HasPersonsAnswer ? WholeScore : null;
}
