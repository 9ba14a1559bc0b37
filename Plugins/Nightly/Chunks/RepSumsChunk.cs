using SalesCorner.Plugins.Coverage.Computing;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Coverage.Rows;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>
/// Counts the deals of some reps and keeps the sums on their coverage rows, from which everything after it follows.
/// </summary>
internal static class RepSumsChunk
{
    /// <summary>Does a page of reps, as far as the call's budget allows.</summary>
    public static ChunkResult Run(NightlyRun run)
    {
        var page = RepPage.Of(run);
        var portion = RepPage.Portion(run, page);
        if (portion.Items.Count == 0)
        {
            return new ChunkResult(0, 0) { Next = RepPage.Next(run, page) };
        }

        var horizon = run.Horizon;
        var groups = new RepProfileStore(run.Service);
        var reps = groups.WithQuotas(groups.WithTeams(portion.Items), horizon.Start);
        var flow = new CoverageFlow(run.Service, run.Configuration, run.NowUtc, isNight: true);
        var counted = new RepPeriods(run.Service, flow)
            .Count(reps, horizon.Periods, always: [])
            .ToLookup(row => row.Rep.RepId);
        var rows = new CoverageRowStore(run.Service);
        return portion.Do(
            rep => counted[rep.RepId].Count(row => rows.Write(row.Row, row.Key, Wanted(row))),
            RepPage.Next(run, page)
        );
    }

    private static Dictionary<string, object?> Wanted(CountedPeriod counted)
    {
        var basis = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [RepCoverageTable.Basis] = counted.Sums.ToString(),
        };
        if (counted.Row is null)
        {
            foreach (var column in CoverageRowIdentity.OfRep(counted.Rep, counted.Period))
            {
                basis[column.Key] = column.Value;
            }
        }
        else if (
            counted.Row.GetAttributeValue<Microsoft.Xrm.Sdk.EntityReference>(RepCoverageTable.BusinessUnitId)?.Id
            != counted.Rep.BusinessUnitId
        )
        {
            // The baselines add up by business unit.
            basis[RepCoverageTable.BusinessUnitId] = CoverageRowIdentity.Unit(counted.Rep.BusinessUnitId);
        }

        return basis;
    }
}
