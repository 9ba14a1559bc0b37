using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Assessment;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Runtime;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>Sets facts and averages beside the answers of self-assessments.</summary>
internal static class AssessmentsChunk
{
    /// <summary>Writes those that changed, as far as the budget of a call allows.</summary>
    public static ChunkResult Run(NightlyRun run)
    {
        var book = new AssessmentBook(run.Service, run.Configuration, run.Today);
        return new Portion<Entity>(run, book.Present(), assessment => assessment.Id.ToString("N")).Do(
            assessment =>
            {
                var changes = book.Changes(assessment).ToList();
                changes.ForEach(run.Service.UpdateAsRead);
                return changes.Count;
            },
            next: null
        );
    }
}
