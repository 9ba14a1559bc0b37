using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Goals;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Runtime;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>
/// Computes every objective as its events do: what is expected of it grows by the day, and a mark that met no
/// computation is made good.
/// </summary>
internal static class ObjectivesChunk
{
    /// <summary>Writes those that changed, as far as the budget of a call allows.</summary>
    public static ChunkResult Run(NightlyRun run)
    {
        var store = new ObjectiveStore(run.Service);
        var objectives = store.All().ToList();
        var keyResults = store.KeyResultsOfOpen(new ColumnSet(KeyResultColumns.Read));
        var changes = new ObjectiveTree(objectives, objectives, keyResults, run.Today).Changes();
        return new Portion<Entity>(run, changes, change => change.Id.ToString("N")).Do(
            change =>
            {
                run.Service.UpdateAsRead(change);
                return 1;
            },
            next: null
        ) with
        {
            Total = objectives.Count,
        };
    }
}
