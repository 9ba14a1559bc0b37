using SalesCorner.Plugins.Domain.Stages;

namespace SalesCorner.Plugins.Domain.Settings;

/// <summary>Finds settings with which no figure would make sense, each with what to do about it.</summary>
public static class SettingsCheck
{
    private const int HighestScore = 100;

    /// <summary>One sentence for the administrator for each problem; empty when the settings can be used.</summary>
    public static IReadOnlyList<string> Problems(SalesSettings settings)
    {
        var problems = new List<string>();
        problems.AddRange(OfRates(settings.Rates));
        problems.AddRange(OfCoverage(settings.Coverage));
        problems.AddRange(OfOdds(settings.Odds));
        problems.AddRange(OfStale(settings.Stale));
        problems.AddRange(OfQualification(settings.Qualification));
        problems.AddRange(OfStages(settings.Stages));
        if (settings.Goals is { ReviewDays: < 14 or > 21 } or { FollowUpDays: < 0 or > 30 })
        {
            problems.Add("Objectives are reviewed every 14 to 21 days, and a follow-up is due within 0 to 30 days.");
        }

        if (settings.GraceDays < 0)
        {
            problems.Add("The days of grace after a period cannot be below zero.");
        }

        if (
            settings.Night
            is { SecondsPerCall: < 1 or > 60 }
                or { WritesPerCall: < 1 or > 1_000 }
                or { DealsPerCall: < 1 or > 2_000 }
        )
        {
            problems.Add("A call of the nightly run takes 1 to 60 seconds, 1 to 1,000 writes and 1 to 2,000 deals.");
        }

        if (settings.Reviews.DaysToNext is < 7 or > 30)
        {
            problems.Add("The next one-to-one is due after 7 to 30 days.");
        }

        if (settings.People.EngagedDays is < 1 or > 365)
        {
            problems.Add("A two-way activity engages a person for 1 to 365 days.");
        }

        if (settings.Forecast.FreezeDay is < 1 or > 7)
        {
            problems.Add("Calls are frozen on a day of the week: 1 for Monday to 7 for Sunday.");
        }

        return problems;
    }

    private static IEnumerable<string> OfRates(RateSettings rates)
    {
        if (rates.WindowDays < 1)
        {
            yield return "The window has to be one day or more.";
        }

        if (rates.AssumedWinRate is <= 0m or > 1m)
        {
            yield return "The assumed win rate has to be above 0 % and at most 100 %.";
        }

        if (
            AnyNegative(rates.MinimumLifeDays, rates.DatedBackDays, rates.WinRateShrinkage, rates.ValueShrinkage)
            || AnyNegative(rates.MinimumBusinessUnitDeals, rates.MinimumOrganisationDeals, rates.ValueRateMinimumDeals)
            || rates.RangeZ < 0m
            || rates.WinsSmallGap < 0m
        )
        {
            yield return "Minimum numbers, shrinkage, range and the wins-small limit cannot be below zero.";
        }

        if (rates.EvidenceLow > rates.EvidenceFair || rates.EvidenceFair > rates.EvidenceGood)
        {
            yield return "The limits of evidence have to rise from low to fair to good.";
        }
    }

    private static IEnumerable<string> OfCoverage(CoverageSettings coverage)
    {
        if (coverage.ThinFrom is < 0m or > 1m)
        {
            yield return "\"Thin\" has to start between 0 and 1 of the requirement.";
        }

        if (coverage.OverCoveredFactor < 1m)
        {
            yield return "The over-covered factor has to be 1 or more.";
        }

        if (coverage.AssumedConversion is <= 0m or > 1m)
        {
            yield return "The assumed conversion has to be above 0 % and at most 100 %.";
        }

        if (
            AnyNegative(coverage.VelocityMinimumDeals, coverage.ConversionShrinkage, coverage.ConversionMinimumDeals)
            || coverage.OddsZ < 0m
            || coverage.ProspectMinutes < 0m
        )
        {
            yield return "Minimum numbers, shrinkage, odds and minutes cannot be below zero.";
        }

        if (coverage.TrendPipelineRise < 0m || coverage.TrendWinRateFall < 0m)
        {
            yield return "The limits of the trend cannot be below zero.";
        }
    }

    private static IEnumerable<string> OfOdds(OddsSettings odds)
    {
        decimal[] limits = [0m, odds.ThinFrom, odds.CoveredFrom, odds.ConfidentFrom, odds.OverCoveredFrom, 1m];
        if (limits.Zip(limits.Skip(1), (lower, higher) => lower > higher).Any(falls => falls))
        {
            yield return "The odds of the statuses have to rise from thin to covered to confident to over-covered, "
                + "between 0 and 100 %.";
        }

        if (odds.OverCoveredStaysFrom is < 0m or > 1m || odds.DisagreementFrom is < 0m or > 1m)
        {
            yield return "The odds that stay and the points of disagreement have to lie between 0 and 100.";
        }

        if (odds.RampingDays < 0)
        {
            yield return "The days of ramping cannot be below zero.";
        }
    }

    private static IEnumerable<string> OfStale(StaleSettings stale)
    {
        if (
            AnyNegative(stale.IdleDays, stale.LastStageIdleDays, stale.NextStepGraceDays)
            || AnyNegative(stale.StuckDays, stale.StuckFloorDays, stale.CoolingDays)
            || AnyNegative(stale.PushLimit, stale.PushDays, stale.ActivityLookbackDays)
        )
        {
            yield return "Days and limits of the stale rules cannot be below zero.";
        }
    }

    private static IEnumerable<string> OfQualification(QualificationSettings qualification)
    {
        if (qualification.GradeA < qualification.GradeB || qualification.GradeB < qualification.GradeC)
        {
            yield return "The limits of the grades have to fall from A to B to C.";
        }

        if (
            qualification.QualifiedFrom is < 0 or > HighestScore
            || AnyNegative(qualification.GradeC, qualification.AnswerAgeDays)
        )
        {
            yield return "A deal has to qualify between 0 and 100, and grades and the age of answers cannot be "
                + "below zero.";
        }
    }

    private static IEnumerable<string> OfStages(StageSettings stages)
    {
        var unknown = StageOrder.Unknown(stages.OrderText);
        if (unknown.Count > 0)
        {
            yield return $"The order of stage sources names \"{unknown[0]}\". Give some of: "
                + $"{string.Join(", ", StageOrder.Known)}.";
        }
    }

    private static bool AnyNegative(params int[] values) => values.Any(value => value < 0);
}
