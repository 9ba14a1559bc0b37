using SalesCorner.Plugins.Domain.Numbers;

namespace SalesCorner.Plugins.Domain.Coverage;

/// <summary>
/// Pipeline deals per deal still to win that give good odds of winning enough; 1 / p gives about even odds only.
/// </summary>
public static class ConfidentRatio
{
    /// <summary>
    /// The ratio for a win rate p, m deals still to win (at least one) and odds of z standard deviations: N / m with
    /// N = ((z √(p(1-p)) + √(z² p(1-p) + 4pm)) / 2p)². The roots are taken through double; a rate for which
    /// there is no real root (zero, below it or above one) gives null.
    /// </summary>
    public static decimal? Of(decimal winRate, decimal dealsToWin, decimal z)
    {
        var p = (double)winRate;
        var m = (double)Math.Max(1m, dealsToWin);
        var spread = p * (1d - p);
        var odds = (double)z;
        var root = ((odds * Math.Sqrt(spread)) + Math.Sqrt((odds * odds * spread) + (4d * p * m))) / (2d * p);
        return Exact.FromDouble(root * root / m);
    }
}
