using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Goals;

/// <summary>Computes an objective and those above it, from one reading of their key results and children.</summary>
/// <param name="service">Acts as SYSTEM.</param>
/// <param name="id">The objective that was marked.</param>
/// <param name="configuration">The configuration in force.</param>
/// <param name="today">The organisation's day.</param>
internal sealed class ObjectiveRecomputation(
    IOrganizationService service,
    Guid id,
    SalesConfiguration configuration,
    DateTime today
)
{
    private readonly ObjectiveStore store = new(service);

    /// <summary>
    /// Takes the mark off before anything is read: an event that comes while this works marks the objective anew, so
    /// that the
    /// write fails and has to begin again with the reading.
    /// </summary>
    public void ClearMark() => Mark(null);

    /// <summary>Marks it again when it could not be written, for whoever comes next.</summary>
    public void MarkAgain(DateTime nowUtc) => Mark(nowUtc);

    /// <summary>Reads, computes and writes what is not as it should be.</summary>
    /// <returns>Whether anything was written: then it has to be looked at once more, for others may have read
    /// meanwhile.</returns>
    public bool Run()
    {
        var chain = store.Chain(id);
        if (chain.Count == 0)
        {
            return false;
        }

        if (ObjectiveRepair.IsOwed(chain[0]))
        {
            new ObjectiveRepair(service, configuration, today).Make(chain);
            return true;
        }

        var ids = chain.Select(row => row.Id).ToList();
        var changes = new ObjectiveTree(
            chain,
            store.Below(ids),
            store.KeyResults(ids),
            today,
            configuration.Words
        ).Changes();
        foreach (var change in changes)
        {
            service.UpdateAsRead(change);
        }

        return changes.Count > 0;
    }

    private void Mark(DateTime? since) =>
        service.Update(new Entity(ObjectiveTable.LogicalName, id) { [ObjectiveTable.DirtySince] = since });
}
