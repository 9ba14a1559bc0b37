using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Coverage.Computing;
using SalesCorner.Plugins.Deals;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Opportunities;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>
/// Gives an outcome, and whom they are credited to, to deals that were closed without an event that said so: by an
/// older message that raises no update, or before the solution came.
/// </summary>
internal static class ClosedDealsChunk
{
    private const string Closing = "closing";

    /// <summary>
    /// Does a page of deals. Those that are done are no longer found, so the next page is the first one again.
    /// </summary>
    public static ChunkResult Run(NightlyRun run)
    {
        var rows = run.Service.RetrieveMultiple(Query(run));
        var deals = rows.Entities.GroupBy(row => row.Id).Select(Latest).ToList();
        if (deals.Count == 0)
        {
            return new ChunkResult(0, 0);
        }

        var portion = new Portion<Entity>(run, deals, deal => deal.Id.ToString("N"));
        var answers = new EvidenceStore(run.Service).RowsOf(deals.Select(deal => deal.Id));
        var result = portion.Do(deal => Correct(run, deal, answers[deal.Id]), next: null);
        var goesOn = result.Next is null && rows.MoreRecords && (result.Changed > 0 || run.Token.Done is not null);
        return goesOn ? result with { Next = run.Token with { Page = run.Token.Page + 1, Done = null } } : result;
    }

    private static int Correct(NightlyRun run, Entity deal, IEnumerable<Entity> answers)
    {
        var named = deal.Contains(Closing + "." + OpportunityCloseTable.Competitor);
        var evidence = new DealEvidence(EvidenceStore.Given(answers), named) { Row = deal };
        if (DealClosing.Correct(evidence, run.Configuration, run.NowUtc) is not { } change)
        {
            return 0;
        }

        run.Service.UpdateAsRead(change);
        return 1;
    }

    private static Entity Latest(IEnumerable<Entity> closings) =>
        closings
            .OrderByDescending(row =>
                row.GetAttributeValue<AliasedValue>(Closing + "." + OpportunityCloseTable.CreatedOn)?.Value as DateTime?
            )
            .First();

    private static QueryExpression Query(NightlyRun run)
    {
        var query = new QueryExpression(OpportunityTable.LogicalName)
        {
            ColumnSet = new ColumnSet(DealImage.Columns),
            PageInfo = new PagingInfo { Count = run.Token.Size, PageNumber = 1 },
        };
        query.Criteria.AddCondition(OpportunityTable.State, ConditionOperator.NotEqual, OpportunityStateCode.Open);
        var unseen = query.Criteria.AddFilter(LogicalOperator.Or);
        unseen.AddCondition(OpportunityTable.Outcome, ConditionOperator.Null);
        var uncredited = unseen.AddFilter(LogicalOperator.And);
        uncredited.AddCondition(OpportunityTable.CreditedTo, ConditionOperator.Null);
        uncredited.AddCondition(OpportunityTable.OwningUser, ConditionOperator.NotNull);
        query.Criteria.AddCondition(
            OpportunityTable.ActualCloseDate,
            ConditionOperator.OnOrAfter,
            new CoverageTally(run.Today, run.Configuration.Settings).WindowStart
        );
        query.AddOrder(OpportunityTable.Id, OrderType.Ascending);
        var closing = query.AddLink(
            OpportunityCloseTable.LogicalName,
            OpportunityTable.Id,
            OpportunityCloseTable.Opportunity,
            JoinOperator.LeftOuter
        );
        closing.EntityAlias = Closing;
        closing.Columns = new ColumnSet(OpportunityCloseTable.Competitor, OpportunityCloseTable.CreatedOn);
        return query;
    }
}
