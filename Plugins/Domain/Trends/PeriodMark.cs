namespace SalesCorner.Plugins.Domain.Trends;

/// <summary>What a snapshot of one period keeps for the trend.</summary>
/// <param name="WinRate">The win rate in use, as a share; null when unknown.</param>
/// <param name="RawValue">The raw pipeline; null when unknown.</param>
public sealed record PeriodMark(decimal? WinRate, decimal? RawValue);
