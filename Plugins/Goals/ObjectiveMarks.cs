using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Goals;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Goals;

/// <summary>
/// Marks objectives to be computed again. One that waits already is left alone: a hundred changed key results cost one
/// computation.
/// </summary>
/// <param name="service">Acts as SYSTEM.</param>
/// <param name="nowUtc">When the event happened.</param>
internal sealed class ObjectiveMarks(IOrganizationService service, DateTime nowUtc)
{
    // A computation follows its mark within minutes; a mark that has stood for a week has met none.
    private const int PatienceDays = 7;

    /// <summary>Marks those of the objectives that exist and are not closed.</summary>
    /// <returns>How many were newly marked.</returns>
    public int Mark(IEnumerable<EntityReference?> objectives)
    {
        var ids = objectives.OfType<EntityReference>().Select(one => one.Id).Distinct().ToList();
        if (ids.Count == 0)
        {
            return 0;
        }

        var clean = service.RetrieveMultiple(Query(ids)).Entities.Where(row => !IsWaiting(row)).ToList();
        clean.ForEach(row =>
            service.Update(new Entity(ObjectiveTable.LogicalName, row.Id) { [ObjectiveTable.DirtySince] = nowUtc })
        );
        return clean.Count;
    }

    private bool IsWaiting(Entity row) =>
        row.GetAttributeValue<DateTime?>(ObjectiveTable.DirtySince) is { } since
        && nowUtc - since < TimeSpan.FromDays(PatienceDays);

    private static QueryExpression Query(List<Guid> ids)
    {
        var query = new QueryExpression(ObjectiveTable.LogicalName)
        {
            ColumnSet = new ColumnSet(ObjectiveTable.DirtySince),
            TopCount = ids.Count,
        };
        query.Criteria.AddCondition(
            new ConditionExpression(ObjectiveTable.Id, ConditionOperator.In, ids.Cast<object>().ToArray())
        );
        query.Criteria.AddCondition(
            ObjectiveTable.ObjectiveStatus,
            ConditionOperator.NotEqual,
            Choice.Of(ObjectiveStatus.Closed).Value
        );
        return query;
    }
}
