using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Goals;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Runtime;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>
/// Computes every objective as its events do: what is expected of it grows by the day, and a mark that met no
/// computation is made good, and so is a save that could not read what it needs.
/// </summary>
internal static class ObjectivesChunk
{
    // Each is two writes; what is left waits for the next call or night.
    private const int MostRepairs = 20;

    /// <summary>Writes those that changed, as far as the budget of a call allows.</summary>
    public static ChunkResult Run(NightlyRun run)
    {
        var store = new ObjectiveStore(run.Service);
        var objectives = Repaired(run, store);
        var keyResults = store.KeyResultsOfOpen(new ColumnSet(KeyResultColumns.Read));
        var changes = new ObjectiveTree(
            objectives,
            objectives,
            keyResults,
            run.Today,
            run.Configuration.Words
        ).Changes();
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

    private static List<Entity> Repaired(NightlyRun run, ObjectiveStore store)
    {
        var objectives = store.All().ToList();
        var owed = objectives.Where(ObjectiveRepair.IsOwed).Take(MostRepairs).ToList();
        if (owed.Count == 0)
        {
            return objectives;
        }

        var repair = new ObjectiveRepair(run.Service, run.Configuration, run.Today);
        owed.ForEach(row => repair.Make(store.Chain(row.Id)));
        return store.All().ToList();
    }
}
