using SalesCorner.Plugins.Domain.Numbers;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Domain.Motion;

/// <summary>How often a team wins deals of each motion.</summary>
/// <param name="Unit">The business unit's closed deals; null when not known.</param>
/// <param name="Organisation">Everybody's.</param>
public sealed record TeamMotions(BalanceFacts? Unit, BalanceFacts Organisation)
{
    /// <summary>
    /// The rate that a rep's is drawn towards: of the business unit where it has closed enough deals of the motion,
    /// else of the
    /// organisation where that has; else of all motions of the organisation; else the assumed one.
    /// </summary>
    public decimal RateOf(DealMotion motion, RateSettings settings)
    {
        var all = Organisation.Prospect.Plus(Organisation.Grow).Plus(Organisation.Maintain);
        return Rate(Unit?.Of(motion), settings.MinimumBusinessUnitDeals)
            ?? Rate(Organisation.Of(motion), settings.MinimumOrganisationDeals)
            ?? Rate(all, settings.MinimumOrganisationDeals)
            ?? settings.AssumedWinRate;
    }

    private static decimal? Rate(MotionSums? sums, int least) =>
        sums is { Closed: > 0 } && sums.Closed >= least ? Exact.Quotient(sums.Won, sums.Closed) : null;
}
