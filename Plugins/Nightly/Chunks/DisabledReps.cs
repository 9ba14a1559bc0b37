using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Coverage.Computing;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>Lets the coverage rows of disabled users say that their figures are old; no team counts them.</summary>
/// <param name="run">The call.</param>
internal sealed class DisabledReps(NightlyRun run)
{
    /// <summary>Writes what is not said yet on the rows from a period on; says how many rows changed.</summary>
    public int Say(DateTime from)
    {
        var wanted = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [RepCoverageTable.Note] = run.Configuration.Words.Say(CoverageRecomputation.DisabledNote),
            [RepCoverageTable.DirtySince] = null,
        };
        var changes = run
            .Service.All(Query(from))
            .Select(row => RowChange.Between(row, wanted))
            .OfType<Microsoft.Xrm.Sdk.Entity>()
            .ToList();
        return changes
            .TakeWhile(_ => !run.Budget.IsSpent)
            .Count(change =>
            {
                run.Service.UpdateAsRead(change);
                return true;
            });
    }

    private static QueryExpression Query(DateTime from)
    {
        var query = new QueryExpression(RepCoverageTable.LogicalName)
        {
            ColumnSet = new ColumnSet(RepCoverageTable.Note, RepCoverageTable.DirtySince),
        };
        query.Criteria.AddCondition(RepCoverageTable.PeriodStart, ConditionOperator.OnOrAfter, from);
        query.Criteria.AddCondition(RepCoverageTable.Kind, ConditionOperator.Equal, Choice.Of(RowKind.Rep).Value);
        query.AddOrder(RepCoverageTable.Id, OrderType.Ascending);
        var user = query.AddLink(UserTable.LogicalName, RepCoverageTable.RepId, UserTable.Id);
        user.LinkCriteria.AddCondition(UserTable.IsDisabled, ConditionOperator.Equal, true);
        return query;
    }
}
