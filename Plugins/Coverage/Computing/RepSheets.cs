using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Coverage.Rows;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage.Computing;

/// <summary>Counts the deals of several reps anew, for every period of the horizon that concerns them.</summary>
/// <param name="service">Acts as SYSTEM.</param>
/// <param name="configuration">The configuration in force.</param>
/// <param name="today">The day of the count.</param>
/// <param name="isNight">Whether a night counts, whose tables of pace are yet to be made.</param>
internal sealed class RepSheets(IOrganizationService service, SalesConfiguration configuration, DateTime today, bool isNight)
{
    private readonly PaceFrames frames = new(configuration, today, isNight);
    private readonly CoverageTally tally = CoverageTally.WithPace(configuration, today, isNight);

    /// <summary>Each rep's sheet of each period, with the row as it is; marks are cleared before anything is read.</summary>
    /// <param name="reps">The reps with teams and quotas.</param>
    /// <param name="periods">The periods to count for.</param>
    /// <param name="always">The periods that are counted even for a rep without a deal.</param>
    public IReadOnlyList<RepSheet> Of(IReadOnlyList<RepProfile> reps, IReadOnlyList<FiscalPeriod> periods, IReadOnlyCollection<FiscalPeriod> always)
    {
        var rows = new CoverageRowStore(service);
        var stored = rows.OfReps(reps.Select(rep => rep.RepId), periods.Min(period => period.Start), new ColumnSet(CoverageRowStore.AllColumns));
        foreach (var row in stored.Values)
        {
            rows.ClearMark(row);
        }

        var from = periods.Min(tally.From);
        var found = new RepDealsStore(service, configuration).Of(reps, from, tally.WindowStart);
        var books = isNight ? new FirstDeals(service, configuration).Complete(found, reps, from) : Known(found, stored.Values);
        return (from rep in reps
                from period in periods
                let key = CoverageKey.Rep(rep.RepId, period.Start)
                let row = stored.TryGetValue(key, out var kept) ? kept : null
                let book = books[rep.RepId]
                where row is not null || always.Contains(period) || Concerns(rep, book, period)
                select new RepSheet(rep, period, tally.Of(book, period)) { Row = row, Book = book }).ToList();
    }

    // A deal meant for the period or a quota calls for a row; the present period's row is there for everybody with a deal,
    // and that of a period in its grace for those who closed something in it.
    // Of the next period the odds are told to everybody too.
    private bool Concerns(RepProfile rep, RepDeals book, FiscalPeriod period) =>
        rep.QuotaOf(period).Amount is not null || book.Concerns(period, today) || (frames.SpeakOf(period) && book.IsAny);

    // What a night found out of a rep's first deal stands on the rep's rows.
    private static Dictionary<Guid, RepDeals> Known(IReadOnlyDictionary<Guid, RepDeals> books, IEnumerable<Entity> rows)
    {
        var known = rows.ToLookup(
            row => row.GetAttributeValue<EntityReference>(RepCoverageTable.RepId)?.Id ?? Guid.Empty,
            row => PaceReading.SinceOf(CoverageSums.Parse(row.GetAttributeValue<string>(RepCoverageTable.Basis))));
        return books.ToDictionary(book => book.Key, book => book.Value with { FirstDealOn = known[book.Key].Min() });
    }
}

/// <summary>A rep's sums of a period, and the row that keeps them.</summary>
/// <param name="Rep">The rep.</param>
/// <param name="Period">The period.</param>
/// <param name="Sheet">The sums.</param>
internal sealed record RepSheet(RepProfile Rep, FiscalPeriod Period, CoverageSums Sheet)
{
    /// <summary>The row as it is; null when there is none yet.</summary>
    public Entity? Row { get; init; }

    /// <summary>The deals that were counted.</summary>
    public RepDeals Book { get; init; } = new([], [], 0);

    /// <summary>The row's key.</summary>
    public string Key => CoverageKey.Rep(Rep.RepId, Period.Start);
}
