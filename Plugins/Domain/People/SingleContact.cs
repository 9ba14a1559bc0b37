namespace SalesCorner.Plugins.Domain.People;

/// <summary>Warns of a large deal that rests on too few people.</summary>
public sealed record SingleContact
{
    /// <summary>People who have to be engaged on a large deal.</summary>
    public const int Enough = 2;

    /// <summary>How many are engaged; null where nobody has counted yet.</summary>
    public int? Engaged { get; init; }

    /// <summary>The deal's value in base currency; null when unknown.</summary>
    public decimal? Value { get; init; }

    /// <summary>The team's average won value in base currency; null when unknown.</summary>
    public decimal? AverageWonValue { get; init; }

    /// <summary>Whether the deal has reached the second stage.</summary>
    public bool IsPastFirstStage { get; init; }

    /// <summary>The day since which the warning has stood; null when it did not.</summary>
    public DateTime? StandsSince { get; init; }

    /// <summary>
    /// The day since which the deal has rested on a single contact, today when that is new; null when it does not, and
    /// where anything of it is not known.
    /// </summary>
    /// <param name="today">The day of the judgement.</param>
    public DateTime? Since(DateTime today) =>
        IsPastFirstStage && Value > AverageWonValue && Engaged < Enough ? StandsSince ?? today : null;
}
