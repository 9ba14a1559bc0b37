using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Goals;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Goals;

/// <summary>
/// Computes objectives from what was read: the key results and children of each, those below first. One computation for
/// the
/// chain above a changed objective and for all of them in a night.
/// </summary>
/// <param name="objectives">The objectives to compute, with the columns of <see cref="ObjectiveColumns.Read"/>.</param>
/// <param name="children">The objectives below those, computed ones among them.</param>
/// <param name="keyResults">The key results of those to compute.</param>
/// <param name="today">The organisation's day.</param>
/// <param name="words">The language of the rows.</param>
internal sealed class ObjectiveTree(
    IReadOnlyCollection<Entity> objectives,
    IEnumerable<Entity> children,
    IEnumerable<Entity> keyResults,
    DateTime today,
    PhraseBook words
)
{
    private readonly Dictionary<Guid, Entity> byId = objectives.ToDictionary(row => row.Id);

    private readonly ILookup<Guid, Entity> below = children
        .Where(row => row.Contains(ObjectiveTable.ParentId))
        .ToLookup(row => row.GetAttributeValue<EntityReference>(ObjectiveTable.ParentId).Id);

    private readonly ILookup<Guid, Entity> measures = keyResults
        .Where(row => row.Contains(KeyResultTable.ObjectiveId))
        .ToLookup(row => row.GetAttributeValue<EntityReference>(KeyResultTable.ObjectiveId).Id);

    private readonly Dictionary<Guid, decimal?> percents = [];

    /// <summary>
    /// The changed columns of each objective that is not as it should be, ready to be saved as read; those below first.
    /// </summary>
    public IReadOnlyList<Entity> Changes()
    {
        var changes = new List<Entity>();
        foreach (var objective in objectives)
        {
            PercentOf(objective.Id, changes);
        }

        return changes;
    }

    // A circle that two saves made at once ends where it comes round: the objective met again counts as it is stored.
    private decimal? PercentOf(Guid id, List<Entity> changes)
    {
        if (percents.TryGetValue(id, out var known))
        {
            return known;
        }

        var row = byId[id];
        var view = new RowView(null, row);
        percents[id] = view.Value<decimal?>(ObjectiveTable.Progress);
        if (!ObjectiveColumns.IsOpen(view))
        {
            return percents[id];
        }

        var wanted = ObjectiveColumns.Of(view, ObjectiveProgress.Of(PartsOf(id, changes)), today, words);
        percents[id] = (decimal?)wanted[ObjectiveTable.Progress];
        if (RowChange.Between(row, wanted) is { } change)
        {
            changes.Add(change);
        }

        return percents[id];
    }

    private List<ProgressPart> PartsOf(Guid id, List<Entity> changes) =>
        [
            .. measures[id]
                .Select(row => new ProgressPart(
                    ObjectiveColumns.ShareOf(row.GetAttributeValue<decimal?>(KeyResultTable.Progress)),
                    row.GetAttributeValue<decimal?>(KeyResultTable.Weight) ?? ObjectiveProgress.UsualWeight
                )),
            .. below[id]
                .Where(row => !row.GetAttributeValue<bool>(ObjectiveTable.Template))
                .Select(row => new ProgressPart(
                    ObjectiveColumns.ShareOf(
                        byId.ContainsKey(row.Id)
                            ? PercentOf(row.Id, changes)
                            : row.GetAttributeValue<decimal?>(ObjectiveTable.Progress)
                    ),
                    row.GetAttributeValue<decimal?>(ObjectiveTable.Weight) ?? ObjectiveProgress.UsualWeight
                )),
        ];
}
