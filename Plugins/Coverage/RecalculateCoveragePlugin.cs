using SalesCorner.Plugins.Coverage.Computing;
using SalesCorner.Plugins.Coverage.Rows;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;

namespace SalesCorner.Plugins.Coverage;

/// <summary>Recomputes the coverage of chosen reps now, and answers with every figure unrounded.</summary>
public sealed class RecalculateCoveragePlugin()
    : PluginBase(
        Step.OnCustomApi("sc_RecalculateCoverage")
            .MayTake<string>(RepIds)
            .MayTake<DateTime>(PeriodStart)
            .MayTake<bool>(WithDeals)
            .Answers<string>("Result")
            .Answers<int>("Recomputed")
            .Run(Recalculate)
    )
{
    private const string RepIds = "RepIds";
    private const string PeriodStart = "PeriodStart";
    private const string WithDeals = "WithDeals";
    private const int MostReps = 200;

    private static void Recalculate(PluginRun run)
    {
        var configuration = new ConfigurationStore(run.Service).ReadWithPace();
        var asked = run.Input<DateTime>(PeriodStart);
        var period = configuration.Calendar.PeriodOf(asked == default ? configuration.DayOf(run.NowUtc) : asked);
        var readable = new ReadableCoverage(run.UserService);
        IReadOnlyList<Guid> chosen = Parse(run.Input<string>(RepIds)) ?? readable.RepsOf(period.Start);
        if (chosen.Count > MostReps)
        {
            throw new BusinessRuleException(
                $"At most {MostReps} reps can be recalculated at once. Pass their ids in RepIds, in chunks."
            );
        }

        var recalculation = new Recalculation(run.Service, configuration, run.NowUtc, readable);
        var json = recalculation.Run(chosen, period, run.Input<bool>(WithDeals));
        if (readable.Hides(recalculation.Keys))
        {
            throw new BusinessRuleException(
                "You may not see the coverage of every rep asked for. Leave RepIds empty for those whom you may see."
            );
        }

        run.Trace($"{recalculation.Keys.Count} rows computed for {period.Name}.");
        run.Output("Result", json.ToString());
        run.Output("Recomputed", recalculation.Keys.Count);
    }

    private static List<Guid>? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        return text!
            .Split([','], StringSplitOptions.RemoveEmptyEntries)
            .Select(part =>
                Guid.TryParse(part.Trim(), out var id)
                    ? id
                    : throw new BusinessRuleException(
                        $"RepIds holds '{part.Trim()}', which is no id. Separate ids by commas."
                    )
            )
            .Distinct()
            .ToList();
    }
}
