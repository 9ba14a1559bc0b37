using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Coverage.Basis;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage.Computing;

/// <summary>A rep's deals of a period, counted.</summary>
/// <param name="Rep">The rep.</param>
/// <param name="Period">The period.</param>
/// <param name="Sums">What they came to.</param>
/// <param name="Deals">The deals; of closed ones none where only the stored sums are known.</param>
internal sealed record CountedPeriod(RepProfile Rep, FiscalPeriod Period, CoverageSums Sums, RepDeals Deals)
{
    /// <summary>The row as it is; null when there is none yet, or when it was not read.</summary>
    public Entity? Row { get; init; }

    /// <summary>The row's key.</summary>
    public string Key => CoverageKey.Rep(Rep.RepId, Period.Start);
}
