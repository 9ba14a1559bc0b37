using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Pipeline;
using SalesCorner.Plugins.Domain.Reps;
using SalesCorner.Plugins.Runtime;

namespace SalesCorner.Plugins.Coverage.Rows;

/// <summary>Coverage as JSON: shares from 0 to 1, nothing rounded, null where not computable.</summary>
internal static class CoverageJson
{
    /// <summary>The period.</summary>
    public static JsonText Of(FiscalPeriod period) =>
        new JsonText().Add("name", period.Name).Add("start", period.Start).Add("end", period.End);

    /// <summary>A rep.</summary>
    public static JsonText Of(RepProfile rep, RepCoverage coverage, IEnumerable<NamedDeal> matters) =>
        Figures(
            new JsonText()
                .Add("repId", rep.RepId.ToString("D"))
                .Add("name", rep.Name)
                .Add("managerId", rep.ManagerId?.ToString("D"))
                .Add("manager", rep.ManagerName),
            coverage,
            matters
        );

    /// <summary>A manager's reps together.</summary>
    public static JsonText Of(Guid managerId, string name, RepCoverage team) =>
        Figures(
            new JsonText().Add("repId", managerId.ToString("D")).Add("name", name).Add("reps", team.Facts.Team?.Reps),
            team,
            []
        );

    private static JsonText Figures(JsonText json, RepCoverage coverage, IEnumerable<NamedDeal> matters)
    {
        var rate = coverage.WinRate;
        var tally = coverage.Facts.Tally;
        json.Add("won", tally.Won)
            .Add("lost", tally.Lost)
            .Add("noDecision", tally.NoDecision)
            .Add("winRateRaw", rate.Raw)
            .Add("winRateUsed", rate.Used)
            .Add("winRateLow", rate.Range?.Low)
            .Add("winRateHigh", rate.Range?.High)
            .Add("evidence", CoverageLabels.Of(rate.Evidence))
            .Add("averageWonValue", coverage.AverageWonValue.Used)
            .Add("medianCycleDays", coverage.Cycle.Median)
            .Add("outcomes", ResultsJson.Of(coverage.Facts.Results));
        return Requirement(json, coverage, matters);
    }

    private static JsonText Requirement(JsonText json, RepCoverage coverage, IEnumerable<NamedDeal> matters)
    {
        var facts = coverage.Facts;
        var result = coverage.Coverage;
        return json.Add("quota", facts.Quota.Amount)
            .Add("quotaSource", facts.Quota.Source.ToString())
            .Add("capacity", facts.Quota.Capacity)
            .Add("startedOn", facts.StartedOn)
            .Add("wonInPeriod", facts.WonInPeriod)
            .Add("remaining", result.Remaining)
            .Add("raw", Layer(facts.Layers.Raw))
            .Add("qualified", Layer(facts.Layers.Qualified))
            .Add("moving", Layer(facts.Layers.Moving))
            .Add("requirementRate", coverage.RequirementRate.Used)
            .Add("requirementBy", coverage.RequirementRate.IsByValue ? "Value" : "Count")
            .Add("requiredValue", result.RequiredValue)
            .Add("requiredDeals", result.RequiredDeals)
            .Add("requiredRatio", result.RequiredRatio)
            .Add("coverageRatio", result.CoverageRatio)
            .Add("attainment", result.Attainment)
            .Add("confidentRatio", result.ConfidentRatio)
            .Add("status", CoverageLabels.Of(result.Status))
            .Add("gapValue", result.GapValue)
            .Add("gapDeals", result.GapDeals)
            .AddPace(coverage, matters)
            .Add("prospectsNeeded", coverage.Prospecting.Prospects)
            .Add("note", coverage.Notes.Count == 0 ? null : string.Join("\n", coverage.Notes));
    }

    private static JsonText Layer(LayerSum layer) => new JsonText().Add("count", layer.Count).Add("value", layer.Value);
}
