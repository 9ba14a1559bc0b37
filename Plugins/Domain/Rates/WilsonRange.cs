using SalesCorner.Plugins.Domain.Numbers;

namespace SalesCorner.Plugins.Domain.Rates;

/// <summary>The range in which a rate lies with the odds that z stands for (Wilson's interval), as shares.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
public sealed record WilsonRange(decimal Low, decimal High)
{
    /// <summary>
    /// The range of so many wins in so many deals; null without deals. The root is taken through double.
    /// </summary>
    public static WilsonRange? Of(int won, int closed, decimal z) =>
        closed <= 0 ? null : Around((decimal)won / closed, closed, z);

    /// <summary>The range around a rate that rests on so many deals, at least one.</summary>
    public static WilsonRange Around(decimal rate, decimal n, decimal z)
    {
        var zz = z * z;
        var stretch = 1m + (zz / n);
        var centre = (rate + (zz / (2m * n))) / stretch;
        var half = Math.Abs(z) * Exact.Root((rate * (1m - rate) / n) + (zz / (4m * n * n))) / stretch;
        return new WilsonRange(Exact.Settle(centre - half), Exact.Settle(centre + half));
    }
}
