using System.Globalization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Goals;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Goals;

/// <summary>Reads objectives with what they are computed from.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class ObjectiveStore(IOrganizationService service)
{
    // One query goes so many levels up; fifteen links are the most that a query may have.
    private const int LevelsARead = 10;
    private const int MostRows = 5_000;
    private const string Level = "above";

    /// <summary>
    /// An objective and those above it, itself first; none when it is gone. A circle ends where it comes round.
    /// </summary>
    public IReadOnlyList<Entity> Chain(Guid id)
    {
        var chain = new List<Entity>();
        for (Guid? from = id; from is { } next; )
        {
            var read = Upwards(next);
            from = null;
            foreach (var row in read)
            {
                if (chain.Exists(known => known.Id == row.Id))
                {
                    return chain;
                }

                chain.Add(row);
            }

            if (read.Count > LevelsARead)
            {
                from = chain[chain.Count - 1].GetAttributeValue<EntityReference>(ObjectiveTable.ParentId)?.Id;
            }
        }

        return chain;
    }

    /// <summary>The objectives straight below some.</summary>
    public IReadOnlyList<Entity> Below(IEnumerable<Guid> ids)
    {
        var query = new QueryExpression(ObjectiveTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                ObjectiveTable.ParentId,
                ObjectiveTable.Weight,
                ObjectiveTable.Progress,
                ObjectiveTable.Template
            ),
            TopCount = MostRows,
        };
        query.Criteria.AddCondition(In(ObjectiveTable.ParentId, ids));
        query.Criteria.AddCondition(ObjectiveTable.State, ConditionOperator.Equal, RowStateCode.Active);
        query.AddOrder(ObjectiveTable.Id, OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities;
    }

    /// <summary>The key results of some objectives.</summary>
    public IReadOnlyList<Entity> KeyResults(IEnumerable<Guid> ids)
    {
        var query = new QueryExpression(KeyResultTable.LogicalName)
        {
            ColumnSet = new ColumnSet(KeyResultColumns.Read),
            TopCount = MostRows,
        };
        query.Criteria.AddCondition(In(KeyResultTable.ObjectiveId, ids));
        query.Criteria.AddCondition(KeyResultTable.State, ConditionOperator.Equal, RowStateCode.Active);
        query.AddOrder(KeyResultTable.Id, OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities;
    }

    /// <summary>Every objective that is in use, closed ones too: their parents count them.</summary>
    public IEnumerable<Entity> All()
    {
        var query = new QueryExpression(ObjectiveTable.LogicalName)
        {
            ColumnSet = new ColumnSet(ObjectiveColumns.Read),
        };
        query.Criteria.AddCondition(ObjectiveTable.State, ConditionOperator.Equal, RowStateCode.Active);
        query.AddOrder(ObjectiveTable.Id, OrderType.Ascending);
        return service.All(query);
    }

    /// <summary>Every key result of an objective that is kept up.</summary>
    public IEnumerable<Entity> KeyResultsOfOpen(ColumnSet columns)
    {
        var query = new QueryExpression(KeyResultTable.LogicalName) { ColumnSet = columns };
        query.Criteria.AddCondition(KeyResultTable.State, ConditionOperator.Equal, RowStateCode.Active);
        query.AddOrder(KeyResultTable.Id, OrderType.Ascending);
        OfOpen(query);
        return service.All(query);
    }

    /// <summary>What an objective knows of its reviews; null when it is gone.</summary>
    public Entity? LastReviewOf(Guid id)
    {
        var query = new QueryExpression(ObjectiveTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                ObjectiveTable.LastReviewOn,
                ObjectiveTable.NextReviewOn,
                ObjectiveTable.Confidence
            ),
            TopCount = 1,
        };
        query.Criteria.AddCondition(ObjectiveTable.Id, ConditionOperator.Equal, id);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault();
    }

    /// <summary>Keeps of a query of key results those of objectives that are kept up.</summary>
    public static LinkEntity OfOpen(QueryExpression query)
    {
        var objective = query.AddLink(
            ObjectiveTable.LogicalName,
            KeyResultTable.ObjectiveId,
            ObjectiveTable.Id,
            JoinOperator.Inner
        );
        objective.EntityAlias = "objective";
        objective.Columns = new ColumnSet(ObjectiveTable.PeriodEnd);
        objective.LinkCriteria.AddCondition(ObjectiveTable.State, ConditionOperator.Equal, RowStateCode.Active);
        objective.LinkCriteria.AddCondition(
            ObjectiveTable.ObjectiveStatus,
            ConditionOperator.NotEqual,
            Choice.Of(ObjectiveStatus.Closed).Value
        );
        objective.LinkCriteria.AddCondition(ObjectiveTable.Template, ConditionOperator.NotEqual, true);
        return objective;
    }

    private List<Entity> Upwards(Guid id)
    {
        var query = new QueryExpression(ObjectiveTable.LogicalName)
        {
            ColumnSet = new ColumnSet(ObjectiveColumns.Read),
            TopCount = 1,
        };
        query.Criteria.AddCondition(ObjectiveTable.Id, ConditionOperator.Equal, id);
        LinkEntity? link = null;
        for (var level = 1; level <= LevelsARead; level++)
        {
            link = link is null
                ? query.AddLink(
                    ObjectiveTable.LogicalName,
                    ObjectiveTable.ParentId,
                    ObjectiveTable.Id,
                    JoinOperator.LeftOuter
                )
                : link.AddLink(
                    ObjectiveTable.LogicalName,
                    ObjectiveTable.ParentId,
                    ObjectiveTable.Id,
                    JoinOperator.LeftOuter
                );
            link.EntityAlias = Alias(level);
            link.Columns = new ColumnSet([.. ObjectiveColumns.Read, ObjectiveTable.Id, RowVersions.Column]);
        }

        var row = service.RetrieveMultiple(query).Entities.FirstOrDefault();
        return row is null
            ? []
            : [row, .. Enumerable.Range(1, LevelsARead).Select(level => Linked(row, level)).OfType<Entity>()];
    }

    private static string Alias(int level) => Level + level.ToString(CultureInfo.InvariantCulture);

    private static Entity? Linked(Entity row, int level)
    {
        var linked = row.Unaliased(Alias(level), ObjectiveTable.LogicalName);
        if (!linked.Contains(ObjectiveTable.Id))
        {
            return null;
        }

        linked.Id = linked.GetAttributeValue<Guid>(ObjectiveTable.Id);
        linked.RowVersion = linked.GetAttributeValue<long>(RowVersions.Column).ToString(CultureInfo.InvariantCulture);
        return linked;
    }

    private static ConditionExpression In(string column, IEnumerable<Guid> ids) =>
        new(column, ConditionOperator.In, ids.Cast<object>().ToArray());
}
