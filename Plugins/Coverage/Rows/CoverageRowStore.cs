using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Guards;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage.Rows;

/// <summary>Reads and writes coverage rows; a row that stays as it is costs no write.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class CoverageRowStore(IOrganizationService service)
{
    /// <summary>Every column of the solution's own, and the owner.</summary>
    public static readonly string[] AllColumns =
    [
        .. GuardedTables.All.Single(table => table.Name == RepCoverageTable.LogicalName).Columns,
        RepCoverageTable.Owner,
        RepCoverageTable.State,
        RepCoverageTable.Currency,
    ];

    /// <summary>
    /// The rows of some reps from a period on, by key, with all their columns or only those that marking needs.
    /// </summary>
    public IReadOnlyDictionary<string, Entity> OfReps(IEnumerable<Guid> reps, DateTime from, ColumnSet columns)
    {
        var query = From(from, columns);
        query.Criteria.AddCondition(
            new ConditionExpression(RepCoverageTable.RepId, ConditionOperator.In, reps.Cast<object>().ToArray())
        );
        query.Criteria.AddCondition(RepCoverageTable.Kind, ConditionOperator.Equal, Choice.Of(RowKind.Rep).Value);
        return ByKey(query);
    }

    /// <summary>The rows of some kinds from a period on, by key.</summary>
    public IReadOnlyDictionary<string, Entity> OfKinds(
        DateTime from,
        DateTime until,
        ColumnSet columns,
        params RowKind[] kinds
    )
    {
        var query = From(from, columns);
        query.Criteria.AddCondition(RepCoverageTable.PeriodStart, ConditionOperator.OnOrBefore, until);
        query.Criteria.AddCondition(
            new ConditionExpression(
                RepCoverageTable.Kind,
                ConditionOperator.In,
                kinds.Select(kind => (object)Choice.Of(kind).Value).ToArray()
            )
        );
        return ByKey(query);
    }

    /// <summary>Writes what differs from the row as it is; creates the row by its key when there is none.</summary>
    /// <returns>Whether anything was written.</returns>
    public bool Write(Entity? stored, string key, IReadOnlyDictionary<string, object?> wanted)
    {
        if (stored is null)
        {
            service.Execute(
                new UpsertRequest
                {
                    Target = new Entity(RepCoverageTable.LogicalName, RepCoverageTable.Key, key).With(wanted),
                }
            );
            return true;
        }

        if (RowChange.Between(stored, wanted) is not { } change)
        {
            return false;
        }

        service.UpdateAsRead(change);
        return true;
    }

    /// <summary>
    /// Takes off a row the mark that was seen, before its deals are read: an event that comes later marks it anew.
    /// Inside a
    /// transaction only: it locks the row, so that nobody else writes it until the end, and its version need not be
    /// compared.
    /// </summary>
    public void ClearMark(Entity row)
    {
        if (row.Contains(RepCoverageTable.DirtySince))
        {
            service.UpdateAsRead(
                new Entity(RepCoverageTable.LogicalName, row.Id)
                {
                    [RepCoverageTable.DirtySince] = null,
                    RowVersion = row.RowVersion,
                }
            );
            row.RowVersion = null;
        }
    }

    private static QueryExpression From(DateTime from, ColumnSet columns)
    {
        var query = new QueryExpression(RepCoverageTable.LogicalName) { ColumnSet = columns };
        query.Criteria.AddCondition(RepCoverageTable.PeriodStart, ConditionOperator.OnOrAfter, from);
        query.AddOrder(RepCoverageTable.Id, OrderType.Ascending);
        return query;
    }

    private Dictionary<string, Entity> ByKey(QueryExpression query) =>
        service
            .All(query)
            .Where(row => row.Contains(RepCoverageTable.Key))
            .ToDictionary(row => row.GetAttributeValue<string>(RepCoverageTable.Key), StringComparer.Ordinal);
}
