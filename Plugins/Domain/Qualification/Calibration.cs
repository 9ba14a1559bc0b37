namespace SalesCorner.Plugins.Domain.Qualification;

/// <summary>Whether a good score, or a good answer, has gone with winning.</summary>
/// <param name="Strong">The deals that it spoke for: grades A and B, answers 4 and 5.</param>
/// <param name="Weak">The deals that it spoke against: grades C and D, answers 1 and 2.</param>
/// <param name="Predictive">Whether the range of the strong lies above the range of the weak.</param>
public sealed record Calibration(CalibrationTier Strong, CalibrationTier Weak, bool Predictive)
{
    private const int Undecided = 3;

    /// <summary>The calibration of the grades.</summary>
    public static Calibration OfGrades(IReadOnlyDictionary<Grade, CalibrationTier> tiers, decimal z) =>
        Of(
            Together(tiers, grade => grade is Grade.A or Grade.B),
            Together(tiers, grade => grade is Grade.C or Grade.D),
            z
        );

    /// <summary>The calibration of one question's answers, 1 to 5.</summary>
    public static Calibration OfAnswers(IReadOnlyDictionary<int, CalibrationTier> tiers, decimal z) =>
        Of(Together(tiers, value => value > Undecided), Together(tiers, value => value < Undecided), z);

    /// <summary>
    /// The calibration of a stale rule: the deals that it left alone speak for winning, those that it called stale
    /// against it.
    /// </summary>
    public static Calibration OfStaleRule(CalibrationTier stale, CalibrationTier others, decimal z) =>
        Of(others, stale, z);

    private static Calibration Of(CalibrationTier strong, CalibrationTier weak, decimal z) =>
        new(strong, weak, strong.Range(z)?.Low > weak.Range(z)?.High);

    private static CalibrationTier Together<TKey>(
        IReadOnlyDictionary<TKey, CalibrationTier> tiers,
        Func<TKey, bool> belongs
    ) => tiers.Where(tier => belongs(tier.Key)).Aggregate(CalibrationTier.None, (sum, tier) => sum.Plus(tier.Value));
}
