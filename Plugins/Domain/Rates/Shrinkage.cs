using SalesCorner.Plugins.Domain.Numbers;

namespace SalesCorner.Plugins.Domain.Rates;

/// <summary>Pulls a figure that rests on few deals towards the team's.</summary>
public static class Shrinkage
{
    /// <summary>The mean of the rep's deals mixed with so many of the team's.</summary>
    public static decimal Towards(decimal teamMean, int weight, decimal sum, int count)
    {
        var mixed = Math.Max(0, weight);
        return Exact.Quotient(sum + (mixed * teamMean), count + mixed) ?? teamMean;
    }
}
