using SalesCorner.Plugins.Domain.Pipeline;
using SalesCorner.Plugins.Domain.Reps;

namespace SalesCorner.Plugins.Domain.Explanation;

/// <summary>Explains the layers of the pipeline.</summary>
internal static class PipelineSentences
{
    public static IEnumerable<string> Of(RepCoverage rep)
    {
        var layers = rep.Facts.Layers;
        yield return $"{Deals(layers.Raw)} should close in {rep.Context.Period.Name}; "
            + $"{Deals(layers.Moving)} of that is qualified and moving.";
        if (layers.IntegrityGap.Count > 0)
        {
            yield return $"Not counted on: {Deals(layers.Unqualified)} not qualified, {Deals(layers.Stale)} stale.";
        }

        if (rep.Pace is null && rep.ExpectedLanding is not null)
        {
            yield return $"With {Figures.Count(rep.Context.DaysLeft, "day")} left and "
                + $"{Figures.Money(rep.Facts.WonInPeriod)} won, "
                + $"the period should land near {Figures.Money(rep.ExpectedLanding)}.";
        }

        if (rep.Trend.DeathSpiral)
        {
            yield return "Two periods running the pipeline grew while the win rate fell: more deals of less worth.";
        }
    }

    private static string Deals(LayerSum layer) =>
        $"{Figures.Money(layer.Value)} in {Figures.Count(layer.Count, "deal")}";
}
