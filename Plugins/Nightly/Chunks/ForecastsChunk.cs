using SalesCorner.Plugins.Forecast;
using SalesCorner.Plugins.Nightly.Run;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>
/// Keeps the forecasts of some reps beside their coverage: what pace says now, how right their calls have been, what
/// has changed.
/// </summary>
internal static class ForecastsChunk
{
    /// <summary>Does a page of reps, as far as the call's budget allows.</summary>
    public static ChunkResult Run(NightlyRun run)
    {
        var page = RepPage.Of(run);
        var portion = RepPage.Portion(run, page);
        if (portion.Items.Count == 0)
        {
            return new ChunkResult(0, 0) { Next = RepPage.Next(run, page) };
        }

        var book = new ForecastBook(
            run.Service,
            run.Configuration,
            run.Today,
            portion.Items.Select(rep => rep.RepId).ToList()
        );
        return portion.Do(rep => book.Write(rep.RepId), RepPage.Next(run, page));
    }
}
