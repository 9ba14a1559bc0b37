using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Goals;

/// <summary>Reads who manages somebody.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class ManagerStore(IOrganizationService service)
{
    /// <summary>The manager of a user; null for a team, and for a user without one.</summary>
    public EntityReference? ManagerOf(EntityReference owner)
    {
        if (owner.LogicalName != UserTable.LogicalName)
        {
            return null;
        }

        var query = new QueryExpression(UserTable.LogicalName)
        {
            ColumnSet = new ColumnSet(UserTable.Manager),
            TopCount = 1,
            NoLock = true,
        };
        query.Criteria.AddCondition(UserTable.Id, ConditionOperator.Equal, owner.Id);
        return service
            .RetrieveMultiple(query)
            .Entities.FirstOrDefault()
            ?.GetAttributeValue<EntityReference>(UserTable.Manager);
    }
}
