using SalesCorner.Plugins.Domain.Numbers;

namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>
/// The second witness: what is usually won from this day to the period's end, whatever the pipeline holds.
/// </summary>
internal sealed class HabitWitness
{
    /// <summary>What earlier periods say of a question.</summary>
    public HabitWitness(PaceQuestion question)
    {
        Rests = question.Ratios.Select(ratio => ratio * question.UsualRest).ToList();
        Landing = Exact.Settle(question.Won + question.UsualRest);
        Odds = question.Need is { } need ? OddsOf(need) : null;
    }

    /// <summary>What may still be won, each as likely as the other.</summary>
    public IReadOnlyList<decimal> Rests { get; }

    /// <summary>Won so far and the usual rest.</summary>
    public decimal Landing { get; }

    /// <summary>The share of the rests that are enough; null without a quota.</summary>
    public decimal? Odds { get; }

    private decimal OddsOf(decimal need) =>
        need <= 0m ? 1m : Exact.Quotient(Rests.Count(rest => rest >= need), Rests.Count) ?? 0m;
}
