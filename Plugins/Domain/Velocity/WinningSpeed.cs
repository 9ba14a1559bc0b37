using SalesCorner.Plugins.Domain.Numbers;

namespace SalesCorner.Plugins.Domain.Velocity;

/// <summary>How fast open deals end, as a share of the open deals per day.</summary>
/// <param name="WinsPerDay">Share won per day.</param>
/// <param name="LossesPerDay">Share lost or left undecided per day.</param>
/// <param name="Flow">The deals and days that it was measured on.</param>
/// <param name="TeamDeals">How many of those deals are the team's, filled in because the rep has too few.</param>
public sealed record WinningSpeed(decimal WinsPerDay, decimal LossesPerDay, DealFlow Flow, int TeamDeals)
{
    /// <summary>
    /// The chance that an open deal is won within so many days. The exponential is taken through double.
    /// </summary>
    public decimal ChanceWithin(decimal days)
    {
        var ending = WinsPerDay + LossesPerDay;
        if (ending <= 0m)
        {
            return 0m;
        }

        var ended = 1d - Math.Exp(-(double)(ending * Math.Max(0m, days)));
        return Exact.Settle(WinsPerDay / ending * (decimal)ended);
    }

    /// <summary>The same flow if deals took so many times as long.</summary>
    public WinningSpeed Stretched(decimal factor) =>
        this with
        {
            WinsPerDay = WinsPerDay / factor,
            LossesPerDay = LossesPerDay / factor,
        };

    /// <summary>The same pace if another share of the ending deals were won.</summary>
    public WinningSpeed WithWinShare(decimal share)
    {
        var ending = WinsPerDay + LossesPerDay;
        return this with { WinsPerDay = ending * share, LossesPerDay = ending * (1m - share) };
    }
}
