using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Coverage;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly;

/// <summary>Keeps each row of the present period as it stands: on the period's first and last day, and once a week.</summary>
internal static class SnapshotsChunk
{
    private const int DaysInWeek = 7;

    /// <summary>Does all of them.</summary>
    public static ChunkResult Run(NightlyRun run)
    {
        var period = new CoverageHorizon(run.Configuration.Calendar, run.Today).Current;
        var due = DueSince(period, run.Today);
        var taken = Taken(run, due);
        var rows = new CoverageRowStore(run.Service)
            .OfKinds(period.Start, period.Start, new ColumnSet(CoverageRowStore.AllColumns), RowKind.Rep, RowKind.Team, RowKind.Unattributed)
            .Where(row => run.Token.RepId is not { } rep || row.Key == CoverageKey.Rep(rep, period.Start))
            .Where(row => row.Value.GetAttributeValue<DateTime?>(RepCoverageTable.ComputedOn)?.Date == run.Today)
            .ToList();
        var changed = rows.Count(row => Take(run, row.Key, row.Value, taken[row.Key].ToList()));
        return new ChunkResult(rows.Count, changed);
    }

    // On the last day a snapshot is due whatever was taken before: next period's trend starts from it.
    private static DateTime DueSince(FiscalPeriod period, DateTime today)
    {
        if (today == period.End)
        {
            return today;
        }

        var monday = CalendarDay.Add(today, -(((int)today.DayOfWeek + DaysInWeek - (int)DayOfWeek.Monday) % DaysInWeek));
        return monday > period.Start ? monday : period.Start;
    }

    // One that was taken today is brought up to date when the run is repeated; one from earlier in the week stands.
    private static bool Take(NightlyRun run, string rowKey, Entity row, List<Entity> taken)
    {
        var key = CoverageKey.Snapshot(rowKey, run.Today);
        var today = taken.FirstOrDefault(snapshot => snapshot.GetAttributeValue<string>(CoverageSnapshotTable.Key) == key);
        if (today is null && taken.Count > 0)
        {
            return false;
        }

        var wanted = SnapshotColumns.Of(row, run.Today);
        if (today is null)
        {
            run.Service.Execute(new UpsertRequest { Target = new Entity(CoverageSnapshotTable.LogicalName, CoverageSnapshotTable.Key, key).With(wanted) });
            return true;
        }

        if (RowChange.Between(today, wanted) is not { } change)
        {
            return false;
        }

        run.Service.Update(change);
        return true;
    }

    private static ILookup<string, Entity> Taken(NightlyRun run, DateTime since)
    {
        var query = new QueryExpression(CoverageSnapshotTable.LogicalName) { ColumnSet = new ColumnSet(SnapshotColumns.All) };
        query.Criteria.AddCondition(CoverageSnapshotTable.TakenOn, ConditionOperator.OnOrAfter, since);
        query.AddOrder(CoverageSnapshotTable.Id, OrderType.Ascending);
        return run.Service.All(query).ToLookup(row => CoverageKey.OfSnapshot(row.GetAttributeValue<string>(CoverageSnapshotTable.Key)), StringComparer.Ordinal);
    }
}
