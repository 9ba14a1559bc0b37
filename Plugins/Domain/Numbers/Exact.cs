namespace SalesCorner.Plugins.Domain.Numbers;

/// <summary>Arithmetic that answers null instead of infinity, overflow or a rounding accident.</summary>
public static class Exact
{
    // 1 / 3 has no exact decimal, so 2 / (1 / 3) is 6.00…06, whose ceiling would be 7. Twelve digits are below any
    // cent.
    private const int SettledDigits = 12;

    // A need above this says only that the inputs are wrong.
    private const decimal LargestCount = 1_000_000_000m;

    /// <summary>The value without the dust that division leaves behind its twelfth decimal place.</summary>
    public static decimal Settle(decimal value) => Math.Round(value, SettledDigits, MidpointRounding.AwayFromZero);

    /// <summary>The settled quotient, or null when the divisor is zero or the result too large for a decimal.</summary>
    public static decimal? Quotient(decimal dividend, decimal divisor)
    {
        if (divisor == 0m)
        {
            return null;
        }

        try
        {
            return Settle(dividend / divisor);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>The settled product, or null when it is too large for a decimal.</summary>
    public static decimal? Product(decimal left, decimal right)
    {
        try
        {
            return Settle(left * right);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>The next whole number at or above the settled value; null when it is no sensible count.</summary>
    public static int? CeilingCount(decimal? value)
    {
        if (value is null || value < 0m || value > LargestCount)
        {
            return null;
        }

        return (int)Math.Ceiling(Settle(value.Value));
    }

    /// <summary>A result of roots and exponentials, which exist for double only, back as a decimal.</summary>
    public static decimal? FromDouble(double value)
    {
        const double LargestExact = 1e27;
        return double.IsNaN(value) || Math.Abs(value) > LargestExact ? null : (decimal)value;
    }

    /// <summary>The square root, taken through double: about fifteen digits.</summary>
    public static decimal Root(decimal value) => value < 0m ? 0m : (decimal)Math.Sqrt((double)value);

    /// <summary>The value, or the nearer bound when it lies outside 0 to 1.</summary>
    public static decimal Share(decimal value) => Math.Min(1m, Math.Max(0m, value));
}
