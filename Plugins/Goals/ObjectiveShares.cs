using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Goals;

/// <summary>Knows with whom an objective is shared by what stands on it, and shares it.</summary>
/// <param name="service">Acts as SYSTEM.</param>
/// <param name="organizationId">The organisation, with which templates are shared.</param>
internal sealed class ObjectiveShares(IOrganizationService service, Guid organizationId)
{
    private const AccessRights Work =
        AccessRights.ReadAccess | AccessRights.WriteAccess | AccessRights.AppendAccess | AccessRights.AppendToAccess;

    private const string Team = "team";
    private const string IsDefault = "isdefault";

    /// <summary>Whom an objective is shared with, and for what; nobody where there is none.</summary>
    public IReadOnlyDictionary<EntityReference, AccessRights> Of(Entity? objective)
    {
        var shares = new Dictionary<EntityReference, AccessRights>();
        if (objective is null)
        {
            return shares;
        }

        var owner = objective.GetAttributeValue<EntityReference>(ObjectiveTable.Owner);
        if (
            objective.GetAttributeValue<EntityReference>(ObjectiveTable.ManagerId) is { } manager
            && manager.Id != owner?.Id
        )
        {
            shares[new EntityReference(UserTable.LogicalName, manager.Id)] = Work;
        }

        if (objective.GetAttributeValue<bool>(ObjectiveTable.Template))
        {
            shares[new EntityReference(OrganizationTable.LogicalName, organizationId)] = AccessRights.ReadAccess;
        }
        else if (
            objective.GetAttributeValue<bool>(ObjectiveTable.Public)
            && objective.GetAttributeValue<EntityReference>(ObjectiveTable.BusinessUnit) is { } unit
            && TeamOf(unit.Id) is { } team
        )
        {
            shares[team] = AccessRights.ReadAccess;
        }

        return shares;
    }

    /// <summary>Shares an objective with somebody.</summary>
    public void Grant(EntityReference objective, EntityReference principal, AccessRights rights) =>
        service.Execute(
            new GrantAccessRequest
            {
                Target = objective,
                PrincipalAccess = new PrincipalAccess { Principal = principal, AccessMask = rights },
            }
        );

    /// <summary>Shares it with somebody no longer.</summary>
    public void Revoke(EntityReference objective, EntityReference principal) =>
        service.Execute(new RevokeAccessRequest { Target = objective, Revokee = principal });

    // Every user of a business unit is a member of its default team.
    private EntityReference? TeamOf(Guid unitId)
    {
        var query = new QueryExpression(Team)
        {
            ColumnSet = new ColumnSet(IsDefault),
            TopCount = 1,
            NoLock = true,
        };
        query.Criteria.AddCondition(UserTable.BusinessUnit, ConditionOperator.Equal, unitId);
        query.Criteria.AddCondition(IsDefault, ConditionOperator.Equal, true);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntityReference();
    }
}
