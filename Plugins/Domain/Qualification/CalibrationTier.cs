using SalesCorner.Plugins.Domain.Rates;

namespace SalesCorner.Plugins.Domain.Qualification;

/// <summary>Closed deals that had the same grade, or the same answer to a question.</summary>
/// <param name="Won">How many were won.</param>
/// <param name="Closed">How many there are.</param>
public sealed record CalibrationTier(int Won, int Closed)
{
    /// <summary>No deal.</summary>
    public static CalibrationTier None { get; } = new(0, 0);

    /// <summary>The share won; null without deals.</summary>
    public decimal? WinRate => Closed > 0 ? (decimal)Won / Closed : null;

    /// <summary>The range of that share; null without deals.</summary>
    public WilsonRange? Range(decimal z) => WilsonRange.Of(Won, Closed, z);

    /// <summary>Both tiers together.</summary>
    public CalibrationTier Plus(CalibrationTier other) => new(Won + other.Won, Closed + other.Closed);
}
