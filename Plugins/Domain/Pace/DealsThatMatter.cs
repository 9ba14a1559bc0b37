using System.Runtime.InteropServices;
using SalesCorner.Plugins.Domain.Numbers;

namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>Finds the deals whose loss costs most odds.</summary>
public static class DealsThatMatter
{
    private const int Named = 3;

    // A loss that costs less than a thousandth of a point is dust of the computation.
    private const decimal Least = 0.00001m;

    /// <summary>
    /// At most three open deals of the rep whose loss would cost most odds, the dearest first; none where the number is
    /// made,
    /// or without a quota.
    /// </summary>
    public static IReadOnlyList<DealThatMatters> Of(PaceQuestion question)
    {
        if (question.Reps.Count != 1 || question.Need is not { } need || need <= 0m || question.Periods == 0)
        {
            return [];
        }

        var scale = PaceJudge.ScaleOf(question);
        var enough = scale.FirstEnough(need);
        if (enough > Convolution.Buckets)
        {
            return [];
        }

        var open = question.Reps[0].Standing.Open;
        var costs = new double[open.Count];
        for (var index = 0; index < question.Periods; index++)
        {
            AddCosts(costs, PipelineWitness.Chances(question, scale, index).ToArray(), enough);
        }

        // Half of the odds are habit's, which asks for no deal.
        var share = 0.5 / question.Periods;
        return open.Select((deal, i) => new DealThatMatters(deal, Exact.Settle((decimal)(costs[i] * share))))
            .Where(deal => deal.Cost > Least)
            .OrderByDescending(deal => deal.Cost)
            .ThenByDescending(deal => deal.Deal.Value)
            .ThenBy(deal => deal.Deal.Id)
            .Take(Named)
            .ToList();
    }

    // The open deals come first among the chances, in their order; new business follows.
    private static void AddCosts(double[] costs, WonChance[] chances, int enough)
    {
        var sure = Enumerable.Range(0, costs.Length).Where(i => !Deconvolution.Takes(chances[i])).ToList();
        var others = Convolution.Of(chances.Where((chance, i) => i >= costs.Length || Deconvolution.Takes(chance)));
        var mass = With(others, chances, sure);
        var below = mass.Take(enough).Sum();
        for (var i = 0; i < costs.Length; i++)
        {
            if (Deconvolution.Takes(chances[i]))
            {
                costs[i] += Deconvolution.Below(mass, enough, chances[i]) - below;
            }
        }

        if (sure.Count > 0)
        {
            LeaveEachOut(costs, chances, sure, others, new Missed(enough, below));
        }
    }

    // Deals that are rather won than lost: halves of them are added by turns, so that n deals take n log n steps, not
    // n².
    private static void LeaveEachOut(
        double[] costs,
        WonChance[] chances,
        List<int> left,
        double[] others,
        Missed missed
    )
    {
        if (left.Count == 1)
        {
            costs[left[0]] += others.Take(missed.Enough).Sum() - missed.Below;
            return;
        }

        var half = left.Count / 2;
        LeaveEachOut(costs, chances, left.GetRange(0, half), With(others, chances, left.Skip(half)), missed);
        LeaveEachOut(
            costs,
            chances,
            left.GetRange(half, left.Count - half),
            With(others, chances, left.Take(half)),
            missed
        );
    }

    private static double[] With(double[] mass, WonChance[] chances, IEnumerable<int> added)
    {
        var copy = (double[])mass.Clone();
        var filled = Filled.All;
        foreach (var index in added)
        {
            filled = Convolution.Add(copy, filled, chances[index]);
        }

        return copy;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Missed(int Enough, double Below);
}

/// <summary>An open deal and what its loss would cost.</summary>
/// <param name="Deal">The deal.</param>
/// <param name="Cost">The odds that would be lost, as a share.</param>
public sealed record DealThatMatters(StandingDeal Deal, decimal Cost);
