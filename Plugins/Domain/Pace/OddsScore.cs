namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>
/// How good odds were, against what happened (Brier 1950, Verification of forecasts expressed in terms of probability).
/// </summary>
/// <param name="Points">How many were given.</param>
/// <param name="Made">The share that came true.</param>
/// <param name="Brier">Mean of (odds - made)²: 0 is a prophet, 0.25 a coin.</param>
public sealed record OddsScore(int Points, decimal Made, decimal Brier)
{
    // A twentieth: less is no difference that anybody would notice.
    private const decimal Margin = 0.05m;

    /// <summary>
    /// The same for somebody who always says the share that came true, which is known only afterwards.
    /// </summary>
    public decimal BaseBrier => Made * (1m - Made);

    /// <summary>Whether the odds beat that by a twentieth of it and more.</summary>
    public bool BeatsGuessing => Beats(Brier, BaseBrier);

    /// <summary>Whether a Brier score beats another one by a twentieth of it and more.</summary>
    public static bool Beats(decimal brier, decimal other) => brier <= other * (1m - Margin);

    /// <summary>The score of odds; null without any.</summary>
    public static OddsScore? Of(IReadOnlyCollection<GivenOdds> given) =>
        given.Count == 0
            ? null
            : new OddsScore(
                given.Count,
                given.Average(one => one.Outcome),
                given.Average(one => (one.Odds - one.Outcome) * (one.Odds - one.Outcome))
            );
}

/// <summary>Odds that were given, and whether they came true.</summary>
/// <param name="Odds">The odds, as a share.</param>
/// <param name="IsMade">Whether the number was made.</param>
public sealed record GivenOdds(decimal Odds, bool IsMade)
{
    /// <summary>1 where the number was made, else 0.</summary>
    public decimal Outcome => IsMade ? 1m : 0m;
}
