namespace SalesCorner.Plugins.Domain.Rates;

/// <summary>Where the team's rate comes from, in the order of the choice <c>sc_ratesource</c>.</summary>
public enum RateSource
{
    /// <summary>The rep's business unit.</summary>
    BusinessUnit,

    /// <summary>The whole organisation.</summary>
    Organisation,

    /// <summary>The settings: too few deals anywhere.</summary>
    Assumed,
}
