using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage.Facts;

/// <summary>Says what users and teams are called.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class RowNames(IOrganizationService service)
{
    private const string TeamName = "name";

    /// <summary>
    /// The name of a user or a team; empty for none. A lookup that a program sets brings no name along.
    /// </summary>
    public string Of(EntityReference? reference)
    {
        if (reference is null)
        {
            return string.Empty;
        }

        var column = reference.LogicalName == UserTable.LogicalName ? UserTable.FullName : TeamName;
        var query = new QueryExpression(reference.LogicalName)
        {
            ColumnSet = new ColumnSet(column),
            TopCount = 1,
            NoLock = true,
        };
        query.Criteria.AddCondition(reference.LogicalName + "id", ConditionOperator.Equal, reference.Id);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault()?.GetAttributeValue<string>(column)
            ?? string.Empty;
    }
}
