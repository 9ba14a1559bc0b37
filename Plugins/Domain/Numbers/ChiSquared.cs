namespace SalesCorner.Plugins.Domain.Numbers;

/// <summary>The chi-squared distribution; in double, for it is made of exponentials.</summary>
internal static class ChiSquared
{
    private const double Enough = 1e-12;

    /// <summary>
    /// The chance of a value up to the given one: the regularised incomplete gamma function of half of both.
    /// </summary>
    /// <param name="value">The value, 0 or more.</param>
    /// <param name="freedom">Degrees of freedom, at least 1.</param>
    public static double Below(double value, int freedom)
    {
        if (value <= 0d)
        {
            return 0d;
        }

        // Where all is far above the middle the series would need too many terms and says 1 anyway.
        var x = value / 2d;
        var a = freedom / 2d;
        if (x > a + (15d * Math.Sqrt(a)) + 50d)
        {
            return 1d;
        }

        // The sum of x^n / (a (a+1) ... (a+n)): all terms are positive, so nothing is lost on the way.
        var term = 1d / a;
        var sum = term;
        for (var n = 1; term > sum * Enough; n++)
        {
            term *= x / (a + n);
            sum += term;
        }

        return Math.Min(1d, sum * Math.Exp((a * Math.Log(x)) - x - LogGammaOfHalf(freedom)));
    }

    // Gamma of a half is the root of pi, of one it is 1; each step up multiplies by the step before.
    private static double LogGammaOfHalf(int twice)
    {
        var sum = twice % 2 == 0 ? 0d : Math.Log(Math.PI) / 2d;
        for (var step = twice % 2 == 0 ? 1d : 0.5d; step < twice / 2d; step++)
        {
            sum += Math.Log(step);
        }

        return sum;
    }
}
