using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Trends;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage;

/// <summary>The snapshots of one coverage row's owner.</summary>
/// <param name="snapshots">Rows of <c>sc_coveragesnapshot</c>.</param>
internal sealed class SnapshotBook(IReadOnlyCollection<Entity> snapshots)
{
    private const decimal Percent = 100m;

    /// <summary>No snapshot.</summary>
    public static SnapshotBook Empty { get; } = new([]);

    /// <summary>What the last snapshot of a period says; null without one.</summary>
    public PeriodMark? LastOf(FiscalPeriod period)
    {
        var last = snapshots
            .Where(row => row.GetAttributeValue<DateTime?>(CoverageSnapshotTable.PeriodStart)?.Date == period.Start)
            .OrderByDescending(row => row.GetAttributeValue<DateTime>(CoverageSnapshotTable.TakenOn)).FirstOrDefault();
        return last is null
            ? null
            : new PeriodMark(
                last.GetAttributeValue<decimal?>(CoverageSnapshotTable.WinRateUsed) / Percent,
                last.GetAttributeValue<Money>(CoverageSnapshotTable.RawValueBase)?.Value);
    }
}
