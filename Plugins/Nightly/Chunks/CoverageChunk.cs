using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Coverage.Basis;
using SalesCorner.Plugins.Coverage.Computing;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Coverage.Rows;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>Computes the coverage of some reps from their sums.</summary>
internal static class CoverageChunk
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

        var calendar = run.Configuration.Calendar;
        var horizon = run.Horizon;
        var store = new CoverageRowStore(run.Service);
        var rows = store.OfReps(
            portion.Items.Select(user => user.RepId),
            horizon.Start,
            new ColumnSet(CoverageRowStore.AllColumns)
        );
        var groups = new RepProfileStore(run.Service);
        var twoBack = calendar.Previous(calendar.Previous(horizon.Periods[0]));
        var reps = groups.WithSnapshots(
            groups.WithQuotas(groups.WithTeams(portion.Items), horizon.Start),
            twoBack.Start
        );
        var open = new DealStore(run.Service, run.Configuration)
            .OpenOf(OwnerFilter.Of(reps.SelectMany(rep => rep.Owners)))
            .ToLookup(deal => deal.OwnerId);

        var work = new StoredSums(
            new CoverageFlow(run.Service, run.Configuration, run.NowUtc),
            new CoverageWriter(store, run.Configuration, run.NowUtc),
            rows,
            open,
            run.Configuration.Words
        );
        var byId = reps.ToDictionary(rep => rep.RepId);
        return portion.Do(
            rep => horizon.Periods.Count(period => work.Write(byId[rep.RepId], period)),
            RepPage.Next(run, page)
        );
    }

    /// <summary>Goes the second half of the way, from the sums that an earlier phase stored.</summary>
    /// <param name="flow">Computes.</param>
    /// <param name="writer">Writes rows.</param>
    /// <param name="rows">The rows with their sums, by key.</param>
    /// <param name="open">The open deals by owner, from which those that matter are named.</param>
    /// <param name="words">The language of the rows.</param>
    private sealed class StoredSums(
        CoverageFlow flow,
        CoverageWriter writer,
        IReadOnlyDictionary<string, Entity> rows,
        ILookup<Guid, RepDeal> open,
        PhraseBook words
    )
    {
        /// <summary>Writes one row; says whether anything was written.</summary>
        public bool Write(RepProfile rep, FiscalPeriod period)
        {
            if (
                !rows.TryGetValue(CoverageKey.Rep(rep.RepId, period.Start), out var row)
                || CoverageSums.Parse(row.GetAttributeValue<string>(RepCoverageTable.Basis)) is not { } sums
            )
            {
                return false;
            }

            var deals = new RepDeals(rep.Owners.SelectMany(owner => open[owner]).ToList(), [], 0);
            var counted = new CountedPeriod(rep, period, sums, deals) { Row = row };
            return writer.Write(
                row,
                counted.Key,
                CoverageRowIdentity.OfRep(rep, period),
                flow.Compute(counted).Columns(words)
            );
        }
    }
}
