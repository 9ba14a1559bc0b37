using SalesCorner.Plugins.Coverage.Computing;
using SalesCorner.Plugins.Coverage.Rows;
using SalesCorner.Plugins.Domain.Reps;
using SalesCorner.Plugins.Domain.Results;
using SalesCorner.Plugins.Domain.WhatIf;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.WhatIf;

/// <summary>
/// Answers what would be if a rep won more often, or bigger, or faster, or had another quota. Stores nothing.
/// </summary>
public sealed class WhatIfPlugin()
    : PluginBase(
        Step.OnCustomApi("sc_WhatIf")
            .Takes<Guid>(RepId)
            .MayTake<DateTime>(PeriodStart)
            .MayTake<decimal>("WinRate")
            .MayTake<decimal>("AverageValue")
            .MayTake<decimal>("CycleDays")
            .MayTake<decimal>("Quota")
            .MayTake<bool>("WithoutHalfNoDecision")
            .Answers<decimal>("RequiredValue")
            .Answers<decimal>("RequiredRatio")
            .Answers<int>("RequiredDeals")
            .Answers<decimal>("GapValue")
            .Answers<int>("GapDeals")
            .Answers<decimal>("ExpectedLanding")
            .Answers<decimal>("Odds")
            .Answers<int>("ProspectsNeeded")
            .Answers<decimal>("ProspectHours")
            .Answers<string>("Explanation")
            .Run(Answer)
    )
{
    private const string RepId = "RepId";
    private const string PeriodStart = "PeriodStart";
    private const decimal Percent = 100m;

    private static void Answer(PluginRun run)
    {
        var change = Change(run);
        if (change.Problem is { } problem)
        {
            throw new BusinessRuleException(problem);
        }

        var rep = CoverageOf(run);
        if (run.Input<bool>("WithoutHalfNoDecision"))
        {
            change = change with
            {
                WinRate = NoDecision.WinRateWithoutHalf(rep.Facts.Tally, rep.WinRate.Used) ?? throw NoneToLeaveOut(),
            };
        }

        var answer = WhatIfRule.Judge(rep, change);
        run.Output("RequiredValue", answer.Coverage.RequiredValue);
        run.Output("RequiredRatio", answer.Coverage.RequiredRatio);
        run.Output("RequiredDeals", answer.Coverage.RequiredDeals);
        run.Output("GapValue", answer.Coverage.GapValue);
        run.Output("GapDeals", answer.Coverage.GapDeals);
        run.Output("ExpectedLanding", answer.ExpectedLanding);
        run.Output("Odds", answer.Odds * Percent);
        run.Output("ProspectsNeeded", answer.Prospecting.Prospects);
        run.Output("ProspectHours", answer.Prospecting.Hours);
        run.Output("Explanation", UserWords.Of(run).Say(WhatIfExplanation.Of(rep, change, answer)));
    }

    private static BusinessRuleException NoneToLeaveOut() =>
        new(
            "No deal of the last year ended without a decision, so none of them can be left out. Ask for a "
                + "win rate instead."
        );

    private static WhatIfChange Change(PluginRun run) =>
        new()
        {
            WinRate = Number(run, "WinRate") / Percent,
            AverageWonValue = Number(run, "AverageValue"),
            CycleDays = Number(run, "CycleDays"),
            Quota = Number(run, "Quota"),
        };

    // Zero is what the platform puts where a caller leaves an optional number out, so zero leaves a figure as it is.
    private static decimal? Number(PluginRun run, string name) =>
        run.Input<decimal>(name) is var value && value != 0m ? value : null;

    private static RepCoverage CoverageOf(PluginRun run)
    {
        var configuration = new ConfigurationStore(run.Service).ReadWithPace();
        var asked = run.Input<DateTime>(PeriodStart);
        var today = configuration.DayOf(run.NowUtc);
        var period = configuration.Calendar.PeriodOf(asked == default ? today : asked);
        var repId = run.Input<Guid>(RepId);
        var rows = new ReadableCoverage(run.UserService).Read(
            [CoverageKey.Rep(repId, period.Start)],
            StoredCoverage.Columns
        );
        return (
                rows.Count == 0
                    ? null
                    : new StoredCoverage(new CoverageCalculator(configuration, today)).Of(rows[0], period)
            )
            ?? throw new BusinessRuleException(
                "There is no coverage of this rep and period that you may see. Recalculate it first, or "
                    + "choose another rep."
            );
    }
}
