using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Numbers;

namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>
/// The first witness: of the deals open on this day of the earlier periods, which share was won by their ends, and how
/// much
/// came from deals that nobody had yet?
/// </summary>
internal sealed class PipelineWitness
{
    private readonly double[] mixed = new double[Convolution.Buckets + 1];

    /// <summary>What the open deals say of a question.</summary>
    /// <param name="question">Whose odds are asked for.</param>
    /// <param name="scale">The width of a bucket.</param>
    public PipelineWitness(PaceQuestion question, PaceScale scale)
    {
        ByPeriod = Enumerable.Range(0, question.Periods).Select(index => Hear(question, scale, index)).ToList();
        Odds = question.Quota is null ? null : Exact.Settle(ByPeriod.Average(period => period.Odds!.Value));
        Landing = Exact.Settle(ByPeriod.Average(period => period.Landing));
    }

    /// <summary>The odds and the landing in the manner of each earlier period, newest first.</summary>
    public IReadOnlyList<PeriodOdds> ByPeriod { get; }

    /// <summary>The mean of the odds; null without a quota.</summary>
    public decimal? Odds { get; }

    /// <summary>The mean of the landings.</summary>
    public decimal Landing { get; }

    /// <summary>The chance of each bucket of what is still to come, mean over the periods.</summary>
    public IReadOnlyList<double> Mixed => mixed;

    /// <summary>All that may still be won in the manner of an earlier period.</summary>
    public static IEnumerable<WonChance> Chances(PaceQuestion question, PaceScale scale, int index) =>
        question.Reps.SelectMany(rep => Open(rep, scale, index).Concat(New(rep, scale, index)));

    /// <summary>The share of a distribution that is enough for what is missing.</summary>
    public static decimal OddsOf(IReadOnlyList<double> mass, PaceScale scale, decimal need) =>
        need <= 0m ? 1m : AtOrAbove(mass, scale.FirstEnough(need));

    private static decimal AtOrAbove(IReadOnlyList<double> mass, int bucket)
    {
        var sum = 0d;
        for (var i = bucket; i < mass.Count; i++)
        {
            sum += mass[i];
        }

        return Exact.Share(Exact.Settle((decimal)sum));
    }

    private PeriodOdds Hear(PaceQuestion question, PaceScale scale, int index)
    {
        var mass = Convolution.Of(Chances(question, scale, index));
        for (var i = 0; i < mass.Length; i++)
        {
            mixed[i] += mass[i] / question.Periods;
        }

        var period = question.Reps[0].Periods[index].Period.Period;
        var odds = question.Need is { } need ? OddsOf(mass, scale, need) : (decimal?)null;
        return new PeriodOdds(period, odds, Exact.Settle(question.Reps.Sum(rep => LandingOf(rep, index))));
    }

    private static decimal LandingOf(RepOutlook rep, int index)
    {
        var period = rep.Periods[index];
        var open = 0m;
        for (var i = 0; i < rep.Standing.Open.Count; i++)
        {
            open += rep.Standing.Open[i].Value * period.Chances[i];
        }

        return rep.Standing.Won + period.NewValue + open;
    }

    private static IEnumerable<WonChance> Open(RepOutlook rep, PaceScale scale, int index) =>
        rep.Standing.Open.Select((deal, i) => scale.Chance(rep.Periods[index].Chances[i], deal.Value));

    // Each recent new deal of the team may come once more, its value scaled so that the mean is what is expected.
    private static IEnumerable<WonChance> New(RepOutlook rep, PaceScale scale, int index)
    {
        var period = rep.Periods[index];
        var sum = rep.NewDeals.Sum();
        if (period.NewCount <= 0m || sum <= 0m)
        {
            return [];
        }

        var chance = Math.Min(PaceWeights.HighestChance, period.NewCount / rep.NewDeals.Count);
        var stretch = period.NewValue * rep.NewDeals.Count / (period.NewCount * sum);
        return rep.NewDeals.Select(value => scale.Chance(chance, value * stretch));
    }
}

/// <summary>How the period would go in the manner of an earlier one.</summary>
/// <param name="Period">The earlier period.</param>
/// <param name="Odds">The odds of making the number; null without a quota.</param>
/// <param name="Landing">Where it would end, in base currency.</param>
public sealed record PeriodOdds(FiscalPeriod Period, decimal? Odds, decimal Landing);
