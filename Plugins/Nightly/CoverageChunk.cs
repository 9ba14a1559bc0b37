using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Coverage;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly;

/// <summary>Computes the coverage of some reps from their sums.</summary>
internal static class CoverageChunk
{
    /// <summary>Does a page of reps.</summary>
    public static ChunkResult Run(NightlyRun run)
    {
        var page = RepPage.Of(run);
        if (page.Users.Count == 0)
        {
            return new ChunkResult(0, 0) { Next = RepPage.Next(run, page) };
        }

        var calendar = run.Configuration.Calendar;
        var horizon = run.Horizon;
        var store = new CoverageRowStore(run.Service);
        var rows = store.OfReps(page.Users.Select(user => user.RepId), horizon.Start, new ColumnSet(CoverageRowStore.AllColumns));
        var groups = new RepGroupStore(run.Service);
        var twoBack = calendar.Previous(calendar.Previous(horizon.Periods[0]));
        var reps = groups.WithSnapshots(groups.WithQuotas(page.Users, horizon.Start), twoBack.Start);

        var sum = new CoverageSum(run.Configuration, run.Today);
        var writer = new CoverageWriter(store, run.Configuration.Zone, run.NowUtc);
        var changed = reps.Sum(rep => horizon.Periods.Count(period => Write(rep, period, rows, sum, writer)));
        return new ChunkResult(rows.Count, changed) { Next = RepPage.Next(run, page) };
    }

    private static bool Write(RepFrame rep, FiscalPeriod period, IReadOnlyDictionary<string, Entity> rows, CoverageSum sum, CoverageWriter writer)
    {
        var key = CoverageKey.Rep(rep.RepId, period.Start);
        return rows.TryGetValue(key, out var row)
            && FactsSheet.Parse(row.GetAttributeValue<string>(RepCoverageTable.Basis)) is { } sheet
            && writer.Write(row, key, CoverageRowIdentity.OfRep(rep, period), sum.Of(rep, period, sheet));
    }
}
