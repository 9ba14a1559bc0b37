using SalesCorner.Plugins.Domain.Numbers;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Domain.Coverage;

/// <summary>
/// Judges whether a rep's moving pipeline carries what remains of the quota at the rep's own win rate.
/// </summary>
public static class CoverageRule
{
    /// <summary>Computes requirement, ratios, status and gap.</summary>
    public static CoverageResult Judge(CoverageInput input, CoverageSettings settings)
    {
        var figures = new CoverageResult(input, CoverageStatus.NoQuota)
        {
            RequiredRatio = Exact.Quotient(1m, input.Rate),
            Notes = CoverageNotes.Of(input),
        };

        return input.Remaining switch
        {
            null => figures,
            0m => figures with
            {
                Status = CoverageStatus.TargetMet,
                RequiredValue = 0m,
                RequiredDeals = 0,
                GapValue = 0m,
                GapDeals = 0,
            },
            { } remaining => Measure(figures, remaining, settings),
        };
    }

    private static CoverageResult Measure(CoverageResult figures, decimal remaining, CoverageSettings settings)
    {
        var input = figures.Input;
        var required = Exact.Quotient(remaining, input.Rate);
        var gap = required is null ? null : (decimal?)Math.Max(0m, required.Value - input.Moving.Value);
        var measured = figures with
        {
            RequiredValue = required,
            RequiredDeals = Deals(required, input.AverageWonValue),
            CoverageRatio = Exact.Quotient(input.Moving.Value, remaining),
            Attainment = Exact.Quotient(input.Moving.Value * input.Rate, remaining),
            ConfidentRatio = Confident(input, remaining, settings),
            GapValue = gap,
            GapDeals = Deals(gap, input.AverageWonValue),
        };
        return measured with { Status = StatusOf(measured, settings) };
    }

    private static int? Deals(decimal? value, decimal? average) =>
        value is null || average is null ? null : Exact.CeilingCount(Exact.Quotient(value.Value, average.Value));

    private static decimal? Confident(CoverageInput input, decimal remaining, CoverageSettings settings)
    {
        var dealsToWin = input.AverageWonValue is { } average ? Exact.Quotient(remaining, average) : null;
        return dealsToWin is null ? null : ConfidentRatio.Of(input.Rate, dealsToWin.Value, settings.OddsZ);
    }

    private static CoverageStatus StatusOf(CoverageResult figures, CoverageSettings settings)
    {
        if (figures.CoverageRatio is not { } ratio)
        {
            return CoverageStatus.CouldNotCompute;
        }

        if (figures.Attainment < settings.ThinFrom)
        {
            return CoverageStatus.Short;
        }

        if (figures.Attainment < 1m)
        {
            return CoverageStatus.Thin;
        }

        return figures.ConfidentRatio is { } confident
            ? StatusAboveRequirement(ratio, confident, settings)
            : CoverageStatus.CouldNotCompute;
    }

    private static CoverageStatus StatusAboveRequirement(decimal ratio, decimal confident, CoverageSettings settings)
    {
        if (ratio < confident)
        {
            return CoverageStatus.Covered;
        }

        return ratio <= settings.OverCoveredFactor * confident ? CoverageStatus.Confident : CoverageStatus.OverCovered;
    }
}
