using SalesCorner.Plugins.Domain.Numbers;
using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Domain.Prospecting;

/// <summary>The share of new deals that become qualified.</summary>
/// <param name="Rate">The share in use: mixed with the team's.</param>
/// <param name="Counts">The rep's own new deals.</param>
/// <param name="TeamRate">The share that was mixed in.</param>
/// <param name="Source">Whose share it is.</param>
public sealed record Conversion(decimal Rate, CreationCounts Counts, decimal TeamRate, RateSource Source)
{
    /// <summary>
    /// The rep's share, pulled towards the team's: the business unit's if it created as many deals as make its win rate
    /// count, else the organisation's, else the assumed one.
    /// </summary>
    public static Conversion Of(CreationCounts rep, Baselines baselines, SalesSettings settings)
    {
        var source = SourceOf(baselines, settings);
        var team = source switch
        {
            RateSource.BusinessUnit => ShareOf(baselines.BusinessUnit!),
            RateSource.Organisation => ShareOf(baselines.Organisation!),
            _ => Exact.Share(settings.Coverage.AssumedConversion),
        };
        var rate = Shrinkage.Towards(team, settings.Coverage.ConversionShrinkage, rep.Qualified, rep.Created);
        return new Conversion(Exact.Share(rate), rep, team, source);
    }

    private static RateSource SourceOf(Baselines baselines, SalesSettings settings)
    {
        var everybody = baselines.Organisation ?? baselines.BusinessUnit;
        if (everybody is not { Created: > 0 } || everybody.Created < settings.Coverage.ConversionMinimumDeals)
        {
            return RateSource.Assumed;
        }

        var unitSuffices =
            baselines.BusinessUnit is { Created: > 0 } unit && unit.Created >= settings.Rates.MinimumBusinessUnitDeals;
        return unitSuffices || baselines.Organisation is null ? RateSource.BusinessUnit : RateSource.Organisation;
    }

    // A deal can become qualified in the window and have been created before it, so the share can pass 1.
    private static decimal ShareOf(Baseline team) => Exact.Share((decimal)team.Qualified / team.Created);
}
