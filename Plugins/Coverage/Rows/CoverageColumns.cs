using SalesCorner.Plugins.Domain.Explanation;
using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Domain.Reps;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage.Rows;

/// <summary>
/// A computed coverage as the columns of its row hold it: percent points, rounded, empty with a note where not
/// computable.
/// </summary>
internal sealed class CoverageColumns
{
    private const int LongestNote = 4_000;
    private const int LongestExplanation = 10_000;

    private readonly StoredFigures figures = new();
    private readonly RepCoverage coverage;

    private CoverageColumns(RepCoverage coverage)
    {
        this.coverage = coverage;
    }

    /// <summary>Column by column; null clears one.</summary>
    /// <param name="coverage">What was computed.</param>
    /// <param name="words">The language of the row.</param>
    public static IReadOnlyDictionary<string, object?> Of(RepCoverage coverage, PhraseBook words)
    {
        var columns = new CoverageColumns(coverage);
        columns.AddRates();
        columns.AddPipeline();
        columns.AddRequirement();
        columns.AddSpeedAndTrend();
        columns.AddPace();
        columns.AddWords(words);
        return columns.figures.Columns;
    }

    private void AddRates()
    {
        var tally = coverage.Facts.Tally;
        var rate = coverage.WinRate;
        var losses = coverage.Losses;
        figures.Count(RepCoverageTable.WinCount, tally.Won);
        figures.Count(RepCoverageTable.LossCount, tally.Lost);
        figures.Count(RepCoverageTable.NoDecisionCount, tally.NoDecision);
        figures.Count(RepCoverageTable.ClosedCount, tally.Closed);
        figures.Percent(RepCoverageTable.WinRateRaw, rate.Raw);
        figures.Percent(RepCoverageTable.WinRateUsed, rate.Used);
        figures.Percent(RepCoverageTable.WinRateLow, rate.Range?.Low);
        figures.Percent(RepCoverageTable.WinRateHigh, rate.Range?.High);
        figures.Percent(RepCoverageTable.TeamWinRate, rate.Team.Rate);
        figures.Set(RepCoverageTable.RateSource, Choice.Of(rate.Team.Source));
        figures.Set(RepCoverageTable.Evidence, Choice.Of(rate.Evidence));
        figures.Percent(RepCoverageTable.LossRate, losses.LossRate);
        figures.Percent(RepCoverageTable.NoDecisionRate, losses.NoDecisionRate);
        figures.Percent(RepCoverageTable.ValueWinRate, losses.ValueWinRate);
        figures.Set(RepCoverageTable.WinsSmall, losses.WinsSmall);
        figures.Money(RepCoverageTable.AverageWonValue, coverage.AverageWonValue.Used);
        figures.Days(RepCoverageTable.MedianCycleDays, coverage.Cycle.Median);
        figures.Days(RepCoverageTable.P75CycleDays, coverage.Cycle.ThirdQuartile);
    }

    private void AddPipeline()
    {
        var layers = coverage.Facts.Layers;
        figures.Layer(RepCoverageTable.RawCount, RepCoverageTable.RawValue, layers.Raw);
        figures.Layer(RepCoverageTable.QualifiedCount, RepCoverageTable.QualifiedValue, layers.Qualified);
        figures.Layer(RepCoverageTable.MovingCount, RepCoverageTable.MovingValue, layers.Moving);
        figures.Layer(RepCoverageTable.UnqualifiedCount, RepCoverageTable.UnqualifiedValue, layers.Unqualified);
        figures.Layer(RepCoverageTable.StaleCount, RepCoverageTable.StaleValue, layers.Stale);
    }

    private void AddRequirement()
    {
        var result = coverage.Coverage;
        var quota = coverage.Facts.Quota;
        figures.Money(RepCoverageTable.Quota, quota.Amount);
        figures.Set(RepCoverageTable.QuotaSource, Choice.Of(quota.Source));
        figures.Percent(RepCoverageTable.Capacity, quota.Amount is null ? null : quota.Capacity);
        figures.Money(RepCoverageTable.WonValue, coverage.Facts.WonInPeriod);
        figures.Money(RepCoverageTable.Remaining, result.Remaining);
        figures.Money(RepCoverageTable.RequiredValue, result.RequiredValue);
        figures.Count(RepCoverageTable.RequiredDeals, result.RequiredDeals);
        figures.Ratio(RepCoverageTable.RequiredRatio, result.RequiredRatio);
        figures.Ratio(RepCoverageTable.CoverageRatio, result.CoverageRatio);
        figures.Ratio(RepCoverageTable.Attainment, result.Attainment * 100m);
        figures.Ratio(RepCoverageTable.ConfidentRatio, result.ConfidentRatio);
        figures.Set(RepCoverageTable.Status, Choice.Of(result.Status));
        figures.Money(RepCoverageTable.GapValue, result.GapValue);
        figures.Count(RepCoverageTable.GapDeals, result.GapDeals);
    }

    private void AddSpeedAndTrend()
    {
        var need = coverage.Prospecting;
        var trend = coverage.Trend;
        figures.Money(RepCoverageTable.ExpectedLanding, coverage.ExpectedLanding);
        figures.Money(RepCoverageTable.SalesVelocity, coverage.SalesVelocity);
        figures.Count(RepCoverageTable.DealDays, coverage.Facts.OpenDealDays);
        figures.Percent(RepCoverageTable.Conversion, coverage.Conversion.Rate);
        figures.Count(RepCoverageTable.ProspectsNeeded, need.Prospects);
        figures.Hours(RepCoverageTable.ProspectHours, need.Hours);
        figures.Hours(RepCoverageTable.ProspectHoursPerWeek, need.HoursPerWeek);
        figures.Change(RepCoverageTable.WinRateTrend, trend.WinRateChange, 100m);
        figures.Change(RepCoverageTable.RawTrend, trend.RawChange, 100_000_000m);
        figures.Set(RepCoverageTable.DeathSpiral, trend.DeathSpiral);
    }

    /// <summary>The deals that matter as a person reads them, one a line; null without any.</summary>
    /// <param name="deals">The deals.</param>
    /// <param name="words">The language of the row.</param>
    public static string? TextOf(IReadOnlyCollection<NamedDeal> deals, PhraseBook words) =>
        deals.Count == 0
            ? null
            : string.Join(
                    "\n",
                    deals.Select(deal =>
                        deal.Name
                        + " "
                        + words.Say(FormattableString.Invariant($"({deal.Value:#,0}): {deal.Cost * 100m:0.#} points"))
                    )
                )
                .Shortened(LongestNote);

    private void AddPace()
    {
        var pace = coverage.Pace;
        figures.Percent(RepCoverageTable.Odds, pace?.Odds);
        figures.Percent(RepCoverageTable.OddsPipeline, pace?.OddsPipeline);
        figures.Percent(RepCoverageTable.OddsHabit, pace?.OddsHabit);
        figures.Percent(RepCoverageTable.OddsBest, pace?.Best);
        figures.Percent(RepCoverageTable.OddsWorst, pace?.Worst);
        figures.Set(
            RepCoverageTable.OddsDisagree,
            pace?.Disagreement is { } apart && Math.Abs(apart) > coverage.Context.Settings.Odds.DisagreementFrom
        );
        figures.Set(RepCoverageTable.OddsEvidence, pace is null ? null : Choice.Of(pace.Evidence));
        figures.Set(RepCoverageTable.OddsCause, coverage.Cause is { } cause ? Choice.Of(cause) : null);
        figures.Money(RepCoverageTable.LandingLow, pace?.Low);
        figures.Money(RepCoverageTable.LandingHigh, pace?.High);
        figures.Money(RepCoverageTable.NewBusiness, pace?.NewBusiness);
        figures.Money(RepCoverageTable.UsualWon, pace?.UsualWon);
        figures.Ratio(RepCoverageTable.PaceFactor, pace?.Factor);
        figures.Set(
            RepCoverageTable.StartProspectingBy,
            TimeLeft.StartProspectingBy(coverage.Context.Period, coverage.Cycle.Median)
        );
    }

    private void AddWords(PhraseBook words)
    {
        var notes = coverage.Notes.Concat(figures.Notes).ToList();
        figures.Set(
            RepCoverageTable.Note,
            notes.Count == 0 ? null : words.Say(string.Join("\n", notes)).Shortened(LongestNote)
        );
        figures.Set(
            RepCoverageTable.Explanation,
            words.Say(CoverageExplanation.Of(coverage)).Shortened(LongestExplanation)
        );
    }
}
