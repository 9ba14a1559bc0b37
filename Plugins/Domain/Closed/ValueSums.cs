using SalesCorner.Plugins.Domain.Numbers;

namespace SalesCorner.Plugins.Domain.Closed;

/// <summary>
/// Closed deals with a value above zero: actual for won ones, estimated for the others. Sums of several reps add up.
/// </summary>
/// <param name="Closed">How many.</param>
/// <param name="Won">Those of them that were won.</param>
/// <param name="ClosedValue">Their value in base currency.</param>
/// <param name="WonValue">The won ones' value.</param>
public sealed record ValueSums(int Closed, int Won, decimal ClosedValue, decimal WonValue)
{
    /// <summary>No deal.</summary>
    public static ValueSums None { get; } = new(0, 0, 0m, 0m);

    /// <summary>The share of them that were won, by count; null without any.</summary>
    public decimal? CountRate => Closed > 0 ? (decimal)Won / Closed : null;

    /// <summary>The share of their value that was won; null without any.</summary>
    public decimal? ValueRate => Exact.Quotient(WonValue, ClosedValue);

    /// <summary>What one of them is worth on average; 0 without any.</summary>
    public decimal AverageValue => Closed > 0 ? ClosedValue / Closed : 0m;

    /// <summary>
    /// One deal; none where its value is unknown or not above zero, for then it says nothing of money.
    /// </summary>
    public static ValueSums Of(decimal? value, bool isWon) =>
        value > 0m ? new ValueSums(1, isWon ? 1 : 0, value.Value, isWon ? value.Value : 0m) : None;

    /// <summary>Both together.</summary>
    public ValueSums Plus(ValueSums other) =>
        new(Closed + other.Closed, Won + other.Won, ClosedValue + other.ClosedValue, WonValue + other.WonValue);
}
