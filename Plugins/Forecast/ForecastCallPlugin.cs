using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Forecast;

/// <summary>Judges a forecast as soon as a call is typed, from the row alone: corrected call, change, words.</summary>
public sealed class ForecastCallPlugin()
    : PluginBase(
        Step.On(Message.Update, ForecastTable.LogicalName)
            .At(Stage.PreOperation)
            .OfDailyWork()
            .WhenChanged(ForecastTable.Commit)
            .WithPreImage(ForecastCalls.Needed)
            .Run(Judge)
    )
{
    private static void Judge(PluginRun run)
    {
        run.SetChanged(ForecastCalls.Columns(ForecastCalls.Facts(run.Record)));
        if (run.Record.Changes(ForecastTable.Commit))
        {
            run.Target[ForecastTable.CalledOn] = run.NowUtc;
        }
    }
}
