using SalesCorner.Plugins.Coverage.Computing;
using SalesCorner.Plugins.Coverage.Rows;
using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Explaining;

/// <summary>
/// Answers how a rep stands in this period, three things to do today, and what is planned next. Stores nothing.
/// </summary>
public sealed class RepDayPlugin()
    : PluginBase(Step.OnCustomApi("sc_ExplainRep").MayTake<Guid>(RepId).Answers<string>("Result").Run(Explain))
{
    private const string RepId = "RepId";
    private const decimal Percent = 100m;

    private static readonly string[] Columns = [.. CoverageLine.Columns, .. StoredCoverage.Columns];

    private static void Explain(PluginRun run)
    {
        var configuration = new ConfigurationStore(run.Service).ReadWithPace();
        var today = configuration.DayOf(run.NowUtc);
        var period = configuration.Calendar.PeriodOf(today);
        var repId = run.Input<Guid>(RepId) is var asked && asked != Guid.Empty ? asked : run.Context.UserId;

        // All of it with the caller's rights: what may be seen of the rep, the platform decides.
        var rows = new ReadableCoverage(run.UserService).Read(
            [CoverageKey.Rep(repId, period.Start)],
            Columns.Distinct(StringComparer.Ordinal).ToArray()
        );
        var row = rows.Count == 0 ? null : rows[0];
        var rep = row is null ? null : new StoredCoverage(new CoverageCalculator(configuration, today)).Of(row, period);
        var before = new WeekBefore(run.UserService, period, today).Of([repId]);
        var reading = new RepDayReading(run.UserService, repId);
        var agenda = new RepAgenda(run, configuration, today, rep);
        var json = new JsonText()
            .Add("today", today)
            .Add("period", period.Name)
            .Add("start", period.Start)
            .Add("end", period.End)
            .Add("rep", row is null ? null : CoverageLine.Of(row))
            .Add("periods", rep?.Pace?.ByPeriod.Select(Period) ?? [])
            .Add("before", WeekBefore.Json(before.TryGetValue(repId, out var found) ? found : null))
            .Add("things", agenda.Of(reading.Deals(period.End), reading.Late(today)))
            .Add("next", reading.Next(today).Select(agenda.Activity));
        run.Output("Result", json.ToString());
    }

    // "As Q3 went from here: 74 %."
    private static JsonText Period(PeriodOdds period) =>
        new JsonText().Add("name", period.Period.Name).Add("odds", period.Odds * Percent);
}
