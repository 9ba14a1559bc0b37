using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Coverage.Computing;
using SalesCorner.Plugins.Deals;
using SalesCorner.Plugins.Domain.Motion;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Opportunities;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>
/// Tells the motion of deals that have none: those that were there before the solution, and those whose customer was
/// named later.
/// </summary>
internal static class MotionsChunk
{
    private const string Closed = "closed";

    private static readonly string[] Columns =
    [
        OpportunityTable.Name,
        OpportunityTable.Motion,
        OpportunityTable.CreatedOn,
        OpportunityTable.OverriddenCreatedOn,
        .. Buyers,
    ];

    private static string[] Buyers =>
        [OpportunityTable.ParentAccount, OpportunityTable.Customer, OpportunityTable.ParentContact];

    /// <summary>
    /// Does a page of deals. Those that are done are no longer found, so the next page is the first one again.
    /// </summary>
    public static ChunkResult Run(NightlyRun run)
    {
        var rows = run.Service.RetrieveMultiple(Query(run, IsOfClosed(run), run.Token.Size));
        if (rows.Entities.Count == 0)
        {
            return new ChunkResult(0, 0) { Next = HasClosed(run) ? AfterAll(run) : null };
        }

        var portion = new Portion<Entity>(run, rows.Entities, deal => deal.Id.ToString("N"));
        var deals = portion
            .Items.Select(row => new DealView(new RowView(null, row), row, run.NowUtc, run.Configuration))
            .ToList();
        var bought = new MotionStore(run.Service, run.Configuration.Settings.Motion).Purchases(
            deals.Select(deal => deal.Buyer).OfType<EntityReference>().ToList()
        );
        var result = portion.Do(row => Tell(run, row, bought), next: null);
        var goesOn = result.Next is null && rows.MoreRecords && (result.Changed > 0 || run.Token.Done is not null);
        return goesOn ? result with { Next = run.Token with { Page = run.Token.Page + 1, Done = null } }
            : result.Next is null ? result with { Next = AfterAll(run) }
            : result;
    }

    // Closed deals in calls of their own: where they are read-only the first of them ends the phase.
    private static NightlyToken? AfterAll(NightlyRun run) =>
        IsOfClosed(run) ? null : run.Token with { Page = 1, Cookie = Closed, Done = null };

    // A read saves a call on almost every night: there is nothing to tell.
    private static bool HasClosed(NightlyRun run) =>
        !IsOfClosed(run) && run.Service.RetrieveMultiple(Query(run, ofClosed: true, size: 1)).Entities.Count > 0;

    private static bool IsOfClosed(NightlyRun run) => run.Token.Cookie == Closed;

    private static int Tell(NightlyRun run, Entity row, IPurchases bought)
    {
        var deal = new DealView(new RowView(null, row), row, run.NowUtc, run.Configuration);
        var before = deal.Buyer is { } buyer
            ? bought.HadBought(buyer, run.Configuration.DayOf(deal.CreatedOn), row.Id)
            : (bool?)null;
        if (MotionRule.Of(deal.MotionFacts(before), run.Configuration.Settings.Motion) is not { } motion)
        {
            return 0;
        }

        run.Service.UpdateAsRead(
            new Entity(row.LogicalName, row.Id)
            {
                [OpportunityTable.Motion] = Choice.Of(motion),
                RowVersion = row.RowVersion,
            }
        );
        return 1;
    }

    private static QueryExpression Query(NightlyRun run, bool ofClosed, int size)
    {
        var query = new QueryExpression(OpportunityTable.LogicalName)
        {
            ColumnSet = new ColumnSet(Columns),
            PageInfo = new PagingInfo { Count = size, PageNumber = 1 },
        };
        query.Criteria.AddCondition(OpportunityTable.Motion, ConditionOperator.Null);
        var named = query.Criteria.AddFilter(LogicalOperator.Or);
        foreach (var column in Buyers)
        {
            named.AddCondition(column, ConditionOperator.NotNull);
        }

        if (ofClosed)
        {
            query.Criteria.AddCondition(OpportunityTable.State, ConditionOperator.NotEqual, OpportunityStateCode.Open);
            query.Criteria.AddCondition(
                OpportunityTable.ActualCloseDate,
                ConditionOperator.OnOrAfter,
                new CoverageTally(run.Today, run.Configuration.Settings).WindowStart
            );
        }
        else
        {
            query.Criteria.AddCondition(OpportunityTable.State, ConditionOperator.Equal, OpportunityStateCode.Open);
        }

        query.AddOrder(OpportunityTable.Id, OrderType.Ascending);
        OpenDealsChunk.OwnersOf(run)?.Restrict(query);
        return query;
    }
}
