using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Forecast;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Forecast;

/// <summary>Reads the calls that snapshots have frozen: of some reps and a handful of periods in one request.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class FrozenCallStore(IOrganizationService service)
{
    private static readonly string[] Columns =
    [
        CoverageSnapshotTable.RepId,
        CoverageSnapshotTable.PeriodStart,
        CoverageSnapshotTable.TakenOn,
        CoverageSnapshotTable.Commit,
        CoverageSnapshotTable.ManagerCall,
        CoverageSnapshotTable.ExpectedLanding,
        CoverageSnapshotTable.WonValue,
    ];

    /// <summary>The snapshots by rep.</summary>
    public ILookup<Guid, Entity> Of(IEnumerable<Guid> reps, IEnumerable<FiscalPeriod> periods)
    {
        var query = new QueryExpression(CoverageSnapshotTable.LogicalName)
        {
            ColumnSet = new ColumnSet(Columns),
            NoLock = true,
        };
        query.Criteria.AddCondition(CoverageSnapshotTable.Kind, ConditionOperator.Equal, Choice.Of(RowKind.Rep).Value);
        query.Criteria.AddCondition(
            new ConditionExpression(CoverageSnapshotTable.RepId, ConditionOperator.In, reps.Cast<object>().ToArray())
        );
        var starts = query.Criteria.AddFilter(LogicalOperator.Or);
        foreach (var period in periods)
        {
            starts.AddCondition(CoverageSnapshotTable.PeriodStart, ConditionOperator.On, period.Start);
        }

        query.AddOrder(CoverageSnapshotTable.Id, OrderType.Ascending);
        return service
            .All(query)
            .ToLookup(row => row.GetAttributeValue<EntityReference>(CoverageSnapshotTable.RepId).Id);
    }

    /// <summary>
    /// A period of one rep, out of that rep's snapshots. What was won is known from the last day's, which follows late
    /// wins while the grace lasts.
    /// </summary>
    public static CalledPeriod Called(FiscalPeriod period, IEnumerable<Entity> snapshots)
    {
        var own = snapshots
            .Where(row => row.GetAttributeValue<DateTime?>(CoverageSnapshotTable.PeriodStart)?.Date == period.Start)
            .ToList();
        return new CalledPeriod(
            period,
            Amount(own.Find(row => DayOf(row) == period.End), CoverageSnapshotTable.WonValue),
            own.Select(Frozen).OrderBy(call => call.TakenOn).ToList()
        );
    }

    private static FrozenCall Frozen(Entity row) =>
        new(DayOf(row))
        {
            Commit = Amount(row, CoverageSnapshotTable.Commit),
            Manager = Amount(row, CoverageSnapshotTable.ManagerCall),
            Landing = Amount(row, CoverageSnapshotTable.ExpectedLanding),
        };

    private static DateTime DayOf(Entity row) => row.GetAttributeValue<DateTime>(CoverageSnapshotTable.TakenOn).Date;

    private static decimal? Amount(Entity? row, string column) => row?.GetAttributeValue<Money>(column)?.Value;
}
