using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Quotas;

namespace SalesCorner.Deploy.Try;

/// <summary>What a try-out replays.</summary>
/// <param name="History">The history, as it was known on the day.</param>
/// <param name="AsOf">The day from which it is seen.</param>
/// <param name="Fiscal">The fiscal periods.</param>
/// <param name="DatabasePath">The file to keep the database in; null keeps it in memory.</param>
public sealed record TryPlan(SalesHistory History, DateOnly AsOf, FiscalPeriods Fiscal, string? DatabasePath);
