using SalesCorner.Plugins.Domain.Numbers;
using SalesCorner.Plugins.Domain.Pipeline;

namespace SalesCorner.Plugins.Domain.Velocity;

/// <summary>Where a period is likely to end, and how much money the moving pipeline makes a day.</summary>
public static class Landing
{
    /// <summary>
    /// Won so far plus each moving deal's value times its chance in the days left; null without a speed.
    /// </summary>
    public static decimal? Expected(decimal won, LayerSum moving, WinningSpeed? speed, int daysLeft)
    {
        // Where nothing moves, no speed is needed to know that nothing more will come.
        if (moving.Count == 0)
        {
            return won;
        }

        return speed is null ? null : won + Exact.Product(moving.Value, speed.ChanceWithin(daysLeft));
    }

    /// <summary>Moving deals × win rate × average won value / median cycle; null when an input is missing.</summary>
    public static decimal? SalesVelocity(
        int movingDeals,
        decimal winRate,
        decimal? averageWonValue,
        decimal? medianCycle
    )
    {
        if (averageWonValue is null || medianCycle is null)
        {
            return null;
        }

        var landing = Exact.Product(movingDeals * winRate, averageWonValue.Value);
        return landing is null ? null : Exact.Quotient(landing.Value, medianCycle.Value);
    }
}
