using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Explaining;

/// <summary>Reads the stages that a deal has left.</summary>
/// <param name="service">Acts as SYSTEM, for a deal that the caller may see.</param>
/// <param name="configuration">The organisation's days.</param>
internal sealed class StageHistory(IOrganizationService service, SalesConfiguration configuration)
{
    private const int Most = 50;

    /// <summary>The latest stays, the oldest first.</summary>
    public IEnumerable<JsonText> Of(Guid opportunityId)
    {
        var query = new QueryExpression(StageChangeTable.LogicalName)
        {
            ColumnSet = new ColumnSet(StageChangeTable.StageName, StageChangeTable.EnteredOn, StageChangeTable.LeftOn),
            TopCount = Most,
            NoLock = true,
        };
        query.Criteria.AddCondition(StageChangeTable.OpportunityId, ConditionOperator.Equal, opportunityId);
        query.AddOrder(StageChangeTable.LeftOn, OrderType.Descending);
        return service
            .RetrieveMultiple(query)
            .Entities.Reverse()
            .Select(row =>
                new JsonText()
                    .Add("name", row.GetAttributeValue<string>(StageChangeTable.StageName))
                    .Add("entered", DayOf(row, StageChangeTable.EnteredOn))
                    .Add("left", DayOf(row, StageChangeTable.LeftOn))
            );
    }

    private DateTime? DayOf(Entity row, string column) =>
        row.GetAttributeValue<DateTime?>(column) is { } moment ? configuration.DayOf(moment) : null;
}
