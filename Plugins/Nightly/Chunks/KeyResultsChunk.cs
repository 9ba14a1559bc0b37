using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Goals;
using SalesCorner.Plugins.Nightly.Run;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>
/// Fills the key results whose value is measured, from the coverage that the phases before have written. Their own save
/// computes their progress.
/// </summary>
internal static class KeyResultsChunk
{
    /// <summary>Writes those that changed, as far as the budget of a call allows.</summary>
    public static ChunkResult Run(NightlyRun run) =>
        new Portion<Entity>(
            run,
            new MeasuredKeyResults(run.Service, run.Configuration, run.Today).Changes(),
            change => change.Id.ToString("N")
        ).Do(
            change =>
            {
                run.Service.Update(change);
                return 1;
            },
            next: null
        );
}
