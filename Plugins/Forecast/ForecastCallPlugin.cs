using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Domain.Words.Phrases;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Forecast;

/// <summary>Judges a forecast as soon as a call is typed, from the row alone: corrected call, change, words.</summary>
public sealed class ForecastCallPlugin()
    : PluginBase(
        Step.On(Message.Update, ForecastTable.LogicalName)
            .At(Stage.PreValidation)
            .OfDailyWork()
            .WhenChanged(ForecastTable.Commit)
            .Run(Gather),
        Step.On(Message.Update, ForecastTable.LogicalName)
            .At(Stage.PreOperation)
            .OfDailyWork()
            .WhenChanged(ForecastTable.Commit)
            .WithPreImage(ForecastCalls.Needed)
            .Run(Judge)
    )
{
    // Before the transaction a read that fails leaves the save alone.
    private static void Gather(PluginRun run) =>
        new ConfigurationStore(new EarlyReads(run.Service, run.Context)).Words();

    private static void Judge(PluginRun run)
    {
        run.SetChanged(ForecastCalls.Columns(ForecastCalls.Facts(run.Record), WordsOf(run)));
        if (run.Record.Changes(ForecastTable.Commit))
        {
            run.Target[ForecastTable.CalledOn] = run.NowUtc;
        }
    }

    // A forecast in English is better than none.
    private static PhraseBook WordsOf(PluginRun run)
    {
        try
        {
            return new ConfigurationStore(new EarlyReads(run.Service, run.Context)).Words();
        }
        catch (EarlyReadException failure)
        {
            run.Trace(failure + " The forecast is explained in English.");
            return PhraseBook.In(Language.English);
        }
    }
}
