using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Domain.Rates;

/// <summary>What a won deal of the rep is worth on average, in base currency.</summary>
/// <param name="Deals">Won deals with a value in the window.</param>
/// <param name="Raw">Their mean; null without any.</param>
/// <param name="TeamMean">The team's mean that was mixed in; null when there is none.</param>
/// <param name="Used">The value that coverage uses; null when nobody has won anything with a value.</param>
public sealed record AverageWonValue(int Deals, decimal? Raw, decimal? TeamMean, decimal? Used)
{
    /// <summary>
    /// Why there is no usable value: deals cannot be counted in a value that is unknown or not above zero.
    /// </summary>
    public string? Problem =>
        Used switch
        {
            null => "no won deal with a value in the window",
            <= 0m => "the average won value is not above zero",
            _ => null,
        };

    /// <summary>The value where it can be divided by; null otherwise.</summary>
    public decimal? Usable => Problem is null ? Used : null;

    /// <summary>The rep's mean pulled towards the team's; without a team's mean the rep's own stands alone.</summary>
    public static AverageWonValue Of(OutcomeTally tally, Baselines baselines, RateSettings settings)
    {
        decimal? raw = tally.WonWithValue > 0 ? tally.WonValue / tally.WonWithValue : null;
        var teamMean = baselines.Source(settings) switch
        {
            RateSource.BusinessUnit => baselines.BusinessUnit!.AverageWonValue ?? OfOrganisation(baselines, settings),
            RateSource.Organisation => baselines.Organisation!.AverageWonValue,
            _ => null,
        };
        var used = teamMean is null
            ? raw
            : Shrinkage.Towards(teamMean.Value, settings.ValueShrinkage, tally.WonValue, tally.WonWithValue);
        return new AverageWonValue(tally.WonWithValue, raw, teamMean, used);
    }

    private static decimal? OfOrganisation(Baselines baselines, RateSettings settings) =>
        (baselines with { BusinessUnit = null }).Team(settings)?.AverageWonValue;
}
