using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Opportunities;

/// <summary>Reads who owns a deal, and what the rules need to know of an owner, a user or a team.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class OwnerStore(IOrganizationService service)
{
    private const string UnitOfOwner = "businessunitid";

    /// <summary>The deal's owner now; null when the deal is gone.</summary>
    public EntityReference? OfDeal(Guid opportunityId)
    {
        var query = new QueryExpression(OpportunityTable.LogicalName)
        {
            ColumnSet = new ColumnSet(OpportunityTable.Owner),
            TopCount = 1,
        };
        query.Criteria.AddCondition(OpportunityTable.Id, ConditionOperator.Equal, opportunityId);
        return service
            .RetrieveMultiple(query)
            .Entities.FirstOrDefault()
            ?.GetAttributeValue<EntityReference>(OpportunityTable.Owner);
    }

    /// <summary>The owner's business unit; null when the owner is gone.</summary>
    public Guid? UnitOf(EntityReference owner)
    {
        var query = new QueryExpression(owner.LogicalName)
        {
            ColumnSet = new ColumnSet(UnitOfOwner),
            TopCount = 1,
            NoLock = true,
        };
        query.Criteria.AddCondition(owner.LogicalName + "id", ConditionOperator.Equal, owner.Id);
        return service
            .RetrieveMultiple(query)
            .Entities.FirstOrDefault()
            ?.GetAttributeValue<EntityReference>(UnitOfOwner)
            ?.Id;
    }
}
