namespace SalesCorner.Plugins.Domain.Rates;

/// <summary>A rep's win rate with everything that explains it. Rates are shares.</summary>
/// <param name="Won">Deals won in the window.</param>
/// <param name="Closed">Deals closed in the window.</param>
/// <param name="Used">The rate that coverage uses: mixed with the team's.</param>
/// <param name="Team">The team's rate that was mixed in.</param>
public sealed record WinRate(int Won, int Closed, decimal Used, TeamRate Team)
{
    /// <summary>The share of the rep's own closed deals that were won; null without any.</summary>
    public decimal? Raw => Closed > 0 ? (decimal)Won / Closed : null;

    /// <summary>
    /// The range around the rate in use, by the rep's own deals and those mixed in; null without closed deals.
    /// </summary>
    public WilsonRange? Range { get; init; }

    /// <summary>How far the rep's own deals can be trusted.</summary>
    public EvidenceLevel Evidence { get; init; }

    /// <summary>How many deals at the team's rate were mixed in.</summary>
    public int Shrinkage { get; init; }
}

/// <summary>The rate that a rep's own is pulled towards.</summary>
/// <param name="Rate">The rate as a share.</param>
/// <param name="Source">Whose rate it is.</param>
/// <param name="Closed">On how many closed deals it rests; 0 when assumed.</param>
public sealed record TeamRate(decimal Rate, RateSource Source, int Closed);
