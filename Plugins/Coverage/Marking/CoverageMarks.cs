using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Coverage.Rows;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Ownership;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage.Marking;

/// <summary>
/// Marks coverage rows as dirty. A row that waits already is left alone: a thousand changed deals cost a rep one mark
/// and
/// a few recomputations.
/// </summary>
/// <param name="service">Acts as SYSTEM.</param>
/// <param name="nowUtc">When the event happened.</param>
internal sealed class CoverageMarks(IOrganizationService service, DateTime nowUtc)
{
    private readonly RepRowsStore reps = new(service);

    /// <summary>
    /// Marks a rep's rows of some periods, creating those that are missing; on request the rep's other rows too.
    /// </summary>
    /// <returns>How many rows were newly marked.</returns>
    public int Mark(Guid repId, MarkScope scope)
    {
        var rep = reps.Of(repId, scope.Horizon.Start);
        if (rep is null)
        {
            return 0;
        }

        var wanted = scope.Periods.ToDictionary(period => CoverageKey.Rep(repId, period.Start), StringComparer.Ordinal);
        // Every open deal may be won in the next period, whenever it is meant to close.
        var next = CoverageKey.Rep(repId, scope.Horizon.Next.Start);
        // The earliest first: its recomputation takes the others along.
        var clean = rep
            .Rows.Where(row =>
                !row.Value.IsWaiting(nowUtc) && (scope.Others || wanted.ContainsKey(row.Key) || row.Key == next)
            )
            .OrderBy(row => row.Key, StringComparer.Ordinal)
            .ToList();
        clean.ForEach(row => Touch(row.Value.Id));

        // A disabled user cannot own a new row; the nightly run sums such deals up as unattributed.
        var missing = rep.Rep.IsDisabled
            ? []
            : wanted.Where(period => !rep.Rows.ContainsKey(period.Key) && scope.MayCreate(period.Value)).ToList();
        missing.ForEach(period => Create(rep, period.Key, period.Value));
        return clean.Count + missing.Count;
    }

    private void Touch(Guid rowId) =>
        service.Update(new Entity(RepCoverageTable.LogicalName, rowId) { [RepCoverageTable.DirtySince] = nowUtc });

    // By key, so that two events at once make one row.
    private void Create(RepRows rep, string key, FiscalPeriod period) =>
        new OwnedRows(service).Upsert(
            new Entity(RepCoverageTable.LogicalName, RepCoverageTable.Key, key)
            {
                [RepCoverageTable.DirtySince] = nowUtc,
            }.With(CoverageRowIdentity.OfRep(rep.Rep, period))
        );
}
