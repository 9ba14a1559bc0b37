using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage;

/// <summary>Says who is credited for a deal.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class TeamCreditStore(IOrganizationService service)
{
    /// <summary>The rep credited for an owner's deals: the user, or the user named for the team; null when nobody is.</summary>
    public Guid? RepOf(EntityReference owner)
    {
        if (owner.LogicalName == UserTable.LogicalName)
        {
            return owner.Id;
        }

        var query = new QueryExpression(TeamCreditTable.LogicalName) { ColumnSet = new ColumnSet(TeamCreditTable.UserId), TopCount = 1 };
        query.Criteria.AddCondition(TeamCreditTable.TeamId, ConditionOperator.Equal, owner.Id);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault()?.GetAttributeValue<EntityReference>(TeamCreditTable.UserId)?.Id;
    }
}
