using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Guards;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Time;

/// <summary>Reads and writes the rows of weeks; a row that stays as it is costs no write.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class WeekRowStore(IOrganizationService service)
{
    private static readonly string[] Columns =
    [
        .. GuardedTables.All.Single(table => table.Name == WeekTable.LogicalName).Columns,
        WeekTable.Owner,
    ];

    /// <summary>The weeks of some reps from a day on, by key.</summary>
    public IReadOnlyDictionary<string, Entity> Of(IEnumerable<Guid> reps, DateTime from)
    {
        var query = new QueryExpression(WeekTable.LogicalName) { ColumnSet = new ColumnSet(Columns) };
        query.Criteria.AddCondition(
            new ConditionExpression(WeekTable.Rep, ConditionOperator.In, reps.Cast<object>().ToArray())
        );
        query.Criteria.AddCondition(WeekTable.WeekStart, ConditionOperator.OnOrAfter, from);
        query.AddOrder(WeekTable.Id, OrderType.Ascending);
        return service
            .All(query)
            .Where(row => row.Contains(WeekTable.Key))
            .ToDictionary(row => row.GetAttributeValue<string>(WeekTable.Key), StringComparer.Ordinal);
    }

    /// <summary>Writes what differs; says whether anything was written.</summary>
    /// <param name="stored">The row as it is; null where there is none.</param>
    /// <param name="key">Its key.</param>
    /// <param name="wanted">What it should hold.</param>
    /// <param name="nowUtc">When it was computed: no change by itself.</param>
    public bool Write(Entity? stored, string key, Dictionary<string, object?> wanted, DateTime nowUtc)
    {
        if (stored is null)
        {
            wanted[WeekTable.ComputedOn] = nowUtc;
            service.Execute(
                new UpsertRequest { Target = new Entity(WeekTable.LogicalName, WeekTable.Key, key).With(wanted) }
            );
            return true;
        }

        if (RowChange.Between(stored, wanted) is not { } change)
        {
            return false;
        }

        change[WeekTable.ComputedOn] = nowUtc;
        service.UpdateAsRead(change);
        return true;
    }
}
