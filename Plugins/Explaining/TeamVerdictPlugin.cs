using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;

namespace SalesCorner.Plugins.Explaining;

/// <summary>
/// Answers how the caller's team stands in this period: its sum, and a line for each rep. Stores nothing.
/// </summary>
public sealed class TeamVerdictPlugin()
    : PluginBase(Step.OnCustomApi("sc_ExplainTeam").Answers<string>("Result").Run(Explain))
{
    private static void Explain(PluginRun run)
    {
        var configuration = new ConfigurationStore(run.Service).Read();
        var today = configuration.DayOf(run.NowUtc);
        var period = configuration.Calendar.PeriodOf(today);

        // All of it with the caller's rights: whose coverage may be seen, the platform decides.
        var team = new TeamReading(run.UserService, run.Context.UserId, period);
        var reps = team.Reps();
        var before = new WeekBefore(run.UserService, period, today).Of(
            reps.Select(row => CoverageLine.RepOf(row)?.Id).OfType<Guid>().ToList()
        );
        var json = new JsonText()
            .Add("today", today)
            .Add("period", period.Name)
            .Add("start", period.Start)
            .Add("end", period.End)
            .Add("team", team.Sum(reps) is { } sum ? CoverageLine.Of(sum) : null)
            .Add(
                "reps",
                reps.Select(row =>
                    CoverageLine
                        .Of(row)
                        .Add(
                            "before",
                            WeekBefore.Json(
                                CoverageLine.RepOf(row) is { } rep && before.TryGetValue(rep.Id, out var found)
                                    ? found
                                    : null
                            )
                        )
                )
            );
        run.Output("Result", json.ToString());
    }
}
