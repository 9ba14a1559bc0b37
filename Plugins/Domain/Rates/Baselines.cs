using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Domain.Rates;

/// <summary>The rep's team in two widths.</summary>
/// <param name="BusinessUnit">The rep's business unit; null when not known.</param>
/// <param name="Organisation">Everybody; null when not known.</param>
public sealed record Baselines(Baseline? BusinessUnit, Baseline? Organisation)
{
    /// <summary>Nothing is known of any team.</summary>
    public static Baselines Unknown { get; } = new(null, null);

    /// <summary>
    /// Where the team's figures come from: the business unit, else the organisation, if it closed enough deals.
    /// </summary>
    public RateSource Source(RateSettings settings)
    {
        if (BusinessUnit is { Closed: > 0 } unit && unit.Closed >= settings.MinimumBusinessUnitDeals)
        {
            return RateSource.BusinessUnit;
        }

        return Organisation is { Closed: > 0 } all && all.Closed >= settings.MinimumOrganisationDeals
            ? RateSource.Organisation
            : RateSource.Assumed;
    }

    /// <summary>The team's figures, or null when neither has closed enough deals.</summary>
    public Baseline? Team(RateSettings settings) =>
        Source(settings) switch
        {
            RateSource.BusinessUnit => BusinessUnit,
            RateSource.Organisation => Organisation,
            _ => null,
        };
}
