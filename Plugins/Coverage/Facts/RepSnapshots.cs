using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Trends;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage.Facts;

/// <summary>The snapshots of one coverage row's owner.</summary>
/// <param name="snapshots">Rows of <c>sc_coveragesnapshot</c>.</param>
internal sealed class RepSnapshots(IReadOnlyCollection<Entity> snapshots)
{
    private const decimal Percent = 100m;

    /// <summary>No snapshot.</summary>
    public static RepSnapshots Empty { get; } = new([]);

    /// <summary>
    /// What the snapshots of a period say at last; null without one. A last one that was made late knows no pipeline:
    /// then the one before it does.
    /// </summary>
    public PeriodMark? LastOf(FiscalPeriod period)
    {
        var ofPeriod = snapshots
            .Where(row => row.GetAttributeValue<DateTime?>(CoverageSnapshotTable.PeriodStart)?.Date == period.Start)
            .OrderByDescending(row => row.GetAttributeValue<DateTime>(CoverageSnapshotTable.TakenOn))
            .ToList();
        return ofPeriod.Count == 0
            ? null
            : new PeriodMark(
                ofPeriod[0].GetAttributeValue<decimal?>(CoverageSnapshotTable.WinRateUsed) / Percent,
                ofPeriod
                    .Select(row => row.GetAttributeValue<Money>(CoverageSnapshotTable.RawValueBase)?.Value)
                    .FirstOrDefault(value => value is not null)
            );
    }
}
