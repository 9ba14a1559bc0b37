using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;

namespace SalesCorner.Plugins.Explaining;

/// <summary>
/// Answers how the moving pipeline of a rep or of the caller's team went from one day's beginning to now: a sum for
/// each kind
/// of event, and the deals behind them. Stores nothing.
/// </summary>
public sealed class PipelineStoryPlugin()
    : PluginBase(
        Step.OnCustomApi("sc_ExplainPipeline")
            .MayTake<Guid>("RepId")
            .MayTake<bool>("Team")
            .MayTake<DateTime>("Since")
            .Answers<string>("Result")
            .Run(Explain)
    )
{
    private const int Week = 7;

    private static void Explain(PluginRun run)
    {
        var configuration = new ConfigurationStore(run.Service).Read();
        var today = configuration.DayOf(run.NowUtc);
        var period = configuration.Calendar.PeriodOf(today);
        var since =
            run.Input<DateTime>("Since") is var asked && asked != default ? asked.Date : CalendarDay.Add(today, -Week);
        var owner = run.Input<Guid>("RepId") is var rep && rep != Guid.Empty ? rep : run.Context.UserId;

        // All of it with the caller's rights: whose deals may be seen, the platform decides.
        var story = new PipelineStory(run.UserService, run.Input<bool>("Team") ? null : owner, since);
        var events = story.Events();
        var end = story.MovingNow();
        var json = new JsonText()
            .Add("today", today)
            .Add("since", since)
            .Add("weekAgo", CalendarDay.Add(today, -Week))
            .Add("periodStart", period.Start)
            .Add("begin", end - events.Sum(one => one.Amount))
            .Add("end", end)
            .Add("events", events.Select(one => one.Json()))
            .Add("deals", story.Deals());
        run.Output("Result", json.ToString());
    }
}
