using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Coverage.Rows;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Forecast;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>
/// Keeps each row of the present period as it stands: on the period's first and last day, and once a week, on a day
/// that the
/// settings name. What is called and expected then is frozen: it is never written again. The last
/// snapshot of a period that is over follows what is entered late until its days of grace have passed.
/// </summary>
internal static class SnapshotsChunk
{
    /// <summary>Takes or follows the snapshots, as far as the budget of a call allows.</summary>
    public static ChunkResult Run(NightlyRun run)
    {
        var horizon = run.Horizon;
        var rows = Current(run, horizon.Current).Concat(horizon.InGrace.SelectMany(period => Final(run, period)));
        return new Portion<PendingRow>(run, rows, row => row.Key).Do(row => row.Write() ? 1 : 0, next: null);
    }

    private static IEnumerable<PendingRow> Current(NightlyRun run, FiscalPeriod period)
    {
        var taken = Taken(run, DueSince(run, period), run.Today);
        var calls = new ForecastRowStore(run.Service).CallsOf(period.Start);
        return RowsOf(run, period)
            .Select(row => new PendingRow(
                row.Key,
                () => Take(run, row, calls.TryGetValue(row.Key, out var call) ? call : null, taken[row.Key].ToList())
            ));
    }

    // The one of the period's last day. Where no night ran on that day it is made now.
    private static IEnumerable<PendingRow> Final(NightlyRun run, FiscalPeriod period)
    {
        var taken = Taken(run, period.End, period.End);
        return RowsOf(run, period)
            .Select(row => new PendingRow(
                row.Key,
                () => Close(run, period, row.Key, row.Value, taken[row.Key].FirstOrDefault())
            ));
    }

    private static bool Close(NightlyRun run, FiscalPeriod period, string rowKey, Entity row, Entity? stored)
    {
        // The pipeline is remembered as it stood: what is still open now says little about it from the second day on.
        var isFresh = stored is null && CalendarDay.Between(period.End, run.Today) == 1;
        var wanted = SnapshotColumns.Of(row, period.End, withPipeline: isFresh, run.Configuration);
        return Write(run, stored, CoverageKey.Snapshot(rowKey, period.End), wanted);
    }

    private static List<KeyValuePair<string, Entity>> RowsOf(NightlyRun run, FiscalPeriod period) =>
        new CoverageRowStore(run.Service)
            .OfKinds(
                period.Start,
                period.Start,
                new ColumnSet(CoverageRowStore.AllColumns),
                RowKind.Rep,
                RowKind.Team,
                RowKind.Unattributed
            )
            .Where(row => run.Token.RepId is not { } rep || row.Key == CoverageKey.Rep(rep, period.Start))
            .Where(row =>
                row.Value.GetAttributeValue<DateTime?>(RepCoverageTable.ComputedOn) is { } computed
                && run.Configuration.DayOf(computed) == run.Today
            )
            .ToList();

    // On the last day a snapshot is due whatever was taken before: next period's trend starts from it.
    private static DateTime DueSince(NightlyRun run, FiscalPeriod period)
    {
        var today = run.Today;
        if (today == period.End)
        {
            return today;
        }

        var due = run.Configuration.Settings.Forecast.LastFreezeDay(today);
        return due > period.Start ? due : period.Start;
    }

    // One that was taken today is brought up to date when the run is repeated; one from earlier in the week stands.
    private static bool Take(NightlyRun run, KeyValuePair<string, Entity> row, Entity? call, List<Entity> taken)
    {
        var key = CoverageKey.Snapshot(row.Key, run.Today);
        var today = taken.FirstOrDefault(snapshot =>
            snapshot.GetAttributeValue<string>(CoverageSnapshotTable.Key) == key
        );
        if (today is null && taken.Count > 0)
        {
            return false;
        }

        var wanted = SnapshotColumns.Of(row.Value, run.Today, withPipeline: true, run.Configuration);
        return Write(
            run,
            today,
            key,
            today is null ? SnapshotColumns.WithCall(wanted, call) : SnapshotColumns.Unfrozen(wanted)
        );
    }

    private static bool Write(NightlyRun run, Entity? stored, string key, IReadOnlyDictionary<string, object?> wanted)
    {
        if (stored is null)
        {
            run.Service.Execute(
                new UpsertRequest
                {
                    Target = new Entity(CoverageSnapshotTable.LogicalName, CoverageSnapshotTable.Key, key).With(wanted),
                }
            );
            return true;
        }

        if (RowChange.Between(stored, wanted) is not { } change)
        {
            return false;
        }

        run.Service.UpdateAsRead(change);
        return true;
    }

    private static ILookup<string, Entity> Taken(NightlyRun run, DateTime since, DateTime until)
    {
        var query = new QueryExpression(CoverageSnapshotTable.LogicalName)
        {
            ColumnSet = new ColumnSet(SnapshotColumns.All),
        };
        query.Criteria.AddCondition(CoverageSnapshotTable.TakenOn, ConditionOperator.OnOrAfter, since);
        query.Criteria.AddCondition(CoverageSnapshotTable.TakenOn, ConditionOperator.OnOrBefore, until);
        query.AddOrder(CoverageSnapshotTable.Id, OrderType.Ascending);
        return run
            .Service.All(query)
            .ToLookup(
                row => CoverageKey.OfSnapshot(row.GetAttributeValue<string>(CoverageSnapshotTable.Key)),
                StringComparer.Ordinal
            );
    }
}
