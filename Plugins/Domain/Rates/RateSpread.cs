using SalesCorner.Plugins.Domain.Numbers;

namespace SalesCorner.Plugins.Domain.Rates;

/// <summary>Asks whether the win rates of a team's reps differ more than chance would make them.</summary>
public static class RateSpread
{
    // Nine times in ten reps who are alike differ less.
    private const double Surely = 0.9d;

    /// <summary>
    /// Whether they do: the sum of (won - closed * p)² / (closed * p * (1 - p)) over the reps with a closed deal, p the
    /// rate of
    /// all of them, against the 90 % quantile of chi-squared with reps - 1 degrees of freedom. Null for fewer than two
    /// reps.
    /// </summary>
    /// <param name="reps">Each rep's won and closed deals.</param>
    public static bool? Differs(IEnumerable<WonOfClosed> reps)
    {
        var known = reps.Where(rep => rep.Closed > 0).ToList();
        if (known.Count < 2)
        {
            return null;
        }

        var rate = (decimal)known.Sum(rep => rep.Won) / known.Sum(rep => rep.Closed);
        var spread = rate * (1m - rate);
        return spread > 0m
            && ChiSquared.Below(
                (double)known.Sum(rep => Squared(rep.Won - (rep.Closed * rate)) / (rep.Closed * spread)),
                known.Count - 1
            ) >= Surely;
    }

    private static decimal Squared(decimal value) => value * value;
}

/// <summary>A rep's deals.</summary>
/// <param name="Won">Deals won.</param>
/// <param name="Closed">Deals closed.</param>
public sealed record WonOfClosed(int Won, int Closed);
