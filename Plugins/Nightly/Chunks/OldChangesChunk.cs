using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>
/// Deletes the events of deals that nobody looks back to any more. What is left over comes with the next night.
/// </summary>
internal static class OldChangesChunk
{
    /// <summary>How long an event is kept, in days: two quarters and the grace of the second.</summary>
    public const int KeptDays = 200;

    // A night brings in about as many as it takes out; after a long pause several nights share the rest.
    private const int Most = 2_000;

    /// <summary>Deletes a portion.</summary>
    public static ChunkResult Run(NightlyRun run) =>
        new Portion<Entity>(run, run.Service.RetrieveMultiple(Query(run)).Entities, row => row.Id.ToString("N")).Do(
            row =>
            {
                run.Service.Delete(row.LogicalName, row.Id);
                return 1;
            },
            next: null
        );

    private static QueryExpression Query(NightlyRun run)
    {
        var query = new QueryExpression(DealChangeTable.LogicalName)
        {
            ColumnSet = new ColumnSet(DealChangeTable.Id),
            TopCount = Most,
        };
        query.Criteria.AddCondition(
            DealChangeTable.ChangedOn,
            ConditionOperator.OnOrBefore,
            CalendarDay.Add(run.Today, -KeptDays)
        );
        query.AddOrder(DealChangeTable.Id, OrderType.Ascending);
        return query;
    }
}
