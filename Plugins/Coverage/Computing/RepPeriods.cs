using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Coverage.Basis;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Coverage.Rows;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage.Computing;

/// <summary>Counts the deals of several reps anew, for every period that concerns them.</summary>
/// <param name="service">Acts as SYSTEM.</param>
/// <param name="flow">Reads and counts.</param>
internal sealed class RepPeriods(IOrganizationService service, CoverageFlow flow)
{
    /// <summary>
    /// Each rep's count of each period, with the row as it is; marks are cleared before anything is read.
    /// </summary>
    /// <param name="reps">The reps with teams and quotas.</param>
    /// <param name="periods">The periods to count for.</param>
    /// <param name="always">The periods that are counted even for a rep without a deal.</param>
    public IReadOnlyList<CountedPeriod> Count(
        IReadOnlyList<RepProfile> reps,
        IReadOnlyList<FiscalPeriod> periods,
        IReadOnlyCollection<FiscalPeriod> always
    )
    {
        var rows = new CoverageRowStore(service);
        var stored = rows.OfReps(
            reps.Select(rep => rep.RepId),
            periods.Min(period => period.Start),
            new ColumnSet(CoverageRowStore.AllColumns)
        );
        foreach (var row in stored.Values)
        {
            rows.ClearMark(row);
        }

        var known = WithFirstDeals(reps, stored.Values);
        var deals = flow.Read(known, periods);
        return (
            from rep in known
            from period in periods
            let row = stored.TryGetValue(CoverageKey.Rep(rep.RepId, period.Start), out var kept) ? kept : null
            let own = deals[rep.RepId]
            where row is not null || always.Contains(period) || flow.Concerns(rep, own, period)
            select flow.Count(rep, period, own) with
            {
                Row = row,
            }
        ).ToList();
    }

    private static List<RepProfile> WithFirstDeals(IEnumerable<RepProfile> reps, IEnumerable<Entity> rows)
    {
        var found = rows.ToLookup(
            row => row.GetAttributeValue<EntityReference>(RepCoverageTable.RepId)?.Id ?? Guid.Empty,
            row => PaceReading.SinceOf(CoverageSums.Parse(row.GetAttributeValue<string>(RepCoverageTable.Basis)))
        );
        return reps.Select(rep => rep with { FirstDealOn = found[rep.RepId].Min() }).ToList();
    }
}
