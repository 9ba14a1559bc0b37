using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Guards;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Forecast;

/// <summary>Reads and writes forecasts; one that stays as it is costs no write.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class ForecastRowStore(IOrganizationService service)
{
    private static readonly string[] AllColumns =
    [
        .. ComputedColumns.OfForecast,
        ForecastTable.Commit,
        ForecastTable.Owner,
        ForecastTable.Currency,
    ];

    private static readonly string[] CallColumns =
    [
        ForecastTable.Key,
        ForecastTable.Call,
        ForecastTable.CallSource,
        ForecastTable.BestCase,
        ForecastTable.ManagerCall,
    ];

    /// <summary>The forecasts of some reps from a period on, by key.</summary>
    public IReadOnlyDictionary<string, Entity> OfReps(IEnumerable<Guid> reps, DateTime from)
    {
        var query = Query(AllColumns);
        query.Criteria.AddCondition(ForecastTable.PeriodStart, ConditionOperator.OnOrAfter, from);
        query.Criteria.AddCondition(
            new ConditionExpression(ForecastTable.RepId, ConditionOperator.In, reps.Cast<object>().ToArray())
        );
        return ByKey(query);
    }

    /// <summary>The calls of a period, by key.</summary>
    public IReadOnlyDictionary<string, Entity> CallsOf(DateTime periodStart)
    {
        var query = Query(CallColumns);
        query.Criteria.AddCondition(ForecastTable.PeriodStart, ConditionOperator.On, periodStart);
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
                    Target = new Entity(ForecastTable.LogicalName, ForecastTable.Key, key).With(wanted),
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
    /// Says on a rep's forecasts of a period and later when the last one-to-one was; says on how many it changed.
    /// </summary>
    public int SayLastReview(Guid repId, DateTime from, DateTime? on)
    {
        var wanted = new Dictionary<string, object?>(StringComparer.Ordinal) { [ForecastTable.LastReviewOn] = on };
        return OfReps([repId], from).Count(row => Write(row.Value, row.Key, wanted));
    }

    private static QueryExpression Query(string[] columns)
    {
        var query = new QueryExpression(ForecastTable.LogicalName) { ColumnSet = new ColumnSet(columns) };
        query.AddOrder(ForecastTable.Id, OrderType.Ascending);
        return query;
    }

    private Dictionary<string, Entity> ByKey(QueryExpression query) =>
        service
            .All(query)
            .Where(row => row.Contains(ForecastTable.Key))
            .ToDictionary(row => row.GetAttributeValue<string>(ForecastTable.Key), StringComparer.Ordinal);
}
