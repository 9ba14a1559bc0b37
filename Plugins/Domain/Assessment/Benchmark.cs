namespace SalesCorner.Plugins.Domain.Assessment;

/// <summary>An answer of a completed assessment, as far as averages need it.</summary>
/// <param name="AssessmentId">Which assessment.</param>
/// <param name="Tier">The tier of its manager; null without a direct report.</param>
/// <param name="PillarId">The pillar.</param>
/// <param name="Level">From 1 to 5.</param>
public sealed record LeveledAnswer(Guid AssessmentId, ManagerTier? Tier, Guid PillarId, int Level);

/// <summary>
/// What an answer is compared with. Never a single person's level: an average is told from three assessments on.
/// </summary>
/// <param name="Average">The average level; null where there are too few.</param>
/// <param name="Count">Assessments in it.</param>
/// <param name="IsOfTier">Whether they are of the same tier; else of the whole organisation.</param>
public sealed record Benchmark(decimal? Average, int Count, bool IsOfTier)
{
    /// <summary>Assessments below which an average would tell a person's level.</summary>
    public const int Fewest = 3;

    /// <summary>
    /// The average of a pillar over the same tier, from three assessments on; else over the organisation, from three on
    /// too.
    /// </summary>
    /// <param name="answers">Every answer of the completed assessments of the period.</param>
    /// <param name="pillarId">The pillar.</param>
    /// <param name="tier">The tier of the manager who looks.</param>
    public static Benchmark Of(IReadOnlyCollection<LeveledAnswer> answers, Guid pillarId, ManagerTier? tier)
    {
        var ofPillar = answers.Where(answer => answer.PillarId == pillarId).ToList();
        var ofTier = ofPillar.Where(answer => answer.Tier == tier && tier is not null).ToList();
        return ofTier.Count >= Fewest ? Over(ofTier, true) : Over(ofPillar, false);
    }

    /// <summary>In words.</summary>
    public string Words =>
        Average is null ? $"Too few assessments to compare with (n = {Count}; from {Fewest} on)."
        : IsOfTier ? $"The average of {Count} managers on the same tier is {Average:0.0}."
        : $"Too few on the same tier: the average of all {Count} managers is {Average:0.0}.";

    private static Benchmark Over(List<LeveledAnswer> answers, bool isOfTier) =>
        answers.Count < Fewest
            ? new Benchmark(null, answers.Count, isOfTier)
            : new Benchmark(
                Math.Round(answers.Average(answer => (decimal)answer.Level), 2, MidpointRounding.AwayFromZero),
                answers.Count,
                isOfTier
            );
}
