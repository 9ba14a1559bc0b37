using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Time;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Time;

/// <summary>Looks at the latest calls of the organisation: how many of them are marked incoming.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class CallDirectionStore(IOrganizationService service)
{
    // Enough to tell 5 % from none, and one page.
    private const int Latest = 1_000;

    /// <summary>The directions: one read.</summary>
    public CallDirections Read()
    {
        var query = new QueryExpression(ActivityTable.PhoneCall)
        {
            ColumnSet = new ColumnSet(ActivityTable.Direction),
            TopCount = Latest,
            NoLock = true,
        };
        query.Criteria.AddCondition(ActivityTable.State, ConditionOperator.Equal, ActivityStateCode.Completed);
        query.AddOrder(ActivityTable.ModifiedOn, OrderType.Descending);
        var calls = service.RetrieveMultiple(query).Entities;
        return new CallDirections(
            calls.Count,
            calls.Count(call => call.GetAttributeValue<bool?>(ActivityTable.Direction) == false)
        );
    }
}
