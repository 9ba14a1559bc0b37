using SalesCorner.Plugins.Coverage.Basis;
using SalesCorner.Plugins.Coverage.Rows;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Settings;
using SalesCorner.Plugins.Domain.Stale;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>Turns sums into the figures of baselines.</summary>
/// <param name="settings">The settings in force.</param>
internal sealed class BaselineFigures(SalesSettings settings)
{
    private const string NoDeals = "No closed deal yet.";
    private const int LeastToTell = 5;
    private const string TooFew = "Too few closed deals to tell: 5 are needed.";

    private const string NotPredictive =
        "Not predictive yet: good scores have not gone with winning more clearly than weak ones.";

    private const string NotPredictiveRule =
        "Not predictive yet: deals that were stale by this rule were not clearly won less often than those "
        + "that were not.";

    /// <summary>The organisation's.</summary>
    public BaselineRow OfOrganisation(CoverageSums sheet, IReadOnlyList<WonOfClosed> reps) =>
        new("org", BaselineScope.Organisation, "Organisation", Rates(sheet, reps));

    /// <summary>A business unit's.</summary>
    public BaselineRow Of(UnitSum unit)
    {
        var columns = Rates(unit.Sheet, unit.Reps);
        columns[BaselineTable.BusinessUnitId] = CoverageRowIdentity.Unit(unit.UnitId);
        return new BaselineRow(
            "bu:" + unit.UnitId.ToString("D"),
            BaselineScope.BusinessUnit,
            unit.Name ?? "Business unit",
            columns
        );
    }

    /// <summary>The grades': what deals of each grade at their close came to.</summary>
    public IEnumerable<BaselineRow> OfGrades(CoverageSums sheet)
    {
        var tiers = new[] { Grade.A, Grade.B, Grade.C, Grade.D }.ToDictionary(
            grade => grade,
            grade => new CalibrationTier(sheet.Count(Sums.GradeWon(grade)), sheet.Count(Sums.Grade(grade)))
        );
        var predictive = Calibration.OfGrades(tiers, settings.Rates.RangeZ).Predictive;
        return tiers.Select(tier => new BaselineRow(
            "grade:" + tier.Key,
            BaselineScope.Grade,
            "Grade " + tier.Key,
            Tier(tier.Value, predictive)
        ));
    }

    /// <summary>
    /// The stale rules': what became of deals that were stale by each on a first day, and of those that were not.
    /// </summary>
    public IEnumerable<BaselineRow> OfStaleRules(CoverageSums sheet)
    {
        foreach (var reason in typeof(StaleReason).GetEnumValues().Cast<StaleReason>())
        {
            var stale = new CalibrationTier(sheet.Count(Sums.StaleByWon(reason)), sheet.Count(Sums.StaleBy(reason)));
            var others = new CalibrationTier(
                sheet.Count(Sums.KeptWon) - stale.Won,
                sheet.Count(Sums.Kept) - stale.Closed
            );
            var predictive = Calibration.OfStaleRule(stale, others, settings.Rates.RangeZ).Predictive;
            var warns = reason == StaleReason.SingleContact;
            var words = warns ? "warned of" : "stale by it";
            yield return OfStaleRule(reason, "yes", words, Tier(stale, predictive, NotPredictiveRule));
            yield return OfStaleRule(reason, "no", "not " + words, Tier(others, predictive, NotPredictiveRule));
        }
    }

    private static BaselineRow OfStaleRule(
        StaleReason reason,
        string key,
        string words,
        IReadOnlyDictionary<string, object?> columns
    ) => new($"stale:{reason}:{key}", BaselineScope.StaleRule, $"{CoverageLabels.Of(reason)}: {words}", columns);

    /// <summary>The figures of a tier of deals; with fewer than five nothing is said of its worth.</summary>
    public IReadOnlyDictionary<string, object?> Tier(
        CalibrationTier tier,
        bool predictive,
        string notPredictive = NotPredictive
    )
    {
        var figures = new StoredFigures();
        var range = tier.Range(settings.Rates.RangeZ);
        figures.Count(BaselineTable.ClosedCount, tier.Closed);
        figures.Count(BaselineTable.WinCount, tier.Won);
        figures.Percent(BaselineTable.WinRate, tier.WinRate);
        figures.Percent(BaselineTable.WinRateLow, range?.Low);
        figures.Percent(BaselineTable.WinRateHigh, range?.High);
        figures.Set(BaselineTable.Predictive, tier.Closed >= LeastToTell ? predictive : null);
        figures.Set(
            BaselineTable.Note,
            tier.Closed == 0 ? NoDeals
                : tier.Closed < LeastToTell ? TooFew
                : predictive ? null
                : notPredictive
        );
        return figures.Columns;
    }

    private static string? Spread(IReadOnlyList<WonOfClosed> reps) =>
        RateSpread.Differs(reps) switch
        {
            true => "The win rates of your reps differ more than chance would make them.",
            false => "The win rates of your reps do not differ more than chance would make them.",
            null => null,
        };

    private Dictionary<string, object?> Rates(CoverageSums sheet, IReadOnlyList<WonOfClosed> reps)
    {
        var figures = new StoredFigures();
        var baseline = sheet.ToBaseline();
        var range = WilsonRange.Of(baseline.Won, baseline.Closed, settings.Rates.RangeZ);
        var cycle = CycleTime.Of(sheet.ToCycle());
        figures.Count(BaselineTable.ClosedCount, baseline.Closed);
        figures.Count(BaselineTable.WinCount, baseline.Won);
        figures.Percent(BaselineTable.WinRate, baseline.WinRate);
        figures.Percent(BaselineTable.WinRateLow, range?.Low);
        figures.Percent(BaselineTable.WinRateHigh, range?.High);
        figures.Money(BaselineTable.AverageWonValue, baseline.AverageWonValue);
        figures.Days(BaselineTable.MedianCycleDays, cycle.Median);
        figures.Days(BaselineTable.P75CycleDays, cycle.ThirdQuartile);
        figures.Count(BaselineTable.DealDays, baseline.OpenDealDays);
        figures.Count(BaselineTable.CreatedCount, baseline.Created);
        figures.Count(BaselineTable.QualifiedCount, baseline.Qualified);
        figures.Hours(BaselineTable.MinutesPerProspect, baseline.MinutesPerProspect);
        figures.Set(BaselineTable.Note, baseline.Closed > 0 ? Spread(reps) : "No deal closed in the window.");
        return figures.Columns.ToDictionary(column => column.Key, column => column.Value, StringComparer.Ordinal);
    }
}
