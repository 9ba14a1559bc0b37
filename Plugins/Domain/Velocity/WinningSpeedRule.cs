using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Domain.Velocity;

/// <summary>
/// Measures how fast a rep's deals end, filled up with typical deals of the team where the rep has too few.
/// </summary>
public static class WinningSpeedRule
{
    /// <summary>The speed, or null when no deal has ended or none was open for a day.</summary>
    public static WinningSpeed? Judge(DealFlow rep, Baseline? team, CoverageSettings settings)
    {
        var missing = Math.Max(0, settings.VelocityMinimumDeals - (int)rep.Closed);
        var borrowed = team is { Closed: > 0, OpenDealDays: > 0 } ? missing : 0;
        var flow = borrowed > 0 ? FilledUp(rep, team!, borrowed) : rep;
        if (flow.Closed <= 0m || flow.OpenDealDays <= 0m)
        {
            return null;
        }

        return new WinningSpeed(flow.Won / flow.OpenDealDays, flow.NotWon / flow.OpenDealDays, flow, borrowed);
    }

    // Each borrowed deal brings the team's share of wins and the open days that go with one of its closed deals.
    private static DealFlow FilledUp(DealFlow rep, Baseline team, int borrowed)
    {
        var perDeal = (decimal)borrowed / team.Closed;
        return new DealFlow(
            rep.Won + (perDeal * team.Won),
            rep.NotWon + (perDeal * (team.Closed - team.Won)),
            rep.OpenDealDays + (perDeal * team.OpenDealDays)
        );
    }
}
