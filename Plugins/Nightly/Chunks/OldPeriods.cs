using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>
/// Closes the rows of periods that are none any more because the organisation changed its fiscal calendar: the same
/// money
/// would stand in two rows. The figures stay as they were, for whoever looks back.
/// </summary>
/// <param name="run">The call.</param>
internal sealed class OldPeriods(NightlyRun run)
{
    /// <summary>What such a row says.</summary>
    public const string Note =
        "The fiscal calendar has changed: this is no period any more, and its figures no longer count.";

    /// <summary>Closes what is not closed yet; says how many rows.</summary>
    public int Close()
    {
        var rows = run.Service.All(Query()).ToList();
        var closed = 0;
        foreach (var row in rows.TakeWhile(_ => !run.Budget.IsSpent))
        {
            closed++;
            run.Service.UpdateAsRead(
                new Entity(RepCoverageTable.LogicalName, row.Id)
                {
                    RowVersion = row.RowVersion,
                    [RepCoverageTable.Note] = run.Configuration.Words.Say(Note),
                    [RepCoverageTable.DirtySince] = null,
                    [RepCoverageTable.State] = new OptionSetValue(RowStateCode.Inactive),
                }
            );
        }

        return closed;
    }

    // What is over for good stays as it is; of the rest only what does not start with a period.
    private QueryExpression Query()
    {
        var horizon = run.Horizon;
        var query = new QueryExpression(RepCoverageTable.LogicalName)
        {
            ColumnSet = new ColumnSet(RepCoverageTable.Id),
        };
        query.Criteria.AddCondition(RepCoverageTable.State, ConditionOperator.Equal, RowStateCode.Active);
        query.Criteria.AddCondition(RepCoverageTable.PeriodEnd, ConditionOperator.OnOrAfter, horizon.Start);
        foreach (var period in horizon.Periods)
        {
            query.Criteria.AddCondition(RepCoverageTable.PeriodStart, ConditionOperator.NotOn, period.Start);
        }

        query.AddOrder(RepCoverageTable.Id, OrderType.Ascending);
        return query;
    }
}
