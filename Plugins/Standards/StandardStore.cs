using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Standards;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Standards;

/// <summary>Reads the standards in force.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class StandardStore(IOrganizationService service)
{
    /// <summary>All active ones that hold on a day.</summary>
    public StandardBook On(DateTime day)
    {
        var query = new QueryExpression(StandardTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                StandardTable.Rep,
                StandardTable.Indicator,
                StandardTable.Value,
                StandardTable.From,
                StandardTable.To
            ),
        };
        query.Criteria.AddCondition(StandardTable.State, ConditionOperator.Equal, RowStateCode.Active);
        var until = query.Criteria.AddFilter(LogicalOperator.Or);
        until.AddCondition(StandardTable.To, ConditionOperator.Null);
        until.AddCondition(StandardTable.To, ConditionOperator.OnOrAfter, day);
        query.AddOrder(StandardTable.Id, OrderType.Ascending);
        return new StandardBook([.. service.All(query).Select(Read).OfType<Standard>()]);
    }

    private static Standard? Read(Entity row) =>
        Choice.Read<Indicator>(row.GetAttributeValue<OptionSetValue>(StandardTable.Indicator)) is { } indicator
        && row.GetAttributeValue<decimal?>(StandardTable.Value) is { } value
            ? new Standard(indicator, value)
            {
                RepId = row.GetAttributeValue<EntityReference>(StandardTable.Rep)?.Id,
                From = row.GetAttributeValue<DateTime?>(StandardTable.From),
                To = row.GetAttributeValue<DateTime?>(StandardTable.To),
            }
            : null;
}
