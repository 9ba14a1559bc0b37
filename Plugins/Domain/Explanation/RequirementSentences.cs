using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Reps;

namespace SalesCorner.Plugins.Domain.Explanation;

/// <summary>Explains what is needed, what is missing and what to do about it.</summary>
internal static class RequirementSentences
{
    public static IEnumerable<string> Of(RepCoverage rep)
    {
        var coverage = rep.Coverage;
        if (coverage.Remaining > 0m)
        {
            yield return Remaining(rep);
            if (ByWhat(rep.RequirementRate) is { } byWhat)
            {
                yield return byWhat;
            }

            if (rep.Facts.Quota.Capacity < 1m)
            {
                yield return $"By the quota's row {Figures.Percent(rep.Facts.Quota.Capacity)} of the period can "
                    + "be sold "
                    + "in: requirement and odds reckon with that.";
            }
            if (coverage.RequiredValue is not null)
            {
                yield return Needed(coverage);
            }

            yield return Covered(coverage);
        }

        yield return Verdict(coverage);
        if (coverage.GapDeals > 0 && rep.Prospecting.Prospects is not null)
        {
            yield return $"Closing the gap takes {Figures.Count(rep.Prospecting.Prospects, "new prospect")} "
                + $"and about {Figures.Number(rep.Prospecting.Hours)} hours{PerWeek(rep)}.";
        }
    }

    private static string Remaining(RepCoverage rep)
    {
        var assumed = rep.Facts.Quota.Source == QuotaSource.Assumed ? "assumed " : string.Empty;
        return $"Of the {assumed}quota of {Figures.Money(rep.Facts.Quota.Amount)}, "
            + $"{Figures.Money(rep.Coverage.Remaining)} is still to be won.";
    }

    private static string? ByWhat(RequirementRate rate)
    {
        if (rate.ByValue is not { } byValue)
        {
            return null;
        }

        var rates = $"{Figures.Percent(byValue)} by value and {Figures.Percent(rate.ByCount)} by count";
        return rate.IsByValue
            ? $"Large and small deals of the team are not won alike, so the requirement goes by value: {rates}."
            : $"The requirement goes by count: {rates}, and the team's two rates lie close together.";
    }

    private static string Needed(CoverageResult coverage) =>
        $"At this win rate that takes {Figures.Money(coverage.RequiredValue)} of pipeline "
        + $"({Figures.Ratio(coverage.RequiredRatio)}"
        + $"{RequiredDeals(coverage)}) for about even odds, and {Figures.Ratio(coverage.ConfidentRatio)} for "
        + "good odds.";

    private static string RequiredDeals(CoverageResult coverage) =>
        coverage.RequiredDeals is null ? string.Empty : ", " + Figures.Count(coverage.RequiredDeals, "deal");

    private static string Covered(CoverageResult coverage) =>
        $"The moving pipeline is {Figures.Ratio(coverage.CoverageRatio)}, "
        + $"{Figures.Percent(coverage.Attainment)} of what is needed.";

    private static string Verdict(CoverageResult coverage) =>
        coverage.Status switch
        {
            CoverageStatus.NoQuota => "No quota: nothing to cover.",
            CoverageStatus.TargetMet => "Target met.",
            CoverageStatus.Short => $"Short{Missing(coverage)}",
            CoverageStatus.Thin => $"Thin{Missing(coverage)}",
            CoverageStatus.Covered => "Covered: enough for about even odds.",
            CoverageStatus.Confident => "Confident: enough for good odds.",
            CoverageStatus.Ramping => "Ramping: in the first weeks there was no time to fill a pipeline.",
            CoverageStatus.OverCovered => "Over-covered: prune or qualify instead of adding.",
            _ => "Could not be computed.",
        };

    private static string Missing(CoverageResult coverage)
    {
        if (coverage.GapValue is null)
        {
            return ": no pipeline would be enough at a win rate of zero.";
        }

        if (coverage.GapValue == 0m)
        {
            return ": there is pipeline enough for the win rate, but the odds are low.";
        }

        var deals = coverage.GapDeals is null ? string.Empty : $" (about {Figures.Count(coverage.GapDeals, "deal")})";
        return $": {Figures.Money(coverage.GapValue)}{deals} of moving pipeline is missing.";
    }

    private static string PerWeek(RepCoverage rep) =>
        rep.Prospecting.HoursPerWeek is null
            ? string.Empty
            : $", {Figures.Number(rep.Prospecting.HoursPerWeek)} a week";
}
