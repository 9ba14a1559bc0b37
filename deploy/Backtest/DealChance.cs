namespace SalesCorner.Deploy.Backtest;

/// <summary>The chance that a deal was given to be won by its period's end, and whether it was.</summary>
/// <param name="Chance">The chance, as a share.</param>
/// <param name="Won">Whether it was won by then.</param>
public sealed record DealChance(decimal Chance, bool Won);
