namespace SalesCorner.Emulator.Queries.Contract;

/// <summary>A period of a fiscal year.</summary>
/// <param name="Year">The fiscal year, named by the calendar year in which it begins.</param>
/// <param name="Number">Its number in that year, from 1.</param>
public sealed record FiscalPeriod(int Year, int Number);
