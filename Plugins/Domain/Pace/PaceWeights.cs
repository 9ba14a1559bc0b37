namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>
/// The fixed weights of pace: how strongly few deals are drawn towards the team's many. They come from a back-test on
/// five
/// pipelines, in which half and double of each changed little; so nobody is asked to set them.
/// </summary>
internal static class PaceWeights
{
    /// <summary>Deals at the wider rate that are mixed into an age band and into a size class.</summary>
    public const decimal Band = 10m;

    /// <summary>Expected wins that are mixed into a rep's and into a layer's factor.</summary>
    public const decimal Factor = 20m;

    /// <summary>Periods of the team's mean that are mixed into a rep's new business and usual rest.</summary>
    public const decimal Periods = 2m;

    /// <summary>No deal is surer than this.</summary>
    public const decimal HighestChance = 0.97m;

    /// <summary>Deals of the team open on a reference day below which a period says nothing.</summary>
    public const int LeastOpenDeals = 10;

    /// <summary>Won deals in the window below which pace says nothing.</summary>
    public const int LeastWonDeals = 10;

    /// <summary>Earlier periods below which pace says nothing.</summary>
    public const int LeastPeriods = 2;

    /// <summary>So many recent new deals are kept at most.</summary>
    public const int MostNewDeals = 150;

    /// <summary>So many ratios of rest to usual rest are kept at most.</summary>
    public const int MostRatios = 200;
}
