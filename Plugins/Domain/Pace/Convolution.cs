using System.Runtime.InteropServices;

namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>
/// The chance of each total of won value, deal by deal, in 600 buckets and one for all that lies above.
/// In double on purpose: a rep with 5,000 deals takes some 40 million multiplications, which are 0.04 s in double and 1.5 s
/// in decimal; every term is positive and they sum to 1, so that fifteen digits stay. Decimals go in and come out.
/// </summary>
internal static class Convolution
{
    /// <summary>How many buckets there are below the last one.</summary>
    public const int Buckets = 600;

    /// <summary>The chance of each number of buckets; the last one holds everything above.</summary>
    /// <param name="chances">Chance and size in buckets of each deal.</param>
    public static double[] Of(IEnumerable<WonChance> chances)
    {
        var mass = new double[Buckets + 1];
        mass[0] = 1d;
        var top = 0;
        foreach (var chance in chances)
        {
            top = Add(mass, top, chance);
        }

        return mass;
    }

    /// <summary>Adds one deal to totals up to a bucket; answers the new highest bucket that holds something.</summary>
    public static int Add(double[] mass, int top, WonChance deal)
    {
        if (deal.Chance <= 0d || deal.Size <= 0d)
        {
            return top;
        }

        // A value between two buckets is split between them, so that the mean stays.
        var whole = (int)Math.Min(deal.Size, Buckets);
        var high = deal.Chance * Math.Min(1d, deal.Size - whole);
        var low = deal.Chance - high;
        var above = Tail(mass, Buckets - whole, top) * low + Tail(mass, Buckets - whole - 1, top) * high;
        var reached = Math.Min(Buckets, top + whole + 1);
        Shift(mass, Math.Min(reached, Buckets - 1), whole, low, high);
        mass[Buckets] += above;
        return reached;
    }

    // From the top down, so that what is read has not been written yet.
    private static void Shift(double[] mass, int from, int whole, double low, double high)
    {
        var stay = 1d - low - high;
        var i = from;
        for (; i > whole; i--)
        {
            mass[i] = (mass[i] * stay) + (mass[i - whole] * low) + (mass[i - whole - 1] * high);
        }

        if (i == whole)
        {
            mass[i] = (mass[i] * stay) + (mass[0] * low);
            i--;
        }

        for (; i >= 0; i--)
        {
            mass[i] *= stay;
        }
    }

    // What leaves the buckets by a shift; the last bucket itself stays as it is.
    private static double Tail(double[] mass, int from, int top)
    {
        var sum = 0d;
        for (var i = Math.Max(0, from); i <= top && i < Buckets; i++)
        {
            sum += mass[i];
        }

        return sum;
    }
}

/// <summary>A deal that may be won.</summary>
/// <param name="Chance">Its chance, 0 to 1.</param>
/// <param name="Size">Its value in buckets.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WonChance(double Chance, double Size);
