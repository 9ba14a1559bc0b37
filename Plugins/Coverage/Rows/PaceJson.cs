using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Domain.Reps;
using SalesCorner.Plugins.Runtime;

namespace SalesCorner.Plugins.Coverage.Rows;

/// <summary>Odds and landings as JSON.</summary>
internal static class PaceJson
{
    /// <summary>Adds odds, landings and what explains them.</summary>
    public static JsonText AddPace(this JsonText json, RepCoverage coverage, IEnumerable<NamedDeal> matters)
    {
        var pace = coverage.Pace;
        return json.Add("odds", pace?.Odds)
            .Add("oddsPipeline", pace?.OddsPipeline)
            .Add("oddsHabit", pace?.OddsHabit)
            .Add("oddsByPeriod", (pace?.ByPeriod ?? []).Select(Way))
            .Add("oddsEvidence", pace is null ? null : CoverageLabels.Of(pace.Evidence))
            .Add("expectedLanding", coverage.ExpectedLanding)
            .Add("landingPipeline", pace?.LandingPipeline)
            .Add("landingHabit", pace?.LandingHabit)
            .Add("landingLow", pace?.Low)
            .Add("landingHigh", pace?.High)
            .Add("newBusiness", pace?.NewBusiness)
            .Add("usualWon", pace?.UsualWon)
            .Add("paceFactor", pace?.Factor)
            .Add("cause", CoverageLabels.Of(coverage.Cause))
            .Add("dealsThatMatter", matters.Select(Deal));
    }

    /// <summary>The next period: the same figures, and when prospecting for it has to begin.</summary>
    public static JsonText Next(RepCoverage coverage, IEnumerable<NamedDeal> matters)
    {
        var json = CoverageJson
            .Of(coverage.Context.Period)
            .Add("quota", coverage.Facts.Quota.Amount)
            .Add("quotaSource", coverage.Facts.Quota.Source.ToString())
            .Add("status", CoverageLabels.Of(coverage.Coverage.Status))
            .Add("capacity", coverage.Facts.Quota.Capacity)
            .AddPace(coverage, matters)
            .Add("prospectsNeeded", coverage.Prospecting.Prospects);
        return json.Add(
            "startProspectingBy",
            TimeLeft.StartProspectingBy(coverage.Context.Period, coverage.Cycle.Median)
        );
    }

    /// <summary>The chances of open deals.</summary>
    public static IEnumerable<JsonText> Of(IEnumerable<DealChance> deals) =>
        deals.Select(deal =>
            new JsonText()
                .Add("id", deal.Id.ToString("D"))
                .Add("chance", deal.Chance)
                .Add("layer", CoverageLabels.Of(deal.Layer))
        );

    private static JsonText Way(PeriodOdds way) => new JsonText().Add("period", way.Period.Name).Add("odds", way.Odds);

    private static JsonText Deal(NamedDeal deal) =>
        new JsonText()
            .Add("id", deal.Id.ToString("D"))
            .Add("name", deal.Name)
            .Add("value", deal.Value)
            .Add("cost", deal.Cost);
}
