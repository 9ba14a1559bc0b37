using SalesCorner.Plugins.Domain.Calendar;

namespace SalesCorner.Plugins.Domain.Forecast;

/// <summary>A period that is over with its grace, and the calls that were frozen in it.</summary>
/// <param name="Period">The period.</param>
/// <param name="Won">What was won in it; null when not known.</param>
/// <param name="Frozen">The calls.</param>
public sealed record CalledPeriod(FiscalPeriod Period, decimal? Won, IReadOnlyList<FrozenCall> Frozen);
