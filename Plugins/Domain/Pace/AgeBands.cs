namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>Bands of a deal's age, cut where the team's won deals tell ages apart.</summary>
public sealed class AgeBands
{
    /// <summary>One band more than there are shares to cut at.</summary>
    public const int Most = 6;

    private static readonly decimal[] Shares = [0.25m, 0.50m, 0.75m, 0.90m, 0.99m];

    /// <summary>Bands between known edges.</summary>
    /// <param name="edges">The upper edges in days, rising; a band includes its upper edge.</param>
    /// <param name="deals">Won deals that they rest on.</param>
    public AgeBands(IReadOnlyList<decimal> edges, int deals)
    {
        Edges = edges;
        Deals = deals;
    }

    /// <summary>The upper edges in days, rising; ages above the last one are a band of their own.</summary>
    public IReadOnlyList<decimal> Edges { get; }

    /// <summary>Won deals that the edges rest on.</summary>
    public int Deals { get; }

    /// <summary>How many bands there are.</summary>
    public int Count => Edges.Count + 1;

    /// <summary>Days in which a quarter of the won deals were won; null without any.</summary>
    public decimal? FirstQuartile => Edges.Count > 0 ? Edges[0] : null;

    /// <summary>
    /// Bands cut at the 25, 50, 75, 90 and 99 % quantiles of the days from creation to win; equal quantiles make one
    /// edge.
    /// </summary>
    public static AgeBands Of(IEnumerable<int> lives)
    {
        var sorted = lives.Select(days => (decimal)days).OrderBy(days => days).ToList();
        var edges =
            sorted.Count == 0
                ? []
                : Shares.Select(share => Thinning.QuantileOf(sorted, share)).Distinct().OrderBy(edge => edge).ToList();
        return new AgeBands(edges, sorted.Count);
    }

    /// <summary>The band of an age in days, from 0 for the youngest.</summary>
    public int BandOf(int age)
    {
        var band = 0;
        while (band < Edges.Count && Edges[band] < age)
        {
            band++;
        }

        return band;
    }
}
