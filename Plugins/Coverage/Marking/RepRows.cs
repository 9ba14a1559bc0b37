using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage.Marking;

/// <summary>A rep and the coverage rows that the rep has from a period on.</summary>
/// <param name="Rep">The rep.</param>
/// <param name="Rows">Key, id and mark of each row.</param>
internal sealed record RepRows(RepProfile Rep, IReadOnlyDictionary<string, RepRow> Rows);

/// <summary>A coverage row as far as marking it needs.</summary>
/// <param name="Id">Its id.</param>
/// <param name="DirtySince">Since when it waits for a recomputation; null when it does not.</param>
internal sealed record RepRow(Guid Id, DateTime? DirtySince)
{
    // A recomputation follows its mark within minutes and asks for another try when it fails; the nightly run comes
    // too. A
    // mark that has stood for a week has met neither.
    private static readonly TimeSpan Patience = TimeSpan.FromDays(7);

    /// <summary>Whether a recomputation is on its way.</summary>
    public bool IsWaiting(DateTime nowUtc) => DirtySince is { } since && nowUtc - since < Patience;
}

/// <summary>Reads reps with their coverage rows in one request.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class RepRowsStore(IOrganizationService service)
{
    private const string Alias = "coverage";
    private const int MostRows = 100;

    /// <summary>The rep and the rows from a day on; null when the user is gone.</summary>
    public RepRows? Of(Guid repId, DateTime from)
    {
        var rows = service.RetrieveMultiple(Query(repId, from)).Entities;
        var user = rows.FirstOrDefault();
        return user is null ? null : new RepRows(RepProfile.OfUser(user), Rows(rows));
    }

    private static Dictionary<string, RepRow> Rows(IEnumerable<Entity> rows) =>
        rows.Select(row => row.Unaliased(Alias, RepCoverageTable.LogicalName))
            .Where(row => row.Contains(RepCoverageTable.Key))
            .ToDictionary(
                row => row.GetAttributeValue<string>(RepCoverageTable.Key),
                row => new RepRow(
                    row.GetAttributeValue<Guid>(RepCoverageTable.Id),
                    row.GetAttributeValue<DateTime?>(RepCoverageTable.DirtySince)
                ),
                StringComparer.Ordinal
            );

    private static QueryExpression Query(Guid repId, DateTime from)
    {
        var query = new QueryExpression(UserTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                UserTable.FullName,
                UserTable.Manager,
                UserTable.BusinessUnit,
                UserTable.IsDisabled
            ),
            TopCount = MostRows,
        };
        query.Criteria.AddCondition(UserTable.Id, ConditionOperator.Equal, repId);
        var link = query.AddLink(
            RepCoverageTable.LogicalName,
            UserTable.Id,
            RepCoverageTable.RepId,
            JoinOperator.LeftOuter
        );
        link.EntityAlias = Alias;
        link.Columns = new ColumnSet(RepCoverageTable.Id, RepCoverageTable.Key, RepCoverageTable.DirtySince);
        link.LinkCriteria.AddCondition(RepCoverageTable.Kind, ConditionOperator.Equal, Choice.Of(RowKind.Rep).Value);
        link.LinkCriteria.AddCondition(RepCoverageTable.PeriodStart, ConditionOperator.OnOrAfter, from);
        link.LinkCriteria.AddCondition(RepCoverageTable.State, ConditionOperator.Equal, RowStateCode.Active);
        return query;
    }
}
