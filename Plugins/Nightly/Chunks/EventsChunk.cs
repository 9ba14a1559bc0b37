using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Events;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Runtime;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>
/// Computes every event once more: what deals have won since, meetings, and whatever met no computation.
/// </summary>
internal static class EventsChunk
{
    /// <summary>Writes those that changed, as far as the budget of a call allows.</summary>
    public static ChunkResult Run(NightlyRun run)
    {
        var store = new EventFiguresStore(run.Service, run.Configuration);
        return new Portion<Entity>(run, store.Events(), campaign => campaign.Id.ToString("N")).Do(
            campaign => Write(run, store, campaign),
            next: null
        );
    }

    private static int Write(NightlyRun run, EventFiguresStore store, Entity campaign)
    {
        var changes = store.Clocks(campaign).ToList();
        changes.ForEach(run.Service.UpdateAsRead);
        if (store.Figures(campaign) is not { } figures)
        {
            return changes.Count;
        }

        run.Service.UpdateAsRead(figures);
        return changes.Count + 1;
    }
}
